package dk.fortaler.content.web;

import dk.fortaler.content.internal.Captions;
import dk.fortaler.guidelines.TextRules;
import dk.fortaler.web.JteView;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Counts a caption and looks it through while it is written; changes nothing, and is posted only because captions are long. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class CaptionLengthPages {
    private final TextRules rules;

    CaptionLengthPages(TextRules rules) {
        this.rules = rules;
    }

    @PostMapping("/content/caption-length")
    View length(@RequestParam String field, HttpServletRequest request) {
        String sent = request.getParameter(field);
        String text = CaptionField.tidy(sent == null ? "" : sent);
        String bounded = text.length() > 2 * Captions.LONGEST ? text.substring(0, 2 * Captions.LONGEST) : text;
        return JteView.of(
                "content/length",
                LengthView.of(
                        field,
                        CaptionField.networkOf(field),
                        bounded,
                        rules.check().remarks(bounded, CaptionField.languageOf(field))));
    }
}
