package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.documents.CaseDocuments;
import dk.fortaler.businesscase.documents.CaseDocuments.Kind;
import dk.fortaler.businesscase.internal.Decide;
import dk.fortaler.businesscase.internal.Decide.Opened;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.JteView;
import dk.fortaler.web.TokenPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The version behind an executive's link as a paper and as a deck. */
@Controller
class DecisionDocuments {
    private final Decide decide;
    private final CaseDocuments documents;

    DecisionDocuments(Decide decide, CaseDocuments documents) {
        this.decide = decide;
        this.documents = documents;
    }

    @GetMapping("/decision/{code}/paper.pdf")
    View pdf(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request,
            HttpServletResponse response) {
        TokenPage.protect(response);
        return decide.open(code)
                .map(opened -> make(opened, Kind.PAPER, lang))
                .orElseGet(() -> DecisionPages.gone(lang, request));
    }

    @GetMapping("/decision/{code}/paper.pptx")
    View pptx(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request,
            HttpServletResponse response) {
        TokenPage.protect(response);
        return decide.open(code)
                .map(opened -> make(opened, Kind.DECK, lang))
                .orElseGet(() -> DecisionPages.gone(lang, request));
    }

    private View make(Opened opened, Kind kind, String lang) {
        Language language = Language.of(lang).orElse(opened.executive().language());
        return documents
                .make(opened.paper(), kind, language)
                .<View>map(DocumentView::new)
                .orElseGet(() -> JteView.of(
                                "businesscase/no-document",
                                new NoDocumentView(opened.paper().organisation()))
                        .forGuest(language, opened.paper().accent(), opened.zone())
                        .withStatus(HttpStatus.SERVICE_UNAVAILABLE));
    }
}
