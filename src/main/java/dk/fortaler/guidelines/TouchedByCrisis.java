package dk.fortaler.guidelines;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A module that has something out, or waiting, lists it here for those who lead a crisis, as a bean. */
public interface TouchedByCrisis {
    /** What it lists, in the texts' words: {@code waiting} or {@code out}. */
    String key();

    /** What there is at that moment, the newest first; at most so many. */
    List<Touched> touched(Instant now, int most);

    long count(Instant now);

    /** Whose it is that went out, each once: they are told by mail, wherever they take part. Nobody where nothing has gone out. */
    default List<UUID> people(Instant now) {
        return List.of();
    }

    /**
     * @param title of the story
     * @param detail whose, or where
     * @param address where it is looked at: one of our pages, or the post itself; empty where nobody knows
     * @param at when it went out, or was to
     */
    record Touched(String title, String detail, String address, Instant at) {}
}
