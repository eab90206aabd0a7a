package dk.fortaler.content.internal;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.fortaler.content.ItemId;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads an item's page in the background, a few times at most; named {@code organisation/item}. */
@Configuration(proxyBeanMethods = false)
class ItemPageTask {
    private static final int AGAIN = 3;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    OneTimeTask<Void> readItemPageTask(ReadItemPage reader) {
        return Tasks.oneTime(MakeItem.READ_PAGE)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        AGAIN,
                        (complete, operations) -> operations.reschedule(
                                complete, complete.getTimeDone().plus(PAUSE)),
                        (complete, operations) -> {
                            with(complete.getExecution().taskInstance.getId(), reader::giveUp);
                            operations.stop();
                        }))
                .execute((instance, context) -> with(instance.getId(), reader::read));
    }

    private static void with(String name, Consumer<ItemId> work) {
        String[] parts = name.split("/", 2);
        CurrentOrganisation.run(
                new OrganisationId(Long.parseLong(parts[0])), () -> work.accept(new ItemId(UUID.fromString(parts[1]))));
    }
}
