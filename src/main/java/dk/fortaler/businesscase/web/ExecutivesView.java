package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.internal.Answer;
import dk.fortaler.businesscase.internal.CaseVersion;
import dk.fortaler.businesscase.internal.Executive;
import dk.fortaler.businesscase.internal.Executives;
import dk.fortaler.businesscase.internal.StoredCase;
import dk.fortaler.web.Form;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a case is shown to and what they said.
 *
 * @param newest the version that links show, or null where there is none yet
 * @param form to add somebody
 * @param link one that was just made, or null
 * @param canSend whether mails leave the house
 */
public record ExecutivesView(
        StoredCase stored,
        @Nullable CaseVersion newest,
        List<Executive> executives,
        List<Executives.Proposed> proposed,
        Form form,
        @Nullable NewLink link,
        boolean canSend) {
    public ExecutivesView {
        executives = List.copyOf(executives);
        proposed = List.copyOf(proposed);
    }

    /** Shown once, to be handed over. */
    public record NewLink(String name, String address) {
        /** Links stand in no log. */
        @Override
        public String toString() {
            return "NewLink[…]";
        }
    }

    public String address() {
        return "/business-case/" + stored.id().value();
    }

    public String of(Executive executive) {
        return address() + "/executives/" + executive.id();
    }

    public String replyTo(Executive executive, Answer answer) {
        return of(executive) + "/answers/" + answer.id();
    }

    public static String field(UUID answer) {
        return "reply-" + answer;
    }

    public boolean isOlder(Answer answer) {
        return newest != null && answer.version() < newest.number();
    }
}
