package dk.fortaler.academy.web;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.Courses;
import dk.fortaler.academy.live.KeepSessions;
import dk.fortaler.academy.live.LiveSession;
import dk.fortaler.academy.live.Sessions;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.Posted;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Setting up live sessions, inviting to them, and calling them off. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class EditSessionPages {
    private static final String NEW = "/academy/sessions/new";
    private static final String EDIT = "/academy/sessions/{id}/edit";

    private final KeepSessions keep;
    private final Sessions sessions;
    private final Courses courses;
    private final Posted posted;
    private final Clock clock;

    EditSessionPages(KeepSessions keep, Sessions sessions, Courses courses, Posted posted, Clock clock) {
        this.clock = clock;
        this.keep = keep;
        this.sessions = sessions;
        this.courses = courses;
        this.posted = posted;
    }

    @GetMapping(NEW)
    View make() {
        return view(null, Form.of(Map.of("minutes", 60, "time", "10:00")));
    }

    @PostMapping(NEW)
    View make(
            @Valid @ModelAttribute SessionForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        check(form, result, null, me.zone());
        if (result.hasErrors()) {
            return view(null, Form.refused(request, result)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        UUID id = keep.make(me.person(), form.wish(me.zone()));
        Flash.success(redirect, "academy.session.made");
        return new RedirectView(SessionPages.ADDRESS + "/" + id);
    }

    @GetMapping(EDIT)
    View edit(@PathVariable UUID id) {
        LiveSession session = sessions.find(id).orElseThrow(Missing::new);
        return view(session, SessionForm.of(session));
    }

    @PostMapping(EDIT)
    View edit(
            @PathVariable UUID id,
            @Valid @ModelAttribute SessionForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        LiveSession session = sessions.find(id).orElseThrow(Missing::new);
        check(form, result, session, session.zone());
        if (result.hasErrors()) {
            return view(session, Form.refused(request, result)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!keep.change(me.person(), id, form.wish(session.zone()), form.revision())) {
            return view(session, Form.refused(request, "", "academy.session.meanwhile"))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        posted.tell(redirect, "academy.session.changed", Map.of("invited", sessions.invited(id)));
        return new RedirectView(SessionPages.ADDRESS + "/" + id);
    }

    @PostMapping("/academy/sessions/{id}/invite")
    View invite(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        if (sessions.find(id).isEmpty()) {
            throw new Missing();
        }
        posted.tell(redirect, "academy.session.invited", Map.of("count", keep.invite(me.person(), id)));
        return new RedirectView(SessionPages.ADDRESS + "/" + id);
    }

    @PostMapping("/academy/sessions/{id}/cancel")
    View cancel(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        if (sessions.find(id).isEmpty()) {
            throw new Missing();
        }
        keep.cancel(me.person(), id);
        posted.tell(redirect, "academy.session.cancelled.done");
        return new RedirectView(SessionPages.ADDRESS + "/" + id);
    }

    private void check(SessionForm form, BindingResult result, @Nullable LiveSession before, ZoneId zone) {
        if (form.isOutOfReach()) {
            Form.reject(result, "day", "web.form.unreadable");
        }
        if (!form.time().isEmpty() && Typed.time(form.time()).isEmpty()) {
            Form.reject(result, "time", "academy.session.time.wrong");
        }
        boolean past = form.starts()
                .filter(starts -> before == null || !starts.equals(before.starts()))
                .filter(starts -> starts.atZone(zone).toInstant().isBefore(clock.instant()))
                .isPresent();
        if (past) {
            Form.reject(result, "day", "academy.session.past");
        }
        boolean known = form.course().isEmpty()
                || Ids.parse(form.course())
                        .flatMap(id -> courses.find(new CourseId(id)))
                        .isPresent();
        if (!known) {
            Form.reject(result, "course", "web.form.unreadable");
        }
    }

    private JteView view(@Nullable LiveSession session, Form form) {
        return JteView.of("academy/edit-session", new EditSessionView(session, form, courses.active()));
    }
}
