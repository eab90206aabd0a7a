package dk.fortaler.people.internal;

import dk.fortaler.kernel.identity.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows.
 *
 * @param search words that all must be found in name, address or title; empty for everybody
 * @param department with all below it; null for all
 * @param role null for all
 * @param left those who left, instead of those who are here
 */
public record PeopleFilter(
        String search, @Nullable UUID department, @Nullable Role role, boolean left) {
    private static final int LONGEST = 100;

    public PeopleFilter {
        search = search.replace("\u0000", "").strip();
        search = search.substring(0, Math.min(search.length(), LONGEST));
    }

    public boolean isEverybody() {
        return search.isEmpty() && department == null && role == null && !left;
    }
}
