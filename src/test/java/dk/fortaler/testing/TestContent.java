package dk.fortaler.testing;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes programmes with members and live items, straight in the database. */
@TestComponent
public final class TestContent {
    private final JdbcClient jdbc;
    private final TestOrganisations organisations;
    private final Ids ids;
    private final Clock clock;

    TestContent(JdbcClient jdbc, TestOrganisations organisations, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.ids = ids;
        this.clock = clock;
    }

    public UUID aProgrammeWith(OrganisationId organisation, String name, TestPerson... members) {
        UUID id = ids.next();
        organisations.in(organisation, () -> {
            jdbc.sql("insert into programme (id, name, created_at) values (:id, :name, :now)")
                    .param("id", id)
                    .param("name", name)
                    .param("now", now())
                    .update();
            for (TestPerson member : members) {
                jdbc.sql(
                                "insert into programme_member (programme_id, person_id, joined_at) values (:id, :person, :now)")
                        .param("id", id)
                        .param("person", member.id().value())
                        .param("now", now())
                        .update();
            }
            return id;
        });
        return id;
    }

    /** Live since an hour ago, without picture; of the trade, so that nothing is to be disclosed. */
    public UUID aLiveItem(OrganisationId organisation, UUID programme, String title, String address) {
        UUID id = ids.next();
        organisations.in(organisation, () -> {
            jdbc.sql("""
                            insert into content_item (id, address, address_key, site, title, description, reading, made_at, changed_at,
                                                      kind)
                            values (:id, :address, :address, 'nordlys.dk', :title, 'Et kig ind bag facaden.', 'done', :now, :now,
                                    'industry')
                            """)
                    .param("id", id)
                    .param("address", address)
                    .param("title", title)
                    .param("now", now())
                    .update();
            return jdbc.sql("""
                            insert into publication (item_id, programme_id, publish_at) values (:id, :programme, :since)
                            """)
                    .param("id", id)
                    .param("programme", programme)
                    .param("since", now().minus(Duration.ofHours(1)))
                    .update();
        });
        return id;
    }

    public void aCaption(OrganisationId organisation, UUID item, String network, Language language, String text) {
        organisations.in(
                organisation,
                () -> jdbc.sql("""
                                insert into caption (item_id, network, language, text, changed_at)
                                values (:item, :network, :language, :text, :now)
                                """)
                        .param("item", item)
                        .param("network", network)
                        .param("language", language.tag())
                        .param("text", text)
                        .param("now", now())
                        .update());
    }

    /** commercial, news or industry. */
    public void ofKind(OrganisationId organisation, UUID item, String kind) {
        organisations.in(
                organisation,
                () -> jdbc.sql("update content_item set kind = :kind where id = :item")
                        .param("item", item)
                        .param("kind", kind)
                        .update());
    }

    public void withdraw(OrganisationId organisation, UUID item) {
        organisations.in(
                organisation,
                () -> jdbc.sql("update publication set withdrawn_at = :now where item_id = :item")
                        .param("item", item)
                        .param("now", now())
                        .update());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
