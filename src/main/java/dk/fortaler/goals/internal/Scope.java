package dk.fortaler.goals.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose doings are added up.
 *
 * @param programme only at that level
 * @param department only at that level, and null there where it was dissolved
 * @param people the chosen ones, or the one person
 * @param goal that the people were chosen for; null at other levels, and where it is not set yet
 */
public record Scope(
        Level level,
        @Nullable UUID programme,
        @Nullable UUID department,
        List<UUID> people,
        @Nullable UUID goal) {
    /** More than these are a department or a programme. */
    public static final int MOST_PEOPLE = 100;

    public Scope {
        people = List.copyOf(people);
    }

    public static Scope organisation() {
        return new Scope(Level.ORGANISATION, null, null, List.of(), null);
    }

    public static Scope programme(UUID programme) {
        return new Scope(Level.PROGRAMME, programme, null, List.of(), null);
    }

    public static Scope department(@Nullable UUID department) {
        return new Scope(Level.DEPARTMENT, null, department, List.of(), null);
    }

    public static Scope group(List<UUID> people) {
        return new Scope(Level.GROUP, null, null, people, null);
    }

    /** The people of a goal that is set. */
    static Scope group(List<UUID> people, UUID goal) {
        return new Scope(Level.GROUP, null, null, people, goal);
    }

    public static Scope person(UUID person) {
        return new Scope(Level.PERSON, null, null, List.of(person), null);
    }
}
