package dk.fortaler.businesscase.internal;

import dk.fortaler.kernel.identity.SignedIn;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an executive with an account is asked and has not answered. */
@Service
@Transactional
public class AwaitedDecisions {
    private final JdbcClient jdbc;
    private final CaseLinks links;
    private final Clock clock;

    AwaitedDecisions(JdbcClient jdbc, CaseLinks links, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.clock = clock;
    }

    /** @param executive by which the case knows them */
    public record Awaited(UUID executive, String title, int version) {}

    /** The oldest first; none whose links were closed, or have run out. */
    @Transactional(readOnly = true)
    public List<Awaited> of(SignedIn me) {
        return jdbc.sql("""
                        select e.id, v.title, v.number from case_executive e
                        join case_version v on v.organisation_id = e.organisation_id and v.case_id = e.case_id
                        where (e.person_id = :me or e.email = (select p.email from person p where p.id = :me))
                          and v.number = (select max(newest.number) from case_version newest
                                          where newest.organisation_id = e.organisation_id and newest.case_id = e.case_id)
                          and exists (select from case_link l where l.organisation_id = e.organisation_id
                                      and l.executive_id = e.id and l.expires_at > :now)
                          and not exists (select from case_answer a where a.organisation_id = e.organisation_id
                                          and a.executive_id = e.id and a.version = v.number)
                        order by e.added_at, e.id
                        """)
                .param("me", me.person().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Awaited(row.getObject("id", UUID.class), row.getString("title"), row.getInt("number")))
                .list();
    }

    /** The path of a link of their own; nothing where it is not theirs or waits no longer. */
    public Optional<String> open(SignedIn me, UUID executive) {
        return of(me).stream()
                .filter(awaited -> awaited.executive().equals(executive))
                .findFirst()
                .map(awaited -> links.mailed(awaited.executive()).path());
    }
}
