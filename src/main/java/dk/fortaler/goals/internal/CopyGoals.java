package dk.fortaler.goals.internal;

import dk.fortaler.goals.GoalId;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.programmes.ProgrammeCopied;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A programme's open goals come along when it is copied: the same measure and target, as many days from today, and whoever copies
 * answers for them. They are marked until somebody has looked them over.
 */
@Component
class CopyGoals {
    private final JdbcClient jdbc;
    private final GoalRepository goals;
    private final SetGoal setting;
    private final Ids ids;
    private final OrganisationDays days;

    CopyGoals(JdbcClient jdbc, GoalRepository goals, SetGoal setting, Ids ids, OrganisationDays days) {
        this.jdbc = jdbc;
        this.goals = goals;
        this.setting = setting;
        this.ids = ids;
        this.days = days;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProgrammeCopied copied) {
        if (!copied.withGoals()) {
            return;
        }
        LocalDate today = days.today();
        for (Goal model : goals.openOfProgramme(copied.model().value())) {
            NewGoal copy = new NewGoal(
                    new GoalId(ids.next()),
                    model.purpose(),
                    from(today, model.aim()),
                    Scope.programme(copied.copy().value()),
                    model.name(),
                    model.why(),
                    copied.by().value(),
                    false);
            setting.set(copied.by(), copy);
            jdbc.sql("update goal set copied = true where id = :id")
                    .param("id", copy.id().value())
                    .update();
        }
    }

    /** What adds up begins at nothing in a new programme; of a level nobody knows better than where the model stood. */
    private static Aim from(LocalDate today, Aim model) {
        BigDecimal baseline = model.measure().sums() ? BigDecimal.ZERO : model.baseline();
        LocalDate ends = today.plusDays(ChronoUnit.DAYS.between(model.starts(), model.ends()));
        return new Aim(model.measure(), baseline, model.target(), today, ends);
    }
}
