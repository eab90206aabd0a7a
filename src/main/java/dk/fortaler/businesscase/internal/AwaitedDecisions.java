package dk.fortaler.businesscase.internal;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.SignedIn;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an executive with an account is asked and has not answered, or was answered themself. */
@Service
@Transactional
public class AwaitedDecisions {
    private final JdbcClient jdbc;
    private final ExecutiveRepository executives;
    private final CaseLinks links;
    private final AuditLog audit;
    private final Clock clock;

    AwaitedDecisions(JdbcClient jdbc, ExecutiveRepository executives, CaseLinks links, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.executives = executives;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param executive by which the case knows them */
    public record Awaited(UUID executive, CaseId of, String title, int version) {}

    /**
     * The oldest first; none whose links were closed, or have run out. An address tells whose they are only until a person is
     * known: another may have it since.
     */
    @Transactional(readOnly = true)
    public List<Awaited> of(SignedIn me) {
        return jdbc.sql("""
                        select e.id, e.case_id, v.title, v.number from case_executive e
                        join case_version v on v.organisation_id = e.organisation_id and v.case_id = e.case_id
                        where (e.person_id = :me
                               or e.person_id is null and e.email = (select p.email from person p where p.id = :me))
                          and v.number = (select max(newest.number) from case_version newest
                                          where newest.organisation_id = e.organisation_id and newest.case_id = e.case_id)
                          and exists (select from case_link l where l.organisation_id = e.organisation_id
                                      and l.executive_id = e.id and l.expires_at > :now)
                          and not exists (
                              select from (select a.id, a.version, a.answer from case_answer a
                                           where a.organisation_id = e.organisation_id and a.executive_id = e.id
                                           order by a.at desc, a.id desc limit 1) latest
                              where latest.version = v.number
                                and (latest.answer <> 'question'
                                     or not exists (select from case_reply r where r.organisation_id = e.organisation_id
                                                    and r.answer_id = latest.id)))
                        order by e.added_at, e.id
                        """)
                .param("me", me.person().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Awaited(
                        row.getObject("id", UUID.class),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("title"),
                        row.getInt("number")))
                .list();
    }

    /** The path of a link of their own; nothing where it is not theirs or waits no longer. */
    public Optional<String> open(SignedIn me, UUID executive) {
        executives.lock(executive);
        return of(me).stream()
                .filter(awaited -> awaited.executive().equals(executive))
                .findFirst()
                .map(awaited -> open(me, awaited));
    }

    private String open(SignedIn me, Awaited awaited) {
        audit.record(
                me.person(),
                "businesscase.opened",
                awaited.of().value().toString(),
                Map.of("version", awaited.version()));
        return links.opened(awaited.executive()).path();
    }
}
