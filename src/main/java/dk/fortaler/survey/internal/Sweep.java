package dk.fortaler.survey.internal;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the database give up the space of deleted answers and of keys thrown away now, and not when its own cleaner comes by.
 * Where an older transaction still runs, some stays until that cleaner's next round.
 */
@Component
public class Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final JdbcClient jdbc;

    Sweep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After the transaction that closed a survey: a vacuum is none's part. */
    @Transactional(propagation = Propagation.NEVER)
    public void sweep() {
        List.of("survey_waiting", "survey_answer", "survey_once", "survey").forEach(this::vacuum);
    }

    /** After a release: what waited stood beside the number of the transaction that spent a link. */
    @Transactional(propagation = Propagation.NEVER)
    public void sweepReleased() {
        vacuum("survey_waiting");
    }

    /** Without the right to, the database only warns: {@code SweepTest} sees that it is there. */
    private void vacuum(String table) {
        try {
            jdbc.sql("vacuum " + table).update();
        } catch (DataAccessException refused) {
            LOG.warn("{} was not swept: {}", table, refused.getMessage());
        }
    }
}
