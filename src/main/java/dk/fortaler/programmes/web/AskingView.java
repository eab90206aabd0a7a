package dk.fortaler.programmes.web;

import dk.fortaler.kernel.jobs.Progress;
import dk.fortaler.programmes.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * How far the letters to many are.
 *
 * @param progress null where none are being written
 */
public record AskingView(ProgrammeId programme, @Nullable Progress progress) {
    public String address() {
        return "/programmes/" + programme.value() + "/members/asking";
    }
}
