package dk.fortaler.content.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dk.fortaler.content.ItemId;
import dk.fortaler.content.internal.Item.Reading;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Begins an item: it is there at once, and its page is read in the background. */
@Service
@Transactional
public class MakeItem {
    static final TaskDescriptor<Void> READ_PAGE = TaskDescriptor.of("content-item-page", Void.class);

    private final ItemRepository items;
    private final EntryList entries;
    private final FetchLimit limit;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    MakeItem(
            ItemRepository items,
            EntryList entries,
            FetchLimit limit,
            ObjectProvider<Scheduler> scheduler,
            Clock clock) {
        this.items = items;
        this.entries = entries;
        this.limit = limit;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Of any page. Who asks too often gets the item too, to be filled in by hand. */
    public ItemId ofAddress(PersonId by, WebAddress address) {
        boolean reads = limit.allows(by);
        ItemId id = items.insert(by, address, reads ? Reading.UNDER_WAY : Reading.BY_HAND);
        if (reads) {
            readSoon(id);
        }
        return id;
    }

    /** Of a story that a source brought; nothing where there is no such story. */
    public Optional<ItemId> ofEntry(PersonId by, UUID entry) {
        return entries.find(entry).map(story -> {
            ItemId id = ofAddress(by, story.address());
            items.describe(id, entry, story.address(), story.title(), story.summary());
            return id;
        });
    }

    /** Tries again with a page that could not be read. */
    public void readAgain(PersonId by, ItemId id) {
        if (limit.allows(by)) {
            items.setReading(id, Reading.UNDER_WAY, "");
            readSoon(id);
        }
    }

    private void readSoon(ItemId id) {
        String name = CurrentOrganisation.get().value() + "/" + id.value();
        Scheduler scheduling = scheduler.getObject();
        scheduling.schedule(
                READ_PAGE.instance(name).scheduledTo(clock.instant()),
                SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        // The scheduler looks at once only for what is committed.
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduling.triggerCheckForDueExecutions();
            }
        });
    }
}
