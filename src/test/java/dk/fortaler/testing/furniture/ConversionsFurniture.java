package dk.fortaler.testing.furniture;

import dk.fortaler.testing.Furniture;
import dk.fortaler.testing.House;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A conversion link, a hook that was called, and a conversion of each origin. */
@TestComponent
class ConversionsFurniture implements Furniture {
    private static final String WORD = "havb2k9w";

    private final TestOrganisations organisations;
    private final JdbcClient jdbc;
    private final Clock clock;

    ConversionsFurniture(TestOrganisations organisations, JdbcClient jdbc, Clock clock) {
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<String, String> furnish(TestPerson owner, UUID programme) {
        UUID link = UUID.randomUUID();
        UUID hook = UUID.randomUUID();
        UUID hand = UUID.randomUUID();
        String token = "h".repeat(43);
        organisations.in(owner.organisation(), () -> {
            link(link, programme);
            hook(hook, token);
            conversion(hand, owner, programme, "hand", null, null);
            conversion(UUID.randomUUID(), owner, programme, "link", link, null);
            return conversion(UUID.randomUUID(), owner, programme, "webhook", null, hook);
        });
        return Map.of(
                "/conversions/{id}", "/conversions/" + hand,
                "/conversions/mine/{id}", "/conversions/mine/" + hand,
                "/conversions/links/{id}", "/conversions/links/" + link,
                "/conversions/hooks/{id}", "/conversions/hooks/" + hook,
                "/c/{code}", "/c/" + owner.organisation().value() + "-" + WORD,
                "/hooks/{code}", "/hooks/" + owner.organisation().value() + "-" + token);
    }

    private void link(UUID id, UUID programme) {
        jdbc.sql("""
                        insert into conversion_link (id, slug, name, kind, programme_id, target, made_at)
                        values (:id, :word, :name, 'application', :programme, 'https://nordlys.example/tak', :now)
                        """)
                .param("id", id)
                .param("word", WORD)
                .param("name", "Tak fra " + House.MARK)
                .param("programme", programme)
                .param("now", now())
                .update();
    }

    private void hook(UUID id, String token) {
        jdbc.sql("insert into conversion_hook (id, token, name, made_at) values (:id, :token, :name, :now)")
                .param("id", id)
                .param("token", token)
                .param("name", "CRM i " + House.MARK)
                .param("now", now())
                .update();
        for (String outcome : new String[] {"counted", "bad-signature"}) {
            jdbc.sql("""
                            insert into hook_delivery (id, hook_id, at, message_id, status, outcome)
                            values (gen_random_uuid(), :hook, :now, 'msg_havblik', 201, :outcome)
                            """)
                    .param("hook", id)
                    .param("now", now())
                    .param("outcome", outcome)
                    .update();
        }
    }

    private int conversion(
            UUID id, TestPerson owner, UUID programme, String origin, @Nullable UUID link, @Nullable UUID hook) {
        return jdbc.sql("""
                        insert into conversion (id, kind, programme_id, person_id, day, amount, currency, origin, note, link_id, hook_id,
                                                message_id, message_digest, recorded_by)
                        values (:id, 'application', :programme, :person, :day, 12500.50, 'DKK', :origin, :note, :link::uuid, :hook::uuid,
                                case when :origin = 'webhook' then 'msg_1' end, case when :origin = 'webhook' then repeat('0', 64) end,
                                case when :origin = 'hand' then :person::uuid end)
                        """)
                .param("id", id)
                .param("programme", programme)
                .param("person", owner.id().value())
                .param("day", now().toLocalDate().minusDays(40))
                .param("origin", origin)
                .param("note", "Om " + House.MARK)
                .param("link", link, java.sql.Types.OTHER)
                .param("hook", hook, java.sql.Types.OTHER)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
