package dk.fortaler.programmes.cohorts;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a cohort and who waits, for its managers. */
@Component
@Transactional(readOnly = true)
public class CohortPeople {
    private final JdbcClient jdbc;

    CohortPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody in a cohort, or an application that waits. */
    public record Named(UUID id, String name) {}

    List<Named> members(UUID cohort) {
        return jdbc.sql("""
                        select p.id, p.name from programme_member m
                        join person p on p.organisation_id = m.organisation_id and p.id = m.person_id
                        where m.cohort_id = :cohort and m.left_at is null
                        order by p.name collate "da-x-icu", p.id limit 500
                        """)
                .param("cohort", cohort)
                .query((row, number) -> new Named(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** The next first. */
    List<Named> waiting(UUID cohort) {
        return jdbc.sql("""
                        select id, name from club_application where cohort_id = :cohort and state = 'waiting'
                        order by waiting_place, id limit 500
                        """)
                .param("cohort", cohort)
                .query((row, number) -> new Named(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }
}
