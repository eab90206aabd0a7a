package dk.fortaler.academy.web;

import dk.fortaler.academy.live.AnswerSession;
import dk.fortaler.academy.live.LiveSession;
import dk.fortaler.academy.live.SessionText;
import dk.fortaler.academy.live.Sessions;
import dk.fortaler.academy.live.Sessions.Answer;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.SiteAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Live sessions for those who may come. Looking at one answers nothing: mail programs look too. */
@Controller
class SessionPages {
    static final String ADDRESS = "/academy/sessions";

    private final Sessions sessions;
    private final AnswerSession answers;
    private final SiteAddress site;
    private final Clock clock;

    SessionPages(Sessions sessions, AnswerSession answers, SiteAddress site, Clock clock) {
        this.sessions = sessions;
        this.answers = answers;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    View list(SignedIn me) {
        return JteView.of(
                "academy/sessions",
                new SessionsView(sessions.coming().stream()
                        .map(session -> view(session, me))
                        .toList()));
    }

    @GetMapping("/academy/sessions/{id}")
    View page(@PathVariable UUID id, SignedIn me) {
        return JteView.of("academy/session", view(sessions.find(id).orElseThrow(Missing::new), me));
    }

    @PostMapping("/academy/sessions/{id}/answer")
    View answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean coming,
            SignedIn me,
            RedirectAttributes redirect) {
        if (sessions.find(id).isEmpty()) {
            throw new Missing();
        }
        Optional<Answer> answer = answers.answer(me.person(), id, coming);
        if (answer.isEmpty()) {
            Flash.warning(redirect, "academy.session.closed", Map.of());
        } else {
            Flash.success(redirect, "academy.session.said." + answer.get().key());
        }
        return new RedirectView(ADDRESS + "/" + id);
    }

    @GetMapping("/academy/sessions/{id}/calendar.ics")
    ResponseEntity<byte[]> calendar(@PathVariable UUID id) {
        LiveSession session = sessions.find(id).orElseThrow(Missing::new);
        String text = SessionText.of(session, null, null, site.of(ADDRESS + "/" + id), clock.instant());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("fortaler-" + id + ".ics")
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private SessionView view(LiveSession session, SignedIn me) {
        return new SessionView(
                session, sessions.answer(me.person(), session.id()).orElse(null), session.isOver(clock.instant()));
    }
}
