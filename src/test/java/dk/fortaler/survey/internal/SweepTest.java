package dk.fortaler.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.testing.FortalerTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application's own role may vacuum what held answers (V080): otherwise the database skips it with a mere warning. */
@FortalerTest
class SweepTest {
    private static final List<String> TABLES = List.of("survey_waiting", "survey_answer", "survey_once", "survey");

    @Autowired
    Sweep sweep;

    @Autowired
    JdbcClient jdbc;

    @Test
    void afterACloseEveryTableThatHeldAnswersIsVacuumed() {
        Map<String, Long> before = vacuums();
        sweep.sweep();
        assertThat(vacuums())
                .allSatisfy((table, count) -> assertThat(count).as(table).isGreaterThan(before.get(table)));
    }

    @Test
    void afterAReleaseTheWaitingRoomIsVacuumed() {
        Map<String, Long> before = vacuums();
        sweep.sweepReleased();
        assertThat(vacuums().get("survey_waiting")).isGreaterThan(before.get("survey_waiting"));
    }

    private Map<String, Long> vacuums() {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql("select relname, vacuum_count from pg_stat_user_tables where relname = any(:tables)")
                .param("tables", TABLES.toArray(String[]::new))
                .query(row -> {
                    counts.put(row.getString("relname"), row.getLong("vacuum_count"));
                });
        assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(TABLES);
        return counts;
    }
}
