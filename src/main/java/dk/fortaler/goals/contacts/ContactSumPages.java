package dk.fortaler.goals.contacts;

import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the managers see of it: sums of weeks that are over, never whose or what about. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ContactSumPages {
    private static final int WEEKS = 26;
    private static final int WEEKS_OF_A_YEAR = 52;

    private final ContactSums sums;
    private final Programmes programmes;

    ContactSumPages(ContactSums sums, Programmes programmes) {
        this.sums = sums;
        this.programmes = programmes;
    }

    @GetMapping("/contacts/sums")
    View show(@RequestParam(required = false) @Nullable UUID programme) {
        if (programme != null && programmes.find(new ProgrammeId(programme)).isEmpty()) {
            throw new Missing();
        }
        return JteView.of(
                "goals-contacts/sums",
                new ContactSumsView(
                        programmes.active(),
                        programme,
                        sums.weeks(Optional.ofNullable(programme), WEEKS),
                        programme == null ? sums.departments(WEEKS_OF_A_YEAR) : List.of()));
    }
}
