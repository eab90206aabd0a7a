package dk.fortaler.businesscase.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far each case has come. */
@Component
public class CaseList {
    private final JdbcClient jdbc;

    CaseList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<CaseStanding> all() {
        return jdbc.sql("""
                        with latest as (
                            select distinct on (executive_id) id, case_id, executive_id, answer
                            from case_answer order by executive_id, at desc, id desc
                        )
                        select c.id, c.title, c.changed_at,
                               (select count(*) from case_version v where v.case_id = c.id) as versions,
                               (select count(*) from case_executive e where e.case_id = c.id and e.sent_at is not null) as asked,
                               (select count(*) from latest l where l.case_id = c.id and l.answer = 'approve') as approved,
                               (select count(*) from latest l where l.case_id = c.id and l.answer = 'question'
                                    and not exists (select from case_reply r where r.answer_id = l.id)) as questions,
                               (select count(*) from latest l where l.case_id = c.id and l.answer = 'decline') as declined
                        from business_case c
                        order by c.changed_at desc, c.id
                        """)
                .query((row, number) -> new CaseStanding(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getInt("versions"),
                        row.getInt("asked"),
                        row.getInt("approved"),
                        row.getInt("questions"),
                        row.getInt("declined")))
                .list();
    }
}
