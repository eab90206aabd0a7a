package dk.fortaler.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.networks.Weights;
import dk.fortaler.programmes.ChosenNetworks;
import dk.fortaler.programmes.NetworkDecision.Basis;
import dk.fortaler.programmes.NetworkDecision.Verdict;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People are offered the networks that their programmes have chosen, and no others. */
@FortalerTest
class OfferedNetworksTest {
    private static final String WORDS = "Jeg var der selv, da strømmen kom.";

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    ChosenNetworks networks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private SharedStory story;
    private TestPerson me;
    private UUID programme;
    private UUID item;

    @BeforeEach
    void aStory(@Autowired ApplicationContext application) {
        story = SharedStory.in(application);
        me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        item = content.aLiveItem(me.organisation(), programme, "Ny mølle", "http://localhost/ny-moelle");
    }

    @Test
    void allEightAreOfferedUntilTheProgrammeHasChosen() {
        try (var window = browsers.open(me, Device.PHONE)) {
            assertThat(sheet(window, "").locator(".sheet-network")).hasCount(8);
            choose(programme, Network.FACEBOOK, Network.BLUESKY);
            Page page = sheet(window, "");
            assertThat(page.locator(".sheet-network")).hasText(new String[] {"Facebook", "Bluesky"});
            assertThat(page.locator(".sheet-network.active")).hasText("Facebook");
            assertThat(page.locator(".sheet-deselected")).hasCount(0);
            window.checkAccessibility();
        }
    }

    @Test
    void aNetworkDeselectedMeanwhileIsExplainedAndTheTextIsKept() {
        try (var window = browsers.open(me, Device.PHONE)) {
            Page page = sheet(window, "?network=x");
            page.locator("#text").fill(WORDS);
            choose(programme, Network.LINKEDIN);
            Page second = page.waitForPopup(
                    () -> page.locator(".sheet-go .btn-primary").click());
            assertThat(second.locator(".sheet-deselected")).containsText("X bruges ikke længere");
            assertThat(second.locator("#text")).hasValue(WORDS);
            assertThat(second.locator("[name=network]")).hasValue("linkedin");
            assertThat(sheet(window, "?network=x").locator(".sheet-deselected")).containsText("LinkedIn i stedet");
            window.checkAccessibility();
            window.picture("sharing-deselected");
        }
        assertThat(story.texts(me)).isEmpty();
    }

    @Test
    void whatWasSharedThereStays() {
        ShareId share = story.shared(me, item, Network.X, WORDS);
        choose(programme, Network.LINKEDIN);
        try (var window = browsers.open(me, Device.PHONE)) {
            assertThat(window.go("/shares/" + share.value()).locator("main")).containsText(WORDS);
            assertThat(window.go("/shares").locator("main")).containsText("X");
        }
        story.posted(me, share);
        assertThat(story.texts(me)).containsExactly(WORDS);
    }

    @Test
    void ofSeveralProgrammesEachBringsItsNetworksAndTheShareCountsWhereItIsOffered() {
        UUID culture = content.aProgrammeWith(me.organisation(), "Kultur", me);
        publish(culture);
        choose(programme, Network.LINKEDIN);
        choose(culture, Network.INSTAGRAM);
        try (var window = browsers.open(me, Device.PHONE)) {
            assertThat(sheet(window, "").locator(".sheet-network")).hasText(new String[] {"LinkedIn", "Instagram"});
        }
        assertThat(programmeOf(story.shared(me, item, Network.LINKEDIN, WORDS))).isEqualTo(programme);
        assertThat(programmeOf(story.shared(me, item, Network.INSTAGRAM, WORDS)))
                .isEqualTo(culture);
    }

    @Test
    void aPersonsNetworksAreThoseOfAllTheirProgrammesAndAllOfThemWhereOneHasNotChosen() {
        assertThat(mine()).containsExactly(Network.values());
        choose(programme, Network.LINKEDIN);
        assertThat(mine()).containsExactly(Network.LINKEDIN);
        UUID culture = content.aProgrammeWith(me.organisation(), "Kultur", me);
        assertThat(mine()).containsExactly(Network.values());
        choose(culture, Network.INSTAGRAM);
        assertThat(mine()).containsExactlyInAnyOrder(Network.LINKEDIN, Network.INSTAGRAM);
    }

    private Set<Network> mine() {
        return organisations.in(me.organisation(), () -> networks.ofMember(me.id()));
    }

    private Page sheet(Browsers.Window window, String query) {
        return window.go("/feed/" + item + "/share" + query);
    }

    private void choose(UUID which, Network... chosen) {
        List<Network> wanted = Arrays.asList(chosen);
        List<Verdict> verdicts = Arrays.stream(Network.values())
                .map(network -> new Verdict(network, wanted.contains(network), 50, Map.of(), ""))
                .toList();
        assertThat(organisations.in(
                        me.organisation(),
                        () -> networks.decide(
                                me.id(),
                                new ProgrammeId(which),
                                0,
                                verdicts,
                                new Basis(Set.of(), Set.of(), Weights.usual().each(), false))))
                .isTrue();
    }

    /** The newer of the two publications. */
    private void publish(UUID where) {
        organisations.in(
                me.organisation(),
                () -> jdbc.sql(
                                "insert into publication (item_id, programme_id, publish_at) values (:item, :programme, :since)")
                        .param("item", item)
                        .param("programme", where)
                        .param("since", clock.instant().atOffset(ZoneOffset.UTC).minus(Duration.ofMinutes(5)))
                        .update());
    }

    private UUID programmeOf(ShareId share) {
        return organisations.in(
                me.organisation(),
                () -> jdbc.sql("select programme_id from share where id = :id")
                        .param("id", share.value())
                        .query(UUID.class)
                        .single());
    }
}
