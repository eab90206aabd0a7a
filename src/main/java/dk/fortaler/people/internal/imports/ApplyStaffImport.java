package dk.fortaler.people.internal.imports;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.jobs.Progresses;
import dk.fortaler.people.internal.PeopleLock;
import dk.fortaler.people.internal.importing.StaffPlan;
import dk.fortaler.people.internal.imports.ImportRepository.Approval;
import dk.fortaler.people.internal.imports.StaffImport.State;
import dk.fortaler.people.internal.imports.StaffImport.Trouble;
import dk.fortaler.people.internal.sheet.Sheet;
import dk.fortaler.people.internal.sheet.SheetReader;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies an approved list in one transaction: all of it or nothing, once however often it is called. The plan is made
 * anew under the lock, and done only if it still is the one that was approved.
 */
@Component
class ApplyStaffImport {
    private static final Logger log = LoggerFactory.getLogger(ApplyStaffImport.class);

    private final TransactionTemplate transaction;
    private final ImportRepository imports;
    private final Planning planning;
    private final PlanWriter writer;
    private final PeopleLock lock;
    private final Progresses progresses;
    private final AuditLog audit;

    ApplyStaffImport(
            TransactionTemplate transaction,
            ImportRepository imports,
            Planning planning,
            PlanWriter writer,
            PeopleLock lock,
            Progresses progresses,
            AuditLog audit) {
        this.transaction = transaction;
        this.imports = imports;
        this.planning = planning;
        this.writer = writer;
        this.lock = lock;
        this.progresses = progresses;
        this.audit = audit;
    }

    void apply(UUID id) {
        try {
            transaction.executeWithoutResult(status -> {
                lock.take();
                imports.findToChange(id)
                        .filter(staffImport -> staffImport.state() == State.APPLYING)
                        .ifPresent(this::applyOrReopen);
            });
        } catch (RuntimeException | OutOfMemoryError broken) {
            log.error("The staff list {} could not be applied; nothing of it was", id, broken);
            transaction.executeWithoutResult(status -> imports.reopen(id, Trouble.FAILED));
        }
        transaction.executeWithoutResult(status -> imports.find(id).ifPresent(this::endProgress));
    }

    private void applyOrReopen(StaffImport staffImport) {
        UUID id = staffImport.id();
        Approval approval = imports.approval(id);
        Planning.Planned planned = plan(staffImport, approval);
        StaffPlan plan = planned.plan();
        if (!plan.fingerprint().equals(approval.fingerprint())) {
            imports.reopen(id, Trouble.OUTDATED);
            return;
        }
        writer.write(plan, approval.leaves(), planned.roster(), (done, total) -> report(staffImport, done, total));
        var outcome = new ImportOutcome(
                plan.joins().size(),
                plan.changes().size(),
                plan.returns().size(),
                approval.leaves() ? plan.leaves().size() : 0,
                plan.unchanged().size(),
                plan.departments().size(),
                plan.badLines().size());
        imports.applied(id, outcome);
        audit.record(
                approval.by(),
                "people.import.applied",
                id.toString(),
                Map.of(
                        "joined", outcome.joined(),
                        "changed", outcome.changed(),
                        "returned", outcome.returned(),
                        "left", outcome.left()));
    }

    private Planning.Planned plan(StaffImport staffImport, Approval approval) {
        byte[] file = imports.file(staffImport.id()).orElseThrow();
        if (staffImport.mapping() == null || !(SheetReader.read(file, staffImport.choices()) instanceof Sheet sheet)) {
            throw new IllegalStateException("An approved list reads no longer");
        }
        return planning.plan(sheet, staffImport.mapping(), approval.givesRoles());
    }

    private void report(StaffImport staffImport, long done, long total) {
        if (staffImport.progress() != null) {
            progresses.reached(staffImport.progress(), done, total);
        }
    }

    private void endProgress(StaffImport staffImport) {
        if (staffImport.progress() == null) {
            return;
        }
        if (staffImport.trouble() == null) {
            progresses.done(staffImport.progress(), null);
        } else {
            progresses.failed(
                    staffImport.progress(),
                    staffImport.trouble() == Trouble.OUTDATED
                            ? "people.import.trouble.outdated"
                            : "people.import.trouble.failed");
        }
    }
}
