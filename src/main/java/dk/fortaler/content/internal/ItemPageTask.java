package dk.fortaler.content.internal;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.fortaler.content.ItemId;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads an item's page in the background; named {@code organisation/item}. */
@Configuration(proxyBeanMethods = false)
class ItemPageTask {
    @Bean
    OneTimeTask<Void> readItemPageTask(ReadItemPage reader) {
        return Tasks.oneTime(MakeItem.READ_PAGE).onFailureRetryLater().execute((instance, context) -> {
            String[] name = instance.getId().split("/", 2);
            CurrentOrganisation.run(
                    new OrganisationId(Long.parseLong(name[0])),
                    () -> reader.read(new ItemId(UUID.fromString(name[1]))));
        });
    }
}
