package dk.fortaler.programmes;

import dk.fortaler.networks.Aim;
import dk.fortaler.people.DepartmentId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a programme is cut to, beside its name and words.
 *
 * @param department that it is made for, or null
 * @param course that who joins is enrolled in, or null
 * @param courseDays how long they have for it, or null for as long as they like
 * @param topics short words, in small letters, each once
 * @param weeklyShares of a person, as an aim; 0 for none
 * @param ownRules what holds in it beside the organisation's guidelines, in Markdown; may be empty
 * @param weeklyReach of the programme as a whole, in views; 0 for none
 */
public record Tailored(
        Set<Aim> aims,
        @Nullable DepartmentId department,
        @Nullable UUID course,
        @Nullable Integer courseDays,
        List<String> topics,
        int weeklyShares,
        int weeklyReach,
        String ownRules) {
    public static final int MOST_TOPICS = 20;
    public static final int LONGEST_TOPIC = 40;
    public static final int LONGEST_RULES = 4_000;
    public static final int MOST_SHARES = 50;
    public static final int MOST_DAYS = 365;
    public static final int MOST_REACH = 1_000_000;

    /** Beginning low: one share a week can be kept. */
    public static final Tailored FRESH = new Tailored(Set.of(), null, null, null, List.of(), 1, 0, "");

    /** @throws IllegalArgumentException for a figure that is out of bounds, or rules that are too long */
    public Tailored {
        aims = Set.copyOf(aims);
        topics = topics.stream()
                .map(topic -> topic.strip().toLowerCase(Locale.ROOT))
                .filter(topic -> !topic.isEmpty() && topic.length() <= LONGEST_TOPIC)
                .distinct()
                .limit(MOST_TOPICS)
                .toList();
        if (weeklyShares < 0 || weeklyShares > MOST_SHARES || weeklyReach < 0 || weeklyReach > MOST_REACH) {
            throw new IllegalArgumentException("Weekly targets of " + weeklyShares + " and " + weeklyReach);
        }
        if (ownRules.length() > LONGEST_RULES) {
            throw new IllegalArgumentException("Rules of " + ownRules.length() + " letters");
        }
        if (courseDays != null && (courseDays < 1 || courseDays > MOST_DAYS)) {
            throw new IllegalArgumentException("A course of " + courseDays + " days");
        }
    }
}
