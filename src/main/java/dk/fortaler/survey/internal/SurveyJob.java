package dk.fortaler.survey.internal;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.survey.SurveyId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks after the open surveys of all organisations: closes those whose last day is over, releases what may be. */
@Component
class SurveyJob {
    private static final Logger LOG = LoggerFactory.getLogger(SurveyJob.class);
    private static final int SECONDS = 60;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final OrganisationDays days;
    private final ReleaseAnswers release;
    private final CloseSurvey close;
    private final Sweep sweep;
    /** Whose key was missing at the last round: that is written to the log once, and again when it was back meanwhile. */
    private final Set<SurveyId> locked = ConcurrentHashMap.newKeySet();

    SurveyJob(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            OrganisationDays days,
            ReleaseAnswers release,
            CloseSurvey close,
            Sweep sweep) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.days = days;
        this.release = release;
        this.close = close;
        this.sweep = sweep;
    }

    private record Open(SurveyId id, boolean over) {}

    void lookAfterAll() {
        jdbc.sql("select id from organisation")
                .query((row, number) -> new OrganisationId(row.getLong("id")))
                .list()
                .forEach(organisation -> CurrentOrganisation.run(organisation, this::lookAfterOne));
    }

    private void lookAfterOne() {
        for (Open survey : Objects.requireNonNull(transaction.execute(status -> open()))) {
            try {
                lookAfter(survey);
                locked.remove(survey.id);
            } catch (KeyLost lost) {
                // The page of the survey says what can be done. It is not closed by the clock: the keyset may come
                // back.
                if (locked.add(survey.id)) {
                    LOG.error("{}", lost.getMessage());
                }
            } catch (RuntimeException failure) {
                // One survey must not keep the others waiting.
                LOG.error("Survey {} could not be looked after", survey.id.value(), failure);
            }
        }
    }

    private void lookAfter(Open survey) {
        if (survey.over) {
            if (close.close(null, survey.id)) {
                sweep.sweep();
            }
            return;
        }
        boolean released = false;
        while (release.release(survey.id) > 0) {
            released = true;
        }
        if (released) {
            sweep.sweepReleased();
        }
    }

    private List<Open> open() {
        return jdbc.sql("select id, coalesce(closes_on < :today, false) as over from survey where state = 'open'")
                .param("today", days.today())
                .query((row, number) -> new Open(new SurveyId(row.getObject("id", UUID.class)), row.getBoolean("over")))
                .list();
    }

    /** The job. */
    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        static Task<Void> lookAfterSurveysTask(SurveyJob job) {
            return Tasks.recurring("survey.look-after", FixedDelay.ofSeconds(SECONDS))
                    .execute((instance, context) -> job.lookAfterAll());
        }
    }
}
