package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.businesscase.internal.Actual;
import dk.fortaler.businesscase.internal.CaseVersion;
import dk.fortaler.businesscase.internal.Happened;
import dk.fortaler.businesscase.internal.StoredCase;
import dk.fortaler.businesscase.internal.WriteCase;
import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.Projections;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What was planned beside what happened. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ActualPages {
    private static final int OLDEST = 2000;

    private final WriteCase write;
    private final Happened happened;
    private final Clock clock;

    ActualPages(WriteCase write, Happened happened, Clock clock) {
        this.write = write;
        this.happened = happened;
        this.clock = clock;
    }

    @GetMapping("/business-case/{id}/actual")
    View compare(@PathVariable UUID id, SignedIn me) {
        StoredCase stored = find(id);
        @Nullable LocalDate launched = stored.launched();
        String month = launched == null ? "" : YearMonth.from(launched).toString();
        return page(stored, Form.of(Map.of("launched", month)), me.zone());
    }

    @PostMapping("/business-case/{id}/actual")
    View launch(
            @PathVariable UUID id,
            SignedIn me,
            @RequestParam(defaultValue = "") String launched,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        StoredCase stored = find(id);
        Optional<YearMonth> month = month(launched.strip(), me.zone());
        if (!launched.isBlank() && month.isEmpty()) {
            return page(stored, Form.refused(request, "launched", "businesscase.actual.launched.wrong"), me.zone())
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        write.launch(
                me.person(), stored.id(), month.map(first -> first.atDay(1)).orElse(null));
        Flash.success(redirect, "businesscase.saved");
        return new RedirectView("/business-case/" + id + "/actual");
    }

    private Optional<YearMonth> month(String typed, ZoneId zone) {
        try {
            YearMonth month = YearMonth.parse(typed);
            boolean known = !month.isAfter(YearMonth.now(clock.withZone(zone))) && month.getYear() >= OLDEST;
            return known ? Optional.of(month) : Optional.empty();
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }

    private JteView page(StoredCase stored, Form form, ZoneId zone) {
        ActualView.Compared compared = happened.plan(stored.id())
                .flatMap(number -> write.version(stored.id(), number))
                .flatMap(version -> first(stored).map(first -> compared(version, first, zone)))
                .orElse(null);
        return JteView.of("businesscase/actual", new ActualView(stored, compared, form));
    }

    private Optional<YearMonth> first(StoredCase stored) {
        @Nullable LocalDate launched = stored.launched();
        return launched == null ? happened.firstMonth() : Optional.of(YearMonth.from(launched));
    }

    private ActualView.Compared compared(CaseVersion version, YearMonth first, ZoneId zone) {
        Assumptions given = version.draft().assumptions();
        List<Actual> months = happened.since(first, given.months(), zone);
        YearMonth last = first.plusMonths(months.size() - 1L);
        boolean running = !months.isEmpty() && last.equals(YearMonth.now(clock.withZone(zone)));
        return new ActualView.Compared(version.number(), given, Projections.of(given), first, months, running);
    }

    private StoredCase find(UUID id) {
        return write.find(new CaseId(id)).orElseThrow(Missing::new);
    }
}
