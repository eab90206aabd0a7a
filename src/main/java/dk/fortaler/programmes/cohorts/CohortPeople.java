package dk.fortaler.programmes.cohorts;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a cohort and who waits, for its managers. */
@Component
@Transactional(readOnly = true)
class CohortPeople {
    private final JdbcClient jdbc;

    CohortPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> members(UUID cohort) {
        return jdbc.sql("""
                        select p.name from programme_member m
                        join person p on p.organisation_id = m.organisation_id and p.id = m.person_id
                        where m.cohort_id = :cohort and m.left_at is null
                        order by p.name collate "da-x-icu", p.id limit 500
                        """)
                .param("cohort", cohort)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The next first. */
    List<String> waiting(UUID cohort) {
        return jdbc.sql("""
                        select name from club_application where cohort_id = :cohort and state = 'waiting'
                        order by waiting_place, id limit 500
                        """)
                .param("cohort", cohort)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
