package dk.fortaler.survey.web;

import dk.fortaler.kernel.jobs.Progress;
import dk.fortaler.survey.internal.Survey;
import dk.fortaler.survey.internal.SurveyFigures.Missing;
import dk.fortaler.survey.internal.SurveyFigures.Turnout;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A survey that is open or closed.
 *
 * @param sending while letters are being written; null otherwise
 * @param canSend whether mails leave the house
 * @param link of the open link; empty where there is none
 * @param keyLost whether its answers cannot be read, as the keyset that sealed their key is not here
 */
public record RunningView(
        Survey survey,
        Turnout turnout,
        Missing missing,
        LocalDate today,
        @Nullable Progress sending,
        boolean canSend,
        String link,
        boolean keyLost) {

    public int invited() {
        return turnout.invited();
    }

    /** At least that many, in whole groups while it is open. */
    public int answers() {
        return turnout.answers();
    }

    public int newcomers() {
        return missing.newcomers();
    }

    /** Who have not answered: that many or a few less. */
    public int silent() {
        return missing.silent();
    }

    public boolean remindedToday() {
        return today.equals(survey.remindedOn());
    }

    /** Not on the day on which it was sent out, and once a day. */
    public boolean canRemind() {
        LocalDate opened = survey.openedOn();
        return survey.way().invites()
                && silent() > 0
                && !keyLost
                && sending == null
                && !remindedToday()
                && opened != null
                && opened.isBefore(today);
    }

    /** Why nobody can be reminded now. */
    public String whyNotRemind() {
        if (keyLost) {
            return "survey.locked.remind";
        }
        if (silent() == 0 && sending == null) {
            return "survey.remind.none";
        }
        return remindedToday() ? "survey.remind.today" : "survey.remind.tomorrow";
    }

    public int percent() {
        return sending == null ? 100 : sending.percent();
    }
}
