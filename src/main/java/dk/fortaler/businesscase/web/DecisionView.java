package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.internal.Answer;
import dk.fortaler.businesscase.internal.Executive;
import dk.fortaler.businesscase.internal.Verdict;
import dk.fortaler.web.Form;
import java.util.List;

/**
 * A case as an executive reads it behind their link.
 *
 * @param address where the answer goes
 */
public record DecisionView(Executive executive, PaperView paper, Form form, String address) {
    public List<Verdict> verdicts() {
        return List.of(Verdict.values());
    }

    public List<Answer> answers() {
        return executive.answers();
    }

    /** Whether they have said what they say of this version: it stands until they change it, or are answered themselves. */
    public boolean hasSpoken() {
        return executive
                .latest()
                .filter(latest -> latest.version() == paper.paper().version())
                .filter(latest -> latest.verdict() != Verdict.QUESTION || latest.waits())
                .isPresent();
    }

    /** What they say now, once they {@link #hasSpoken}. */
    public Answer latest() {
        return executive.latest().orElseThrow();
    }

    /** Where its documents are. */
    public String document(String ending) {
        return address + "/paper." + ending;
    }
}
