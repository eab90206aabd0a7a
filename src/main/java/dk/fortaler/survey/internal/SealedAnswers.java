package dk.fortaler.survey.internal;

import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.internal.OpenedSurvey.Opened;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sealed answers of an open survey, waiting and released. Whatever it hands out is shuffled. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SealedAnswers {
    private static final int ROWS = 500;

    private final SecureRandom chance = new SecureRandom();
    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    SealedAnswers(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The ids of those that wait, shuffled. */
    List<UUID> waiting(Opened survey) {
        List<UUID> ids = new ArrayList<>(jdbc.sql("select id from survey_waiting where survey_id = :survey")
                .param("survey", survey.id().value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
        Collections.shuffle(ids, chance);
        return ids;
    }

    /**
     * Takes those out of the waiting, opened, in an order of its own.
     *
     * @throws IllegalStateException where one was changed after it was sealed; the close leaves it out
     */
    List<Answers> take(Opened survey, List<UUID> ids) {
        List<Answers> taken = new ArrayList<>(jdbc.sql("""
                        delete from survey_waiting where survey_id = :survey and id = any(:ids) returning sealed
                        """)
                .param("survey", survey.id().value())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> survey.key()
                        .open(row.getBytes(1))
                        .orElseThrow(() -> new IllegalStateException("An answer was changed after it was sealed")))
                .list());
        Collections.shuffle(taken, chance);
        return taken;
    }

    /** Puts released answers aside for the close, sealed anew: nothing of how they lay while they waited is left. */
    void keep(Opened survey, List<Answers> released) {
        rows.batchUpdate(
                "insert into survey_answer (survey_id, id, sealed) values (?, ?, ?)",
                released,
                ROWS,
                (statement, answers) -> {
                    statement.setObject(1, survey.id().value());
                    statement.setObject(2, UUID.randomUUID());
                    statement.setBytes(3, survey.key().seal(survey.questionnaire(), answers));
                });
    }

    /**
     * Every answer that an open survey got, released or not.
     *
     * @param answers those that can be read, shuffled
     * @param unreadable how many cannot: they were changed after they were sealed
     */
    record Everything(List<Answers> answers, int unreadable) {
        Everything {
            answers = List.copyOf(answers);
        }
    }

    /** @throws KeyLost where none can be read */
    Everything everything(Opened survey) {
        SurveyKey key = survey.key();
        List<Answers> all = new ArrayList<>();
        AtomicInteger unreadable = new AtomicInteger();
        jdbc.sql("""
                        select sealed from survey_answer where survey_id = :survey
                        union all select sealed from survey_waiting where survey_id = :survey
                        """).param("survey", survey.id().value()).withFetchSize(ROWS).query(row -> {
            key.open(row.getBytes(1)).ifPresentOrElse(all::add, unreadable::incrementAndGet);
        });
        Collections.shuffle(all, chance);
        return new Everything(all, unreadable.get());
    }

    /** How many there are, readable or not. */
    int count(Opened survey) {
        return jdbc.sql("""
                        select (select count(*) from survey_waiting where survey_id = :survey)
                             + (select count(*) from survey_answer where survey_id = :survey)
                        """)
                .param("survey", survey.id().value())
                .query(Integer.class)
                .single();
    }

    /** Removes what came answer by answer; the figures are made by then. */
    void forget(Opened survey) {
        for (String table : List.of("survey_waiting", "survey_answer", "survey_once")) {
            jdbc.sql("delete from " + table + " where survey_id = :survey")
                    .param("survey", survey.id().value())
                    .update();
        }
    }
}
