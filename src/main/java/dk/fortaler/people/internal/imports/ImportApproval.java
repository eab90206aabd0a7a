package dk.fortaler.people.internal.imports;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.jobs.LaterWork;
import dk.fortaler.kernel.jobs.Progresses;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.people.internal.imports.ImportRepository.Approval;
import dk.fortaler.people.internal.imports.StaffImports.Preview;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's yes to a plan that they have seen. */
@Service
@Transactional
public class ImportApproval {
    private final StaffImports staffImports;
    private final ImportRepository imports;
    private final Progresses progresses;
    private final LaterWork later;

    ImportApproval(StaffImports staffImports, ImportRepository imports, Progresses progresses, LaterWork later) {
        this.staffImports = staffImports;
        this.imports = imports;
        this.progresses = progresses;
        this.later = later;
    }

    /**
     * What was decided on the page of the preview.
     *
     * @param fingerprint of the plan that the page showed
     */
    public record Decision(boolean onlyGoodRows, boolean leaves, String fingerprint) {}

    /** What became of it. */
    public enum Answer {
        ORDERED,
        /** It is being applied or is applied already. */
        NOT_OPEN,
        /** The plan is another than the one that was seen. */
        OUTDATED,
        /** There are bad rows, and nothing was to be done while there are any. */
        BAD_ROWS,
        NOTHING_TO_DO
    }

    public Answer approve(UUID id, SignedIn me, Decision decision) {
        boolean givesRoles = me.is(Role.ADMINISTRATOR);
        Optional<Preview> preview =
                imports.findToChange(id).flatMap(locked -> staffImports.preview(locked.id(), givesRoles));
        if (preview.isEmpty()) {
            return Answer.NOT_OPEN;
        }
        var plan = preview.get().plan();
        if (!plan.fingerprint().equals(decision.fingerprint)) {
            return Answer.OUTDATED;
        }
        if (!decision.onlyGoodRows && !plan.badLines().isEmpty()) {
            return Answer.BAD_ROWS;
        }
        if (plan.changesNothing(decision.leaves)) {
            return Answer.NOTHING_TO_DO;
        }
        return order(id, new Approval(me.person(), givesRoles, decision.leaves, decision.fingerprint));
    }

    private Answer order(UUID id, Approval approval) {
        UUID progress = progresses.begin("people.staff-import");
        if (!imports.approve(id, approval, progress)) {
            return Answer.NOT_OPEN;
        }
        later.order(
                StaffImportJob.DESCRIPTOR,
                new StaffImportJob.Order(CurrentOrganisation.get().value(), id));
        return Answer.ORDERED;
    }
}
