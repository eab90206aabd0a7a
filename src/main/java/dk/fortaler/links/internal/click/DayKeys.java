package dk.fortaler.links.internal.click;

import java.time.LocalDate;

/** Where the key of a day comes from. All nodes get the same one, and after the day nobody can get it any more. */
public interface DayKeys {
    /**
     * The key of that day, at least 16 bytes. May ask the database, so it is called once a day; must answer even
     * while the database is away, since no redirect waits for it.
     */
    byte[] of(LocalDate day);
}
