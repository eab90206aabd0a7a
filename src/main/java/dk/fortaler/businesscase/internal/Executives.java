package dk.fortaler.businesscase.internal;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Language;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a case is shown to, and what they said. */
@Service
@Transactional
public class Executives {
    private final ExecutiveRepository executives;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final AuditLog audit;

    Executives(ExecutiveRepository executives, JdbcClient jdbc, Clock clock, Ids ids, AuditLog audit) {
        this.executives = executives;
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.audit = audit;
    }

    /** An executive in Fortaler who was not asked yet. */
    public record Proposed(String name, String email, Language language) {}

    @Transactional(readOnly = true)
    public List<Executive> of(CaseId id) {
        return executives.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<Executive> find(CaseId id, UUID executive) {
        return executives.find(id, executive);
    }

    /** Those who have the role and are not on the list. */
    @Transactional(readOnly = true)
    public List<Proposed> proposed(CaseId id) {
        return jdbc.sql("""
                        select p.name, p.email, p.language from person p
                        join person_role r on r.organisation_id = p.organisation_id and r.person_id = p.id and r.role = 'executive'
                        where p.state = 'active'
                          and not exists (select from case_executive e where e.case_id = :case and e.email = p.email)
                        order by p.name, p.id limit 20
                        """)
                .param("case", id.value())
                .query((row, number) -> new Proposed(
                        row.getString("name"),
                        row.getString("email"),
                        Language.of(row.getString("language")).orElse(Language.DA)))
                .list();
    }

    /**
     * Takes somebody off the list, with all their links. Who has said something stays, as what was said does.
     *
     * @return false where they have answered or are not on the list
     */
    public boolean remove(PersonId by, CaseId id, UUID executive) {
        executives.lock(executive); // an answer that comes now is there before, or finds nobody
        int removed =
                jdbc.sql("""
                        delete from case_executive e where e.id = :id and e.case_id = :case
                        and not exists (select from case_answer a
                                        where a.organisation_id = e.organisation_id and a.executive_id = e.id)
                        """).param("id", executive).param("case", id.value()).update();
        if (removed == 1) {
            audit.record(by, "businesscase.executive.removed", id.value().toString(), Map.of());
        }
        return removed == 1;
    }

    /** @return false where they are on the list already */
    public boolean add(PersonId by, CaseId id, String name, EmailAddress email, Language language) {
        int added = jdbc.sql("""
                        insert into case_executive (id, case_id, person_id, name, email, language, added_at)
                        values (:id, :case, (select p.id from person p where p.email = :email and p.state = 'active'),
                                :name, :email, :language, :now)
                        on conflict (organisation_id, case_id, email) do nothing
                        """)
                .param("id", ids.next())
                .param("case", id.value())
                .param("name", name)
                .param("email", email.value())
                .param("language", language.tag())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            audit.record(by, "businesscase.executive.added", id.value().toString(), Map.of());
        }
        return added == 1;
    }
}
