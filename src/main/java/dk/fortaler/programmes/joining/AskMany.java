package dk.fortaler.programmes.joining;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.jobs.LaterWork;
import dk.fortaler.kernel.jobs.Progress;
import dk.fortaler.kernel.jobs.Progresses;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.joining.AskPeople.Whom;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks more people than a request has time for, in the background and a few at a time. What a node that dies has written stands:
 * the next one goes over the same people, and {@link Inviting} passes over who was asked.
 */
@Component
public class AskMany {
    static final TaskDescriptor<Order> DESCRIPTOR = TaskDescriptor.of("programmes.ask-many", Order.class);

    private final JdbcClient jdbc;
    private final Chosen chosen;
    private final Inviting inviting;
    private final Progresses progresses;
    private final LaterWork later;
    private final TransactionTemplate transaction;

    AskMany(
            JdbcClient jdbc,
            Chosen chosen,
            Inviting inviting,
            Progresses progresses,
            LaterWork later,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.chosen = chosen;
        this.inviting = inviting;
        this.progresses = progresses;
        this.later = later;
        this.transaction = transaction;
    }

    /**
     * Whom to ask: a department, or these people, or else everybody.
     *
     * @param from whose name stands under the mail
     */
    record Order(
            long organisation,
            UUID programme,
            UUID progress,
            String from,
            @Nullable UUID cohort,
            @Nullable UUID department,
            @Nullable List<UUID> people)
            implements Serializable {
        Order {
            people = people == null ? null : List.copyOf(people);
        }

        static Order of(ProgrammeId programme, UUID progress, String from, @Nullable UUID cohort, Whom whom) {
            return new Order(
                    CurrentOrganisation.get().value(),
                    programme.value(),
                    progress,
                    from,
                    cohort,
                    whom instanceof Whom.OfDepartment(DepartmentId one) ? one.value() : null,
                    whom instanceof Whom.Some(List<PersonId> some)
                            ? some.stream().map(PersonId::value).toList()
                            : null);
        }

        Whom whom() {
            if (department != null) {
                return new Whom.OfDepartment(new DepartmentId(department));
            }
            return people == null
                    ? new Whom.Everybody()
                    : new Whom.Some(people.stream().map(PersonId::new).toList());
        }
    }

    /** How far it is, while it is. */
    public Optional<Progress> underWay(ProgrammeId programme) {
        return jdbc.sql("select asking_id from programme where id = :programme and asking_id is not null")
                .param("programme", programme.value())
                .query(UUID.class)
                .optional()
                .flatMap(progresses::find)
                .filter(progress -> !progress.ended());
    }

    /** Exactly if the caller's transaction commits. Who presses twice while it is under way has ordered it once. */
    void order(ProgrammeId programme, String from, @Nullable UUID cohort, Whom whom) {
        jdbc.sql("select id from programme where id = :programme for no key update")
                .param("programme", programme.value())
                .query(row -> {});
        String what = programme.value() + "/" + whom + "/" + cohort;
        String name =
                CurrentOrganisation.get().value() + "/" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
        if (later.isOrdered(DESCRIPTOR, name)) {
            return;
        }
        UUID progress = progresses.begin("programmes.asking");
        jdbc.sql("update programme set asking_id = :progress where id = :programme")
                .param("progress", progress)
                .param("programme", programme.value())
                .update();
        later.order(DESCRIPTOR, name, Order.of(programme, progress, from, cohort, whom));
    }

    /** Says how many were gone over, never how many of them were asked: the rest would be those who said no. */
    void ask(Order order) {
        ProgrammeId programme = new ProgrammeId(order.programme);
        List<PersonId> outside = chosen.outside(programme, order.whom());
        for (int from = 0; from < outside.size(); from += AskPeople.AT_ONCE) {
            progresses.reached(order.progress, from, outside.size());
            List<PersonId> some = outside.subList(from, Math.min(outside.size(), from + AskPeople.AT_ONCE));
            transaction.executeWithoutResult(status -> inviting.ask(
                    Asking.plain(programme, Way.ASKED, order.from).into(chosen.ofIt(programme, order.cohort)), some));
        }
        progresses.done(order.progress, null);
    }

    /** The job. */
    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        static Task<Order> askManyTask(AskMany many) {
            return Tasks.oneTime(DESCRIPTOR)
                    .onDeadExecutionRevive()
                    .execute((instance, context) -> CurrentOrganisation.run(
                            new OrganisationId(instance.getData().organisation()), () -> many.ask(instance.getData())));
        }
    }
}
