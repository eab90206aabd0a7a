package dk.fortaler.programmes.arrivals;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.tenancy.EachOrganisation;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.programmes.cohorts.Cohort;
import dk.fortaler.programmes.cohorts.Cohorts;
import dk.fortaler.programmes.joining.Asking;
import dk.fortaler.programmes.joining.Inviting;
import dk.fortaler.programmes.joining.Way;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every few minutes: asks whom the rules touch and whose day has come. It can run as often as it likes, on any node. */
@Component
public class RunRules {
    private final ArrivalRules rules;
    private final Touched touched;
    private final Acting acting;
    private final LostRules lost;
    private final OrganisationDays days;

    RunRules(ArrivalRules rules, Touched touched, Acting acting, LostRules lost, OrganisationDays days) {
        this.rules = rules;
        this.touched = touched;
        this.acting = acting;
        this.lost = lost;
        this.days = days;
    }

    @Bean
    static RecurringTask<Void> runArrivalRulesTask(EachOrganisation each, RunRules run) {
        return Tasks.recurring("programmes.run-arrival-rules", FixedDelay.of(Duration.ofMinutes(2)))
                .execute((instance, context) -> each.run("asking those who came", zone -> run.run()));
    }

    /** Those of the current organisation. */
    @Transactional
    public void run() {
        LocalDate today = days.today();
        for (ArrivalRule rule : rules.activeForUpdate()) {
            if (rules.isLost(rule)) {
                rules.lose(rule);
                lost.tell(rule);
            } else {
                List<PersonId> due = touched.arrivals(rule, rule.since()).stream()
                        .filter(person -> !person.on().isAfter(today))
                        .map(Touched.Person::id)
                        .toList();
                acting.ask(rule, due, today);
            }
        }
    }

    /** What a rule does. */
    @Component
    static class Acting {
        private final JdbcClient jdbc;
        private final Clock clock;
        private final Cohorts cohorts;
        private final Inviting inviting;

        Acting(JdbcClient jdbc, Clock clock, Cohorts cohorts, Inviting inviting) {
            this.jdbc = jdbc;
            this.clock = clock;
            this.cohorts = cohorts;
            this.inviting = inviting;
        }

        void ask(ArrivalRule rule, List<PersonId> people, LocalDate today) {
            if (people.isEmpty()) {
                return;
            }
            UUID cohort = rule.nextCohort()
                    ? cohorts.next(rule.programme(), today).map(Cohort::id).orElse(null)
                    : null;
            inviting.ask(Asking.plain(rule.programme(), Way.RULE, "").into(cohort), people);
            jdbc.sql("""
                            insert into arrival_asked (programme_id, person_id, at)
                            select :programme, person, :now from unnest(:people::uuid[]) person
                            on conflict (organisation_id, programme_id, person_id) do update set at = excluded.at
                            """)
                    .param("programme", rule.programme().value())
                    .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
