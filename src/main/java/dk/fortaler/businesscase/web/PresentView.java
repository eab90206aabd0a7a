package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.internal.CaseVersion;
import dk.fortaler.businesscase.internal.StoredCase;
import java.util.List;

/** One version, or the draft, to present from. */
public record PresentView(StoredCase stored, List<CaseVersion> versions, PaperView paper) {
    public PresentView {
        versions = List.copyOf(versions);
    }

    public String address() {
        return "/business-case/" + stored.id().value();
    }

    /** Where its documents are. */
    public String document(String ending) {
        return address() + "/versions/" + paper.paper().version() + "/paper." + ending;
    }
}
