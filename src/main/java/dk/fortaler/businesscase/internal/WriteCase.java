package dk.fortaler.businesscase.internal;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafting a case and making versions of it. */
@Service
@Transactional
public class WriteCase {
    private final CaseRepository cases;
    private final Ids ids;
    private final AuditLog audit;

    WriteCase(CaseRepository cases, Ids ids, AuditLog audit) {
        this.cases = cases;
        this.ids = ids;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<StoredCase> find(CaseId id) {
        return cases.find(id);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<CaseVersion> versions(CaseId id) {
        return cases.versions(id);
    }

    @Transactional(readOnly = true)
    public Optional<CaseVersion> newest(CaseId id) {
        return cases.newest(id);
    }

    @Transactional(readOnly = true)
    public Optional<CaseVersion> version(CaseId id, int number) {
        return cases.version(id, number);
    }

    public CaseId begin(PersonId by, Draft draft) {
        CaseId id = new CaseId(ids.next());
        cases.insert(id, by, draft);
        audit.record(by, "businesscase.begun", id.value().toString(), Map.of());
        return id;
    }

    /**
     * @param seen the revision that the person changed
     * @return false where somebody has saved it since
     */
    public boolean save(PersonId by, CaseId id, int seen, Draft draft) {
        return cases.update(id, by, seen, draft);
    }

    /**
     * Saves the draft and makes a version of it. Twice for the same draft is once.
     *
     * @param seen the revision that the person changed
     * @return its number; nothing where somebody has saved something else since, or there is no such case
     */
    public Optional<Integer> publish(PersonId by, CaseId id, int seen, Draft draft) {
        return cases.lock(id).flatMap(stored -> saved(by, stored, seen, draft)).map(stored -> publish(by, stored));
    }

    private Optional<StoredCase> saved(PersonId by, StoredCase stored, int seen, Draft draft) {
        if (stored.draft().equals(draft)) {
            return Optional.of(stored);
        }
        return cases.update(stored.id(), by, seen, draft) ? cases.find(stored.id()) : Optional.empty();
    }

    private int publish(PersonId by, StoredCase stored) {
        Optional<CaseVersion> newest = cases.newest(stored.id());
        if (newest.isPresent() && newest.get().revision() == stored.revision()) {
            return newest.get().number();
        }
        int number = newest.map(CaseVersion::number).orElse(0) + 1;
        cases.publish(stored, by, number);
        audit.record(by, "businesscase.published", stored.id().value().toString(), Map.of("version", number));
        return number;
    }

    /** @param month its first day, or null where the first share tells it */
    public void launch(PersonId by, CaseId id, @Nullable LocalDate month) {
        cases.launch(id, month);
        audit.record(by, "businesscase.launched", id.value().toString(), Map.of("month", String.valueOf(month)));
    }
}
