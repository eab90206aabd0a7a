package dk.fortaler.programmes.web;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.mail.MailServers;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.Tailoring;
import dk.fortaler.programmes.cohorts.Cohorts;
import dk.fortaler.programmes.internal.DepartmentPaths;
import dk.fortaler.programmes.internal.Membership;
import dk.fortaler.programmes.joining.AskPeople;
import dk.fortaler.web.Paging;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a programme's members shows. */
@Component
@Transactional(readOnly = true)
class ReadMembers {
    private static final int SHOWN = 50;

    private final Programmes programmes;
    private final Membership membership;
    private final AskPeople asking;
    private final ReadWhom whom;
    private final MailServers servers;

    ReadMembers(Programmes programmes, Membership membership, AskPeople asking, ReadWhom whom, MailServers servers) {
        this.programmes = programmes;
        this.membership = membership;
        this.asking = asking;
        this.whom = whom;
        this.servers = servers;
    }

    /** @param cohort into which people would be asked from here */
    ProgrammeView read(Programme programme, String search, int page, @Nullable UUID cohort, PersonId me) {
        Paging paging = new Paging(page, SHOWN, membership.count(programme.id(), search));
        List<Membership.Member> candidates =
                search.isEmpty() ? List.of() : membership.candidates(programme.id(), search);
        return new ProgrammeView(
                programme,
                membership.members(programme.id(), search, SHOWN, Math.max(0, paging.from() - 1)),
                paging,
                search,
                candidates,
                membership.countOthers(programme.id()),
                asking.countAsked(programme.id()),
                new AskingView(programme.id(), asking.underWay(programme.id()).orElse(null)),
                whom.read(programme.id(), cohort),
                servers.canSend(),
                programmes.isMember(programme.id(), me));
    }

    /** Gathers whom a manager can choose to ask. */
    @Component
    @Transactional(readOnly = true)
    static class ReadWhom {
        private final Tailoring tailoring;
        private final DepartmentPaths departments;
        private final Cohorts cohorts;

        ReadWhom(Tailoring tailoring, DepartmentPaths departments, Cohorts cohorts) {
            this.tailoring = tailoring;
            this.departments = departments;
            this.cohorts = cohorts;
        }

        ProgrammeView.Choice read(ProgrammeId programme, @Nullable UUID cohort) {
            var own = tailoring.of(programme).department();
            return new ProgrammeView.Choice(
                    departments.all(), own == null ? null : own.value(), cohorts.of(programme), cohort);
        }
    }
}
