package dk.fortaler.testing;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.storage.Storage;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.Invitations;
import dk.fortaler.people.internal.imports.StaffImports;
import dk.fortaler.people.internal.imports.StaffImports.Upload;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes organisations that have one of everything, so that every page has something to show. */
@TestComponent
public final class House {
    /** Stands in every name of a furnished organisation, and nowhere else. */
    public static final String MARK = "Havblik";

    private static final String LIST = "Navn;E-mail;Rolle\nMarie " + MARK + ";marie@%d.example;\nUden adresse;;\n";

    private final TestOrganisations organisations;
    private final TestContent content;
    private final Letters letters;
    private final Invitations invitations;
    private final StaffImports imports;
    private final Storage storage;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final List<Furniture> furniture;

    House(
            TestOrganisations organisations,
            TestContent content,
            Letters letters,
            Invitations invitations,
            StaffImports imports,
            Storage storage,
            JdbcClient jdbc,
            Ids ids,
            Clock clock,
            List<Furniture> furniture) {
        this.organisations = organisations;
        this.content = content;
        this.letters = letters;
        this.invitations = invitations;
        this.imports = imports;
        this.storage = storage;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.furniture = List.copyOf(furniture);
    }

    /**
     * A furnished organisation.
     *
     * @param owner may do everything there
     * @param samples for a part of a pattern like {@code /people/{id}}, the same with an id of this organisation
     */
    public record Furnished(TestPerson owner, Map<String, String> samples) {
        /** The pattern with this organisation's ids: the longest beginning that is known decides. */
        public String address(String pattern) {
            String known = samples.keySet().stream()
                    .filter(beginning -> pattern.equals(beginning) || pattern.startsWith(beginning + "/"))
                    .reduce((shorter, longer) -> longer.length() >= shorter.length() ? longer : shorter)
                    .orElse("");
            String address = samples.getOrDefault(known, "") + pattern.substring(known.length());
            if (address.contains("{")) {
                throw new AssertionError("House has nothing to show at " + pattern + ": add it to its samples");
            }
            return address;
        }
    }

    public Furnished furnish(Language language) {
        OrganisationId organisation = organisations.anOrganisation(MARK + " A/S", language);
        TestPerson owner = organisations.aPerson(
                organisation, "Anne " + MARK, language, Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER, Role.AMBASSADOR);
        TestPerson newcomer = organisations.aNewcomer(organisation, "Bo " + MARK, language);
        UUID programme = content.aProgrammeWith(organisation, "Salg " + MARK, owner);
        UUID item = content.aLiveItem(
                organisation, programme, "Vi bygger på " + MARK, "https://nordlys.example/" + ids.next());
        content.aCaption(organisation, item, "any", language, "Jeg er stolt af " + MARK);
        Map<String, String> samples = new TreeMap<>();
        samples.put("/people/{id}", "/people/" + owner.id().value());
        samples.put("/programmes/{id}", "/programmes/" + programme);
        samples.put(
                "/programmes/{id}/members/{person}",
                "/programmes/" + programme + "/members/" + owner.id().value());
        samples.put("/results/{id}", "/results/" + programme);
        samples.put("/results/{id}/{table}.csv", "/results/" + programme + "/items.csv");
        samples.put("/results/mine/{table}.csv", "/results/mine/items.csv");
        samples.put("/content/items/{id}", "/content/items/" + item);
        samples.put("/feed/{item}", "/feed/" + item);
        samples.put("/people/departments/{id}", "/people/departments/" + aDepartment(organisation));
        samples.put("/content/sources/{id}", "/content/sources/" + aSource(organisation));
        samples.put("/content/entries/{id}", "/content/entries/" + anEntry(organisation));
        samples.put("/pictures/{id}", "/pictures/" + aPicture(organisation, item));
        samples.put("/shares/{id}", "/shares/" + aShare(owner, programme, item));
        samples.put("/people/import/{id}", "/people/import/" + aStaffList(owner));
        invite(owner, newcomer);
        samples.put("/settings/outbox/{id}", "/settings/outbox/" + aMail(organisation));
        samples.put(
                "/invitation/{code}",
                letters.link(organisation, newcomer.email().value()));
        samples.put("/new-password/{token}", "/new-password/" + "x".repeat(43));
        furniture.forEach(module -> samples.putAll(module.furnish(owner, programme)));
        return new Furnished(owner, samples);
    }

