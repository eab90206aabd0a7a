package dk.fortaler.goals.ssi;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.NavigationEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A person's own Social Selling Index, told month by month. */
@Controller
class SsiPages {
    private static final int ORDER = 40;

    private final OwnIndex own;
    private final Clock clock;

    SsiPages(OwnIndex own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry ssiEntry() {
        return new NavigationEntry("ssi.nav", "gauge", "/ssi", ORDER, false, me -> true);
    }

    @GetMapping("/ssi")
    View show(SignedIn me) {
        return JteView.of(
                "goals-ssi/mine", view(me, Form.of(Map.of("day", today(me).toString()))));
    }

    @PostMapping("/ssi")
    View save(
            SignedIn me,
            @ModelAttribute CheckInForm form,
            BindingResult result,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Map<String, String> problems = form.problems(today(me));
        if (!problems.isEmpty()) {
            Form refused = Form.refused(request, result);
            for (Map.Entry<String, String> problem : problems.entrySet()) {
                refused = refused.withError(problem.getKey(), problem.getValue());
            }
            return JteView.of("goals-ssi/mine", view(me, refused)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean replaced = own.save(me.person(), form.checkIn());
        Flash.success(redirect, replaced ? "ssi.replaced" : "ssi.saved");
        return new RedirectView("/ssi");
    }

    @PostMapping("/ssi/remove")
    View remove(SignedIn me, @RequestParam(defaultValue = "") String month, RedirectAttributes redirect) {
        CheckInForm.day(month).ifPresent(found -> own.remove(me.person(), found));
        Flash.success(redirect, "ssi.removed");
        return new RedirectView("/ssi");
    }

    @PostMapping("/ssi/forget")
    View forget(SignedIn me, RedirectAttributes redirect) {
        own.removeAll(me.person());
        Flash.success(redirect, "ssi.forgotten");
        return new RedirectView("/ssi");
    }

    private SsiView view(SignedIn me, Form form) {
        return new SsiView(own.read(me.person()), form);
    }

    private LocalDate today(SignedIn me) {
        return clock.instant().atZone(me.zone()).toLocalDate();
    }
}
