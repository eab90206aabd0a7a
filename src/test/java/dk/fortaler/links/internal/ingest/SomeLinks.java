package dk.fortaler.links.internal.ingest;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.links.ClickClass;
import dk.fortaler.links.LinkId;
import dk.fortaler.links.Links;
import dk.fortaler.links.NewLink;
import dk.fortaler.links.UtmWords;
import dk.fortaler.links.internal.click.Click;
import dk.fortaler.links.internal.click.VisitorKey;
import dk.fortaler.testing.TestOrganisations;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Links of two organisations, and clicks on them as they might come. */
final class SomeLinks {
    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final List<String> NETWORKS = List.of("linkedin", "facebook");

    private final List<OrganisationId> organisations = new ArrayList<>();
    private final List<Counted> links = new ArrayList<>();

    record Counted(OrganisationId organisation, LinkId link, NewLink made) {}

    SomeLinks(TestOrganisations testOrganisations, Links service) {
        UUID programme = UUID.randomUUID();
        for (String name : new String[] {"Nordlys", "Sydvest"}) {
            OrganisationId organisation = testOrganisations.anOrganisation(name, Language.DA);
            organisations.add(organisation);
            for (int i = 0; i < 6; i++) {
                NewLink link = new NewLink(
                        WebAddress.parse("https://example.dk/" + i).orElseThrow(),
                        i == 0 ? Optional.empty() : Optional.of(programme),
                        Optional.of(new UUID(1, i / 3)),
                        i == 1 ? Optional.empty() : Optional.of(new PersonId(new UUID(2, i / 4))),
                        Optional.of(NETWORKS.get(i % 2)),
                        Optional.empty(),
                        UtmWords.NONE,
                        ZONE);
                LinkId id = testOrganisations.in(
                        organisation, () -> service.create(link).id());
                links.add(new Counted(organisation, id, link));
            }
        }
    }

    List<OrganisationId> organisations() {
        return organisations;
    }

    List<Counted> links() {
        return links;
    }

    Counted first() {
        return links.getFirst();
    }

    /** Clicks within so many days, by few visitors, of all classes. */
    List<Click> clicks(int count, Instant from, int days, Random random) {
        List<Click> clicks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Counted link = links.get(random.nextInt(links.size()));
            ClickClass kind = ClickClass.values()[random.nextInt(3)];
            VisitorKey visitor = kind == ClickClass.HUMAN ? new VisitorKey(9, 1 + random.nextInt(10)) : VisitorKey.NONE;
            Instant at = from.plus(Duration.ofSeconds(random.nextLong(days * 86_400L)));
            clicks.add(new Click(link.organisation(), link.link(), at, kind, visitor));
        }
        return clicks;
    }

    static Click human(Counted link, Instant at, int visitor) {
        return new Click(link.organisation(), link.link(), at, ClickClass.HUMAN, new VisitorKey(1, visitor));
    }
}
