package dk.fortaler.content.web;

import dk.fortaler.content.internal.Captions;
import dk.fortaler.web.JteView;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Counts a caption while it is written; changes nothing, and is posted only because captions are long. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class CaptionLengthPages {
    @PostMapping("/content/caption-length")
    View length(@RequestParam String field, HttpServletRequest request) {
        String sent = request.getParameter(field);
        String text = CaptionField.tidy(sent == null ? "" : sent);
        String bounded = text.length() > 2 * Captions.LONGEST ? text.substring(0, 2 * Captions.LONGEST) : text;
        return JteView.of("content/length", LengthView.of(field, CaptionField.networkOf(field), bounded));
    }
}
