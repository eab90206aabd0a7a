package dk.fortaler.goals;

import dk.fortaler.programmes.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation has goals for. Goals that are closed or past, or people's own, do not tell. */
@Service
@Transactional(readOnly = true)
public class ChosenPurposes {
    private static final String OPEN = """
            select distinct purpose from goal g
            where state = 'open' and level <> 'person'
              and ends >= (:now at time zone (select o.time_zone from organisation o where o.id = g.organisation_id))::date
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ChosenPurposes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of all open goals. */
    public Set<Purpose> all() {
        return set(jdbc.sql(OPEN));
    }

    /** Of the programme's own open goals. */
    public Set<Purpose> ofProgramme(ProgrammeId programme) {
        return set(jdbc.sql(OPEN + " and programme_id = :programme").param("programme", programme.value()));
    }

    private Set<Purpose> set(JdbcClient.StatementSpec statement) {
        Set<Purpose> chosen = EnumSet.noneOf(Purpose.class);
        chosen.addAll(statement
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(ChosenPurposes::purpose)
                .list());
        return chosen;
    }

    private static Purpose purpose(ResultSet row, int number) throws SQLException {
        return Purpose.of(row.getString("purpose")).orElse(Purpose.OWN);
    }
}
