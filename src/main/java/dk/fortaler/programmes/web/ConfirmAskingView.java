package dk.fortaler.programmes.web;

import dk.fortaler.programmes.Programme;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Before many are asked at once.
 *
 * @param department whose people, or null for everybody
 * @param path the department's, empty for everybody
 * @param cohort into which they are asked, or null
 * @param count how many of them are not in it
 * @param sends whether mails leave the house
 */
public record ConfirmAskingView(
        Programme programme,
        @Nullable UUID department,
        String path,
        @Nullable UUID cohort,
        int count,
        boolean sends) {
    public String back() {
        return "/programmes/" + programme.id().value() + "/members" + (cohort == null ? "" : "?cohort=" + cohort);
    }

    public String action() {
        return "/programmes/" + programme.id().value() + "/members";
    }
}
