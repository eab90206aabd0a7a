package dk.fortaler.goals.ssi;

import dk.fortaler.kernel.identity.PersonId;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own check-ins: read, kept and removed for that person only. */
@Service
@Transactional
class OwnIndex {
    private final JdbcClient jdbc;

    OwnIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By month, the oldest first. */
    @Transactional(readOnly = true)
    List<CheckIn> read(PersonId person) {
        return jdbc.sql("""
                        select month, brand, people, insights, relations, industry_rank, network_rank,
                               industry_average, network_average, read_on
                        from ssi_check_in where person_id = :person order by month
                        """)
                .param("person", person.value())
                .query(new SimplePropertyRowMapper<>(CheckIn.class))
                .list();
    }

    /** One for a month: what is told later takes the place of what was told before. @return whether it did */
    boolean save(PersonId person, CheckIn told) {
        return jdbc.sql("""
                        insert into ssi_check_in (person_id, month, brand, people, insights, relations,
                                                  industry_rank, network_rank,
                                                  industry_average, network_average, read_on)
                        values (:person, :month, :brand, :people, :insights, :relations, :industry, :network,
                                :industryAverage, :networkAverage, :readOn)
                        on conflict (organisation_id, person_id, month) do update set
                            brand = excluded.brand, people = excluded.people, insights = excluded.insights,
                            relations = excluded.relations, industry_rank = excluded.industry_rank,
                            network_rank = excluded.network_rank, industry_average = excluded.industry_average,
                            network_average = excluded.network_average, read_on = excluded.read_on
                        returning old.month is not null
                        """)
                .param("person", person.value())
                .param("month", told.month())
                .param("brand", told.brand())
                .param("people", told.people())
                .param("insights", told.insights())
                .param("relations", told.relations())
                .param("industry", told.industryRank(), Types.INTEGER)
                .param("network", told.networkRank(), Types.INTEGER)
                .param("industryAverage", told.industryAverage(), Types.NUMERIC)
                .param("networkAverage", told.networkAverage(), Types.NUMERIC)
                .param("readOn", told.readOn(), Types.DATE)
                .query(Boolean.class)
                .single();
    }

    /** @return whether there was one */
    boolean remove(PersonId person, LocalDate month) {
        return jdbc.sql("delete from ssi_check_in where person_id = :person and month = :month")
                        .param("person", person.value())
                        .param("month", month)
                        .update()
                == 1;
    }

    void removeAll(PersonId person) {
        jdbc.sql("delete from ssi_check_in where person_id = :person")
                .param("person", person.value())
                .update();
    }
}
