package dk.fortaler.programmes.internal;

import dk.fortaler.guidelines.FurtherRules;
import dk.fortaler.kernel.identity.PersonId;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What holds in a person's programmes beside the house's guidelines. */
@Component
@Transactional(readOnly = true)
class ProgrammeRules implements FurtherRules {
    private final JdbcClient jdbc;

    ProgrammeRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Further> of(PersonId person) {
        return jdbc.sql("""
                        select r.name, r.own_rules, r.own_rules_changed_at from programme_member m
                        join programme r on r.organisation_id = m.organisation_id and r.id = m.programme_id
                        where m.person_id = :person and m.left_at is null and r.state = 'active' and r.own_rules <> ''
                        order by r.name collate "da-x-icu", r.id
                        """)
                .param("person", person.value())
                .query((row, number) -> new Further(
                        row.getString("name"),
                        row.getString("own_rules"),
                        row.getObject("own_rules_changed_at", OffsetDateTime.class)
                                .toInstant()))
                .list();
    }
}