    private UUID aDepartment(OrganisationId organisation) {
        return add(organisation, "insert into department (id, name) values (:id, 'Vind " + MARK + "')");
    }

    private UUID aSource(OrganisationId organisation) {
        return add(organisation, """
                insert into source (id, address, address_key, title, site, language, state, last_read_at, last_result, added_at)
                values (:id, 'https://vind.example/feed', 'vind.example/feed', 'Vindtid Havblik', 'https://vind.example', 'da',
                        'paused', :now, 'read', :now)
                """);
    }

    private UUID anEntry(OrganisationId organisation) {
        return add(organisation, """
                insert into entry (id, address, story_key, title, summary, seen_at, sorted_at)
                values (:id, 'https://vind.example/1', 'vind.example/1', 'Nyt om Havblik', 'Det blæser.', :now, :now)
                """);
    }

    private UUID aPicture(OrganisationId organisation, UUID item) {
        UUID id = organisations.in(organisation, () -> {
            UUID file = storage.put(organisation, png()).key();
            UUID picture = ids.next();
            jdbc.sql("""
                            insert into picture (id, large_file, small_file, media_type, width, height, small_width, small_height, kept_at)
                            values (:id, :file, :file, 'image/png', 40, 20, 40, 20, :now)
                            """)
                    .param("id", picture)
                    .param("file", file)
                    .param("now", now())
                    .update();
            return picture;
        });
        organisations.in(
                organisation,
                () -> jdbc.sql("update content_item set picture_id = :id, picture_alt = 'Havet' where id = :item")
                        .param("id", id)
                        .param("item", item)
                        .update());
        return id;
    }

    private static byte[] png() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private UUID aShare(TestPerson person, UUID programme, UUID item) {
        return organisations.in(person.organisation(), () -> {
            UUID id = ids.next();
            jdbc.sql("""
                            insert into share (id, person_id, item_id, programme_id, network, day, state, text, link_id, link, prepared_at)
                            values (:id, :person, :item, :programme, 'linkedin', :day, 'prepared', 'Læs om Havblik', :link, '/s/havblik', :now)
                            """)
                    .param("id", id)
                    .param("person", person.id().value())
                    .param("item", item)
                    .param("programme", programme)
                    .param("day", now().toLocalDate())
                    .param("link", ids.next())
                    .param("now", now())
                    .update();
            return id;
        });
    }

    private UUID aStaffList(TestPerson by) {
        byte[] file = LIST.formatted(by.organisation().value()).getBytes(StandardCharsets.UTF_8);
        return organisations.in(by.organisation(), () -> switch (imports.start(by.id(), MARK + ".csv", file)) {
            case Upload.Kept kept -> kept.id();
            case Upload.Refused refused -> throw new AssertionError(refused.toString());
        });
    }

    private void invite(TestPerson by, TestPerson newcomer) {
        organisations.in(
                by.organisation(),
                () -> invitations.invite(SignedInPeople.of(by, Role.ADMINISTRATOR), List.of(newcomer.id())));
    }

    private UUID aMail(OrganisationId organisation) {
        return letters.all(organisation).getFirst().id();
    }

    private UUID add(OrganisationId organisation, String insert) {
        UUID id = ids.next();
        organisations.in(organisation, () -> {
            var statement = jdbc.sql(insert).param("id", id);
            return (insert.contains(":now") ? statement.param("now", now()) : statement).update();
        });
        return id;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
