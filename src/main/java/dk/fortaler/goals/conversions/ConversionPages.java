package dk.fortaler.goals.conversions;

import dk.fortaler.insight.Period;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Everybody's conversions, for those who manage: sums beside the goals, how they come in, one by one. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ConversionPages {
    private static final int PAGE = 15;

    private final ReadConversions read;
    private final ShowConversions show;
    private final Programmes programmes;
    private final WaysIn ways;
    private final Clock clock;

    ConversionPages(ReadConversions read, ShowConversions show, Programmes programmes, WaysIn ways, Clock clock) {
        this.read = read;
        this.show = show;
        this.programmes = programmes;
        this.ways = ways;
        this.clock = clock;
    }

    @GetMapping("/conversions")
    View list(
            SignedIn me,
            @RequestParam(defaultValue = "year") String period,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String origin,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable UUID added) {
        LocalDate today = clock.instant().atZone(me.zone()).toLocalDate();
        ConversionFilter filter = ConversionFilter.of(Period.upTo(today, period), kind, origin, programme);
        Paging paging = new Paging(page, PAGE, read.count(filter));
        List<ReadConversions.InMonth> months = read.months(filter.ofAllKinds());
        return JteView.of(
                "goals-conversions/list",
                new ConversionsView(
                        read.any(),
                        filter,
                        show.ofAll(filter.ofAllKinds(), months, today),
                        months,
                        read.page(filter, PAGE, Math.max(0, paging.from() - 1)),
                        paging,
                        programmes.active(),
                        ways.now(),
                        added));
    }
}
