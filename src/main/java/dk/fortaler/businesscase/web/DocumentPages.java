package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.businesscase.documents.CaseDocuments;
import dk.fortaler.businesscase.documents.CaseDocuments.Kind;
import dk.fortaler.businesscase.internal.ReadPaper;
import dk.fortaler.businesscase.model.CasePaper;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A version as a paper and as a deck, for those who manage the programme and those who decide on it. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR', 'EXECUTIVE')")
class DocumentPages {
    private final ReadPaper papers;
    private final CaseDocuments documents;

    DocumentPages(ReadPaper papers, CaseDocuments documents) {
        this.papers = papers;
        this.documents = documents;
    }

    @GetMapping("/business-case/{id}/versions/{version}/paper.pdf")
    View pdf(
            @PathVariable UUID id,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String lang,
            SignedIn me) {
        return make(id, version, Kind.PAPER, lang, me);
    }

    @GetMapping("/business-case/{id}/versions/{version}/paper.pptx")
    View pptx(
            @PathVariable UUID id,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String lang,
            SignedIn me) {
        return make(id, version, Kind.DECK, lang, me);
    }

    private View make(UUID id, int version, Kind kind, String lang, SignedIn me) {
        CasePaper paper = papers.find(new CaseId(id), version).orElseThrow(Missing::new);
        Language language = Language.of(lang).orElse(me.language());
        return documents
                .make(paper, kind, language)
                .<View>map(DocumentView::new)
                .orElseGet(() -> JteView.of("businesscase/no-document", new NoDocumentView(paper.organisation()))
                        .withStatus(HttpStatus.SERVICE_UNAVAILABLE));
    }
}
