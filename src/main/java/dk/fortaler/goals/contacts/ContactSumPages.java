package dk.fortaler.goals.contacts;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the managers see of it: sums by week, never whose or what about. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ContactSumPages {
    private static final int WEEKS = 26;

    private final ContactSums sums;
    private final Programmes programmes;
    private final Clock clock;

    ContactSumPages(ContactSums sums, Programmes programmes, Clock clock) {
        this.sums = sums;
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping("/contacts/sums")
    View show(SignedIn me, @RequestParam(required = false) @Nullable UUID programme) {
        if (programme != null && programmes.find(new ProgrammeId(programme)).isEmpty()) {
            throw new Missing();
        }
        LocalDate today = clock.instant().atZone(me.zone()).toLocalDate();
        return JteView.of(
                "goals-contacts/sums",
                new ContactSumsView(
                        programmes.active(),
                        programme,
                        sums.weeks(Optional.ofNullable(programme), today.minusWeeks(WEEKS - 1L), today),
                        sums.departments(today.minusYears(1))));
    }
}
