package dk.fortaler.goals.ssi;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private static final int ORDER = 45;

    private final OwnIndex own;
    private final PublishedAverages averages;
    private final Clock clock;

    SsiPages(OwnIndex own, PublishedAverages averages, Clock clock) {
        this.own = own;
        this.averages = averages;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry ssiEntry() {
        return new NavigationEntry(Group.OWN, "ssi.nav", "gauge", "/ssi", ORDER, false, me -> true);
    }

    /** @param written the month to change; left out, the form is for the month that runs, with what is in of it */
    @GetMapping("/ssi")
    View show(SignedIn me, @RequestParam(name = "month", defaultValue = "") String written) {
        List<CheckIn> told = own.read(me.person());
        LocalDate month = CheckInForm.day(written).orElse(today(me)).withDayOfMonth(1);
        return view(
                me,
                told,
                told.stream()
                        .filter(each -> each.month().equals(month))
                        .findFirst()
                        .orElse(null));
    }

    private JteView view(SignedIn me, List<CheckIn> told, @Nullable CheckIn edited) {
        Map<String, String> fields =
                edited == null ? Map.of("day", today(me).toString()) : CheckInForm.fields(edited, me.language());
        return view(me, told, edited == null ? null : edited.month(), Form.of(fields));
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
            return view(me, own.read(me.person()), null, refused).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean replaced = own.save(me.person(), form.checkIn());
        Flash.success(redirect, replaced ? "ssi.replaced" : "ssi.saved");
        return new RedirectView("/ssi");
    }

    @PostMapping("/ssi/remove")
    View remove(SignedIn me, @RequestParam(defaultValue = "") String month, RedirectAttributes redirect) {
        boolean removed = CheckInForm.day(month)
                .map(found -> own.remove(me.person(), found))
                .orElse(false);
        if (removed) {
            Flash.success(redirect, "ssi.removed");
        } else {
            Flash.warning(redirect, "ssi.removed.none", Map.of());
        }
        return new RedirectView("/ssi");
    }

    @PostMapping("/ssi/forget")
    View forget(SignedIn me, RedirectAttributes redirect) {
        own.removeAll(me.person());
        Flash.success(redirect, "ssi.forgotten");
        return new RedirectView("/ssi");
    }

    private JteView view(SignedIn me, List<CheckIn> told, @Nullable LocalDate edited, Form form) {
        return JteView.of("goals-ssi/mine", new SsiView(told, averages.ofOrganisation(), today(me), edited, form));
    }

    private LocalDate today(SignedIn me) {
        return clock.instant().atZone(me.zone()).toLocalDate();
    }
}
