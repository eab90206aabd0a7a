package dk.fortaler.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class LinksTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @Autowired
    Links links;

    @Autowired
    UtmTemplates templates;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId mine;
    private OrganisationId theirs;

    @BeforeEach
    void twoOrganisations() {
        mine = organisations.anOrganisation("Nordlys", Language.DA);
        theirs = organisations.anOrganisation("Sydvest", Language.DA);
    }

    @Test
    void aLinkHasAnAddressOfItsOwnAndNoClicksYet() {
        ShortLink link = create(mine, "https://example.dk/nyhed");
        assertThat(link.address().toString()).endsWith("/s/" + link.slug().value());
        assertThat(organisations.in(mine, () -> links.totals(List.of(link.id()))))
                .containsEntry(link.id(), LinkTotals.NONE);
    }

    @Test
    void aLinkOfAnotherOrganisationIsAsGoodAsNone() {
        ShortLink link = create(theirs, "https://example.dk/nyhed");
        assertThat(organisations.in(mine, () -> links.totals(List.of(link.id()))))
                .isEmpty();
        assertThat(organisations.in(
                        mine, () -> links.retarget(link.id(), address("https://evil.example"), UtmWords.NONE)))
                .isFalse();
        assertThat(location(link)).startsWith("https://example.dk/nyhed");
    }

    @Test
    void carriesTheOrganisationsUtmParameters() {
        organisations.in(mine, () -> {
            templates.save(
                    new PersonId(UUID.randomUUID()), new UtmTemplate("{network}", "ambassadoer", "", "", "", false));
            return true;
        });
        NewLink link = new NewLink(
                address("https://example.dk/nyhed?utm_source=egen"),
                Optional.of(UUID.randomUUID()),
                Optional.of(UUID.randomUUID()),
                Optional.of(new PersonId(UUID.randomUUID())),
                Optional.of("linkedin"),
                Optional.of(UUID.randomUUID()),
                new UtmWords(Optional.of("linkedin"), Optional.empty(), Optional.empty(), Optional.empty()),
                ZONE);
        assertThat(location(organisations.in(mine, () -> links.create(link))))
                .isEqualTo("https://example.dk/nyhed?utm_source=egen&utm_medium=ambassadoer");
        assertThat(organisations.in(mine, templates::current).medium()).isEqualTo("ambassadoer");
        assertThat(organisations.in(theirs, templates::current)).isEqualTo(UtmTemplate.DEFAULT);
    }

    @Test
    void aLinkThatIsRolledBackNeverLedAnywhere() {
        long before = routes();
        assertThatThrownBy(() -> organisations.in(mine, () -> {
                    links.create(NewLink.to(address("https://example.dk/nyhed"), ZONE));
                    throw new IllegalStateException("The share was not possible");
                }))
                .hasMessage("The share was not possible");
        assertThat(routes()).isEqualTo(before);
    }

    @Test
    void removesItsOwnLinksOnly() {
        ShortLink gone = create(mine, "https://example.dk/1");
        ShortLink kept = create(theirs, "https://example.dk/2");
        organisations.in(mine, () -> {
            links.removeAll();
            return true;
        });
        assertThat(organisations.in(mine, () -> links.totals(List.of(gone.id()))))
                .isEmpty();
        assertThat(jdbc.sql("select slug from link_route where slug in (:slugs)")
                        .param("slugs", List.of(gone.slug().value(), kept.slug().value()))
                        .query(String.class)
                        .list())
                .containsExactly(kept.slug().value());
    }

    private ShortLink create(OrganisationId organisation, String target) {
        return organisations.in(organisation, () -> links.create(NewLink.to(address(target), ZONE)));
    }

    private String location(ShortLink link) {
        return jdbc.sql("select location from link_route where slug = :slug")
                .param("slug", link.slug().value())
                .query(String.class)
                .single();
    }

    private long routes() {
        return jdbc.sql("select count(*) from link_route where organisation_id = :id")
                .param("id", mine.value())
                .query(Long.class)
                .single();
    }

    private static WebAddress address(String text) {
        return WebAddress.parse(text).orElseThrow();
    }
}
