package dk.fortaler.kernel.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dk.fortaler.kernel.identity.Ids;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Orders work for the background. It is done exactly if the caller's transaction commits, and begins right after. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LaterWork {
    private final Clock clock;
    private final Ids ids;
    private final ObjectProvider<Scheduler> scheduler;

    LaterWork(Clock clock, Ids ids, ObjectProvider<Scheduler> scheduler) {
        this.clock = clock;
        this.ids = ids;
        this.scheduler = scheduler;
    }

    /** @param order what the task is to do: names its organisation, as the scheduler knows none */
    public <T> void order(TaskDescriptor<T> task, T order) {
        order(task, ids.next().toString(), order);
    }

    /**
     * As {@link #order(TaskDescriptor, Object)}, under a name.
     *
     * @param name of which only one can be ordered at a time ({@link #isOrdered})
     */
    public <T> void order(TaskDescriptor<T> task, String name, T order) {
        Scheduler scheduling = scheduler.getObject();
        scheduling.schedule(task.instance(name).data(order).scheduledTo(clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduling.triggerCheckForDueExecutions();
            }
        });
    }

    /** Whether work of that name is ordered and not done. Who asks and then orders holds a lock between the two. */
    public boolean isOrdered(TaskDescriptor<?> task, String name) {
        return scheduler
                .getObject()
                .getScheduledExecution(task.instanceId(name))
                .isPresent();
    }
}
