package dk.fortaler.businesscase.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leaders first: what became of those who said "I take part myself". */
@Component
@Transactional(readOnly = true)
public class Leaders {
    /** The days that count as lately, today among them. */
    private static final int LATELY = 28;

    private final JdbcClient jdbc;
    private final Clock clock;

    Leaders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By when they said so; each once, in whatever number of cases they were asked. Their last word counts. */
    public List<Leader> all(ZoneId zone) {
        LocalDate from = LocalDate.now(clock.withZone(zone)).minusDays(LATELY - 1);
        return jdbc.sql("""
                        with last_word as (
                            select distinct on (e.email) e.email, e.name, e.person_id, a.takes_part, a.at
                            from case_executive e
                            join case_answer a on a.organisation_id = e.organisation_id and a.executive_id = e.id
                            order by e.email, a.at desc, a.id desc
                        )
                        select w.name, w.email, w.at, p.id as person,
                               exists (select from programme_member m
                                       join programme g on g.organisation_id = m.organisation_id and g.id = m.programme_id
                                       where m.person_id = p.id and m.left_at is null and g.state = 'active') as member,
                               (select count(*) from share s
                                left join link_total t on t.organisation_id = s.organisation_id and t.link_id = s.link_id
                                where s.person_id = p.id and s.day >= :from and is_posted(s.state, t.human)) as shares
                        from last_word w
                        left join person p on p.state = 'active' and (p.id = w.person_id or w.person_id is null and p.email = w.email)
                        where w.takes_part
                        order by w.at, w.email
                        """).param("from", from).query(Leaders::read).list();
    }

    private static Leader read(ResultSet row, int number) throws SQLException {
        @Nullable UUID person = row.getObject("person", UUID.class);
        int shares = row.getInt("shares");
        return new Leader(
                row.getString("name"),
                row.getString("email"),
                person,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                state(person, row.getBoolean("member"), shares),
                shares);
    }

    private static Leader.State state(@Nullable UUID person, boolean member, int shares) {
        if (person == null) {
            return Leader.State.STRANGER;
        }
        if (!member) {
            return Leader.State.PERSON;
        }
        return shares > 0 ? Leader.State.ACTIVE : Leader.State.MEMBER;
    }
}
