package dk.fortaler.demo.internal;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.storage.Storage;
import dk.fortaler.kernel.storage.StoredFile;
import dk.fortaler.links.Links;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Removes the demo company with everything in it. An organisation that is not the demo is never touched. */
@Component
public class RemoveDemo {
    private final JdbcClient jdbc;
    private final Links links;
    private final Storage storage;

    RemoveDemo(JdbcClient jdbc, Links links, Storage storage) {
        this.jdbc = jdbc;
        this.links = links;
        this.storage = storage;
    }

    @Transactional
    public void remove(OrganisationId organisation) {
        boolean demo = jdbc.sql("select demo from organisation where id = :id for update")
                .param("id", organisation.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!demo) {
            return;
        }
        List<StoredFile> files = files();
        jdbc.sql("delete from share").update();
        links.removeAll();
        jdbc.sql("delete from organisation where id = :id and demo")
                .param("id", organisation.value())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                files.forEach(file -> storage.delete(organisation, file));
            }
        });
    }

    private List<StoredFile> files() {
        return jdbc.sql("""
                        select large_file from picture union select small_file from picture
                        union all select unnest(pieces) from academy_file
                        """)
                .query((row, number) -> new StoredFile(row.getObject(1, UUID.class)))
                .list();
    }
}
