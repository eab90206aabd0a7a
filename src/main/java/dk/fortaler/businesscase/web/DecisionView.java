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
 * @param thanks whether an answer was just received
 */
public record DecisionView(Executive executive, PaperView paper, Form form, String address, boolean thanks) {
    public List<Verdict> verdicts() {
        return List.of(Verdict.values());
    }

    public List<Answer> answers() {
        return executive.answers();
    }

    /** Where its documents are. */
    public String document(String ending) {
        return address + "/paper." + ending;
    }
}
