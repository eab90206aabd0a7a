package dk.fortaler.people.signin.invitation;

import dk.fortaler.kernel.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of the organisation can sign in, who has a link, and who has neither. */
@Component
@Transactional(readOnly = true)
class InvitationState {
    /** In {@link #missing()} and {@link #missing(String)}: whatever their role. */
    static final String EVERYBODY = "all";

    private static final int SHOWN = 200;
    private static final String STATES = """
        with last as (
            select distinct on (i.person_id) i.person_id, i.email, i.created_at, i.expires_at
            from invitation i where i.spent_at is null
            order by i.person_id, i.created_at desc
        ), states as (
            select p.organisation_id, p.id, p.name, p.email, l.created_at, l.expires_at,
                   case when s.person_id is not null then 'open'
                        when l.expires_at > :now then 'invited'
                        when l.expires_at is not null then 'expired'
                        else 'none' end as state
            from person p
            left join last l on l.person_id = p.id and l.email = p.email
            left join account s on s.organisation_id = p.organisation_id and s.person_id = p.id
            where p.state = 'active'
        )
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationState(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many active people are in each state. */
    record Counts(long open, long invited, long expired, long none) {}

    Counts counts() {
        return jdbc.sql(STATES + """
            select count(distinct id) filter (where state = 'open') as open,
                   count(*) filter (where state = 'invited') as invited,
                   count(*) filter (where state = 'expired') as expired,
                   count(*) filter (where state = 'none') as none
            from states
            """)
                .param("now", now())
                .query((row, number) -> new Counts(
                        row.getLong("open"), row.getLong("invited"), row.getLong("expired"), row.getLong("none")))
                .single();
    }

    /** How many have no link that opens: all of them under {@link #EVERYBODY}, then by role where there are any. */
    Map<String, Long> missing() {
        Map<String, Long> missing = new LinkedHashMap<>();
        jdbc.sql(STATES + """
            select coalesce(r.role, 'all') as role, count(distinct s.id) as people
            from states s
            left join person_role r on r.organisation_id = s.organisation_id and r.person_id = s.id
            where s.state in ('none', 'expired')
            group by grouping sets ((), (r.role))
            having grouping(r.role) = 1 or r.role is not null
            order by grouping(r.role) desc, r.role
            """).param("now", now()).query(row -> {
            missing.put(row.getString("role"), row.getLong("people"));
        });
        return missing;
    }

    /** @param who {@link #EVERYBODY} or a role as it is stored */
    List<PersonId> missing(String who) {
        return jdbc.sql(STATES + """
            select s.id from states s
            where s.state in ('none', 'expired')
              and (:who = 'all' or exists (select from person_role r
                                           where r.organisation_id = s.organisation_id and r.person_id = s.id
                                             and r.role = :who))
            """)
                .param("now", now())
                .param("who", who)
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Those who were invited and have not come, longest waiting first; 200 at the most. */
    List<Waiting> waiting() {
        return jdbc.sql(STATES + """
            select id, name, email, created_at, expires_at, state from states
            where state in ('invited', 'expired') order by created_at, name, id limit :limit
            """)
                .param("now", now())
                .param("limit", SHOWN)
                .query((row, number) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                instant(row, "created_at"),
                instant(row, "expires_at"),
                row.getString("state").equals("expired"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
