package dk.fortaler.goals.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a goal's form sends, letter by letter: numbers and dates are read by {@link GoalCheck}, so that nothing typed is lost.
 *
 * @param scope as {@link ScopeChoice} writes it
 * @param version that the person saw
 */
record GoalForm(
        @Nullable String id,
        @Nullable String purpose,
        @Nullable String measure,
        @Nullable String scope,
        @Nullable List<String> people,
        @Nullable String name,
        @Nullable String why,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String owner,
        @Nullable String shared,
        @Nullable String version) {

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    boolean isShared() {
        return "true".equals(shared);
    }

    int seen() {
        String digits = text(version);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
