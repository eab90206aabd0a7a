package dk.fortaler.testing;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.boot.test.context.TestComponent;

/** The work in the background, for tests that let it rest and say themselves when it is done. Who rests it lets it go on. */
@TestComponent
public final class Background {
    private final Scheduler scheduler;
    private final List<Task<?>> tasks;

    Background(Scheduler scheduler, List<Task<?>> tasks) {
        this.scheduler = scheduler;
        this.tasks = tasks;
    }

    /** Nothing begins from here on, and what had begun is over. */
    public void rest() {
        scheduler.pause();
        while (!scheduler.getCurrentlyExecuting().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    public void goOn() {
        scheduler.resume();
    }

    /** What was ordered of a task and is not done yet, in the order of its ids. */
    public <T> List<T> ordered(TaskDescriptor<T> task, Predicate<T> which) {
        return scheduler.getScheduledExecutionsForTask(task.getTaskName(), task.getDataClass()).stream()
                .filter(execution -> which.test(execution.getData()))
                .sorted((one, other) -> one.getTaskInstance()
                        .getId()
                        .compareTo(other.getTaskInstance().getId()))
                .map(execution -> execution.getData())
                .toList();
    }

    /** Does what was ordered, as the scheduler would; it stays ordered. */
    @SuppressWarnings("unchecked")
    public <T> void run(TaskDescriptor<T> task, T order) {
        OneTimeTask<T> found = (OneTimeTask<T>) tasks.stream()
                .filter(each -> each.getName().equals(task.getTaskName()))
                .findFirst()
                .orElseThrow();
        found.executeOnce(new TaskInstance<>(task.getTaskName(), "test", order), null);
    }
}
