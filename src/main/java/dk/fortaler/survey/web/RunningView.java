package dk.fortaler.survey.web;

import dk.fortaler.kernel.jobs.Progress;
import dk.fortaler.survey.internal.Survey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A survey that is open or closed.
 *
 * @param answers at least that many, in whole groups while it is open
 * @param newcomers who belong to the audience and are not invited
 * @param silent who have not answered: that many or a few less
 * @param sending while letters are being written; null otherwise
 * @param canSend whether mails leave the house
 * @param link of the open link; empty where there is none
 * @param keyLost whether its answers cannot be read, as the keyset that sealed their key is not here
 */
public record RunningView(
        Survey survey,
        int invited,
        int answers,
        int newcomers,
        int silent,
        LocalDate today,
        @Nullable Progress sending,
        boolean canSend,
        String link,
        boolean keyLost) {

    public boolean remindedToday() {
        return today.equals(survey.remindedOn());
    }

    /** Not on the day on which it was sent out, and once a day. */
    public boolean canRemind() {
        LocalDate opened = survey.openedOn();
        return survey.way().invites()
                && silent > 0
                && !keyLost
                && sending == null
                && !remindedToday()
                && opened != null
                && opened.isBefore(today);
    }

    public int percent() {
        return sending == null ? 100 : sending.percent();
    }
}
