package dk.fortaler.content.internal;

import dk.fortaler.content.ItemId;
import dk.fortaler.content.PictureId;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.pictures.PictureReading.Accepted;
import dk.fortaler.kernel.storage.Storage;
import dk.fortaler.kernel.storage.StoredFile;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Pictures: their rows here, their bytes in the storage. A rolled-back transaction leaves no bytes behind. */
@Repository
public class PictureRepository {
    private final JdbcClient jdbc;
    private final Storage storage;
    private final Clock clock;
    private final Ids ids;

    PictureRepository(JdbcClient jdbc, Storage storage, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public Optional<KeptPicture> find(PictureId id) {
        return jdbc.sql("select * from picture where id = :id")
                .param("id", id.value())
                .query(PictureRepository::read)
                .optional();
    }

    /** Those that an item may show, in their order. */
    @Transactional(readOnly = true)
    public List<KeptPicture> of(ItemId item) {
        return jdbc.sql("""
            select p.* from item_picture i
            join picture p on p.organisation_id = i.organisation_id and p.id = i.picture_id
            where i.item_id = :item order by i.position, p.id
            """)
                .param("item", item.value())
                .query(PictureRepository::read)
                .list();
    }

    /** Keeps a picture for an item to choose from, behind those that it has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PictureId keep(ItemId item, Accepted picture) {
        OrganisationId organisation = CurrentOrganisation.get();
        StoredFile large = put(organisation, picture.large().bytes());
        StoredFile small = put(organisation, picture.small().bytes());
        PictureId id = new PictureId(ids.next());
        jdbc.sql("""
            insert into picture (id, large_file, small_file, media_type, width, height,
                                 small_width, small_height, kept_at)
            values (:id, :large, :small, :type, :width, :height, :smallWidth, :smallHeight, :now)
            """)
                .param("id", id.value())
                .param("large", large.key())
                .param("small", small.key())
                .param("type", picture.large().mediaType())
                .param("width", picture.large().width())
                .param("height", picture.large().height())
                .param("smallWidth", picture.small().width())
                .param("smallHeight", picture.small().height())
                .param("now", Moments.at(clock.instant()))
                .update();
        jdbc.sql("""
            insert into item_picture (item_id, picture_id, position)
            select :item, :picture, coalesce(max(position), 0) + 1 from item_picture where item_id = :item
            """).param("item", item.value()).param("picture", id.value()).update();
        return id;
    }

    /** Removes those that no item holds any more, their bytes once that is certain. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(List<KeptPicture> unwanted) {
        OrganisationId organisation = CurrentOrganisation.get();
        List<StoredFile> files = new ArrayList<>();
        for (KeptPicture picture : unwanted) {
            int removed = jdbc.sql("""
                            delete from picture p where p.id = :id
                              and not exists (select from item_picture i
                                              where i.organisation_id = p.organisation_id and i.picture_id = p.id)
                            """).param("id", picture.id().value()).update();
            if (removed == 1) {
                files.addAll(List.of(picture.large(), picture.small()));
            }
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                files.forEach(file -> storage.delete(organisation, file));
            }
        });
    }

    private StoredFile put(OrganisationId organisation, byte[] bytes) {
        StoredFile file = storage.put(organisation, bytes);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    storage.delete(organisation, file);
                }
            }
        });
        return file;
    }

    private static KeptPicture read(ResultSet row, int number) throws SQLException {
        return new KeptPicture(
                new PictureId(row.getObject("id", UUID.class)),
                new StoredFile(row.getObject("large_file", UUID.class)),
                new StoredFile(row.getObject("small_file", UUID.class)),
                row.getString("media_type"),
                row.getInt("width"),
                row.getInt("height"),
                row.getInt("small_width"),
                row.getInt("small_height"));
    }
}
