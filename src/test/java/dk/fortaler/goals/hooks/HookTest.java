package dk.fortaler.goals.hooks;

import dk.fortaler.goals.conversions.Conversions;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.TestClock;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.furniture.TestGoals;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hook of an organisation of its own, and the system that calls it. */
abstract class HookTest {
    static final String LEAD = "{\"kind\":\"lead\"}";

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    TestGoals goals;

    @Autowired
    TestClock clock;

    @Autowired
    Browsers browsers;

    @Autowired
    Hooks hooks;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Conversions conversions;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void time() {
        clock.reset();
    }

    record Door(TestPerson owner, UUID id, String path, HookSecret secret) {}

    Door door() {
        return door(organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER), null);
    }

    Door door(TestPerson owner, @Nullable UUID programme) {
        UUID id = UUID.randomUUID();
        return organisations.in(owner.organisation(), () -> {
            HookSecret secret = hooks.make(owner.id(), id, "CRM", programme).orElseThrow();
            return new Door(owner, id, Hooks.path(hooks.find(id).orElseThrow()), secret);
        });
    }

    Caller caller(Door door) {
        return caller(door, door.secret());
    }

    Caller caller(Door door, HookSecret secret) {
        return new Caller(browsers.address() + door.path(), secret, clock);
    }

    record Row(
            String kind,
            LocalDate day,
            @Nullable String worth,
            String origin,
            String note,
            @Nullable UUID programme,
            @Nullable UUID person,
            @Nullable UUID share) {}

    List<Row> rows(Door door) {
        return organisations.in(
                door.owner().organisation(),
                () -> jdbc.sql("""
                                select kind, day, amount || ' ' || currency as worth, origin, note, programme_id as programme,
                                       person_id as person, share_id as share from conversion
                                """).query(Row.class).list());
    }

    List<String> outcomes(Door door) {
        return organisations.in(
                door.owner().organisation(),
                () -> deliveries.of(door.id()).stream().map(Delivery::outcome).toList());
    }

    UUID aLinkTo(TestPerson owner, String slug) {
        return organisations.in(
                owner.organisation(),
                () -> jdbc.sql("""
                        insert into link (id, slug, target, programme_id, item_id, person_id, network, share_id, time_zone, created_at)
                        select link_id, :slug, 'https://nordlys.example/1', programme_id, item_id, person_id, network, id,
                               'Europe/Copenhagen', prepared_at from share returning share_id
                        """)
                        .param("slug", slug)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .single());
    }
}
