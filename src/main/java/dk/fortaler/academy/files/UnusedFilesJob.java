package dk.fortaler.academy.files;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.fortaler.kernel.tenancy.EachOrganisation;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night: files of lessons that nothing shows any more go, a batch in a transaction of its own. */
@Configuration(proxyBeanMethods = false)
class UnusedFilesJob {
    private static final int BATCH = 50;

    @Bean
    static RecurringTask<Void> removeUnusedLessonFilesTask(EachOrganisation each, UnusedFiles files) {
        return Tasks.recurring("academy.files", Schedules.daily(ZoneOffset.UTC, LocalTime.of(2, 40)))
                .execute((instance, context) -> each.run("removing unused lesson files", zone -> remove(files)));
    }

    private static void remove(UnusedFiles files) {
        List<UUID> ids = files.find();
        for (int from = 0; from < ids.size(); from += BATCH) {
            files.remove(ids.subList(from, Math.min(ids.size(), from + BATCH)));
        }
    }
}
