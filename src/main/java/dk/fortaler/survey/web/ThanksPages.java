package dk.fortaler.survey.web;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.Applications;
import dk.fortaler.web.JteView;
import dk.fortaler.web.TokenPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Thanks for an answer; and a way to ask to take part, that goes on from here alone. */
@Controller
class ThanksPages {
    private final Applications applications;

    ThanksPages(Applications applications) {
        this.applications = applications;
    }

    @GetMapping("/survey/thanks/{code}")
    View thanks(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        TokenPage.protect(response);
        Language language = GuestPage.language(request, null);
        return applications
                .door(code)
                .map(door -> JteView.of(
                                "survey/notice",
                                new NoticeView(
                                        door.host(), "survey.thanks", "/join/" + code + "?lang=" + language.tag()))
                        .forGuest(language, door.accent(), door.zone()))
                .orElseGet(() -> GuestPage.unknown(request));
    }
}
