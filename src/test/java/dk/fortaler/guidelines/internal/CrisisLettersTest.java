package dk.fortaler.guidelines.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.guidelines.Crisis.Ending;
import dk.fortaler.guidelines.CrisisMode;
import dk.fortaler.guidelines.internal.SwitchCrisis.Order;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.sharing.SharedStory;
import dk.fortaler.testing.Background;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has a mail about a crisis, and when it is written. */
@FortalerTest
class CrisisLettersTest {
    private static final String CONTACT = "Du er kontaktperson i en krise";
    private static final String BEGAN = "Please share nothing just now";
    private static final String OVER = "Crisis mode is over";
    private static final String OVER_FOR_CONTACT = "Krisetilstanden er slut";

    @Autowired
    TestOrganisations organisations;

    @Autowired
    Background background;

    @Autowired
    SwitchCrisis turn;

    @Autowired
    CrisisMode mode;

    @Autowired
    TellAmbassadors tell;

    @Autowired
    CrisisMail mail;

    @Autowired
    JdbcClient jdbc;

    private TestPerson manager;
    private TestPerson ambassador;

    @BeforeEach
    void people() {
        background.rest();
        manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        ambassador = organisations.aPerson(manager.organisation(), "Bo Lund", Language.EN, Role.AMBASSADOR);
    }

    @AfterEach
    void goOn() {
        background.goOn();
    }

    @Test
    void theSwitchIsTurnedBeforeAnyAmbassadorIsWrittenToAndTheContactKnowsAtOnce() {
        begin(true);
        assertThat(CurrentOrganisation.with(manager.organisation(), mode::pausesSharing))
                .isTrue();
        assertThat(written()).containsExactly(manager.email().value() + ": " + CONTACT);
        work();
        assertThat(written())
                .containsExactlyInAnyOrder(
                        manager.email().value() + ": " + CONTACT,
                        ambassador.email().value() + ": " + BEGAN);
    }

    @Test
    void everyAmbassadorHasEachLetterOnceHoweverOftenTheWorkIsDone() {
        for (int i = 0; i < 450; i++) {
            organisations.aNewcomer(manager.organisation(), "Ambassadør " + i, Language.EN, Role.AMBASSADOR);
        }
        begin(true);
        work();
        work();
        end();
        work();
        work();
        assertThat(written())
                .hasSize(2 * 452)
                .filteredOn(line -> line.startsWith(ambassador.email().value()))
                .containsExactlyInAnyOrder(
                        ambassador.email().value() + ": " + BEGAN,
                        ambassador.email().value() + ": " + OVER);
    }

    @Test
    void nobodyReadsThatItHasBegunWhenItIsOverNorThatItIsOverWithoutHavingHeardOfIt() {
        begin(true);
        end();
        work();
        assertThat(written())
                .containsExactlyInAnyOrder(
                        manager.email().value() + ": " + CONTACT,
                        manager.email().value() + ": " + OVER_FOR_CONTACT);
    }

    @Test
    void whoIsWrittenToWhenItEndsHearsOfBothAndWhoWasStillToComeOfNeither() {
        UUID crisis = begin(true);
        CurrentOrganisation.run(manager.organisation(), () -> tell.began(crisis, "Nordlys", new UUID(0, 0)));
        TestPerson late = organisations.aPerson(manager.organisation(), "Ida Bech", Language.EN, Role.AMBASSADOR);
        end();
        work();
        assertThat(written())
                .contains(
                        ambassador.email().value() + ": " + BEGAN,
                        ambassador.email().value() + ": " + OVER)
                .noneMatch(line -> line.startsWith(late.email().value()));
    }

    @Test
    void whoeverHasAPostOutIsToldAlsoWhenTheyTakePartNoMore(@Autowired ApplicationContext application) {
        SharedStory story = SharedStory.in(application);
        TestPerson gone = organisations.aPerson(manager.organisation(), "Ea Holm", Language.EN);
        UUID item = story.live(Language.EN, "Hello", gone);
        story.posted(gone, story.shared(gone, item, Network.LINKEDIN, "Out"));
        begin(true);
        work();
        assertThat(written()).contains(gone.email().value() + ": " + BEGAN);
        end();
        work();
        assertThat(written()).contains(gone.email().value() + ": " + OVER);
    }

    @Test
    void anAmbassadorReadsInTheMailWhomToAsk() {
        assertThat(letter(begin(true, "12 34 56 78")))
                .contains("Er du i tvivl, så spørg " + manager.name() + ", 12 34 56 78.");
        end();
        assertThat(letter(begin(true, "")))
                .contains("Er du i tvivl, så spørg " + manager.name() + ", "
                        + manager.email().value() + ".");
    }

    @Test
    void noAmbassadorIsWrittenToWhereThatWasNotWanted() {
        begin(false);
        assertThat(ordered()).isEmpty();
        end();
        assertThat(ordered()).isEmpty();
    }

    private List<String> letter(UUID crisis) {
        return organisations.in(
                manager.organisation(),
                () -> mail.write(
                                CrisisMail.Kind.BEGAN,
                                "Nordlys",
                                mode.find(crisis).orElseThrow(),
                                new CrisisMail.Reader(ambassador.id().value(), "Bo", "bo@nordlys.example", Language.DA))
                        .letter()
                        .paragraphs());
    }

    private UUID begin(boolean tells) {
        return begin(tells, "");
    }

    private UUID begin(boolean tells, String line) {
        Order order = new Order("Storm", new Bilingual("Vent", ""), manager.id().value(), line, true, false, tells);
        CurrentOrganisation.run(manager.organisation(), () -> turn.begin(SignedInPeople.of(manager), order));
        return CurrentOrganisation.with(
                manager.organisation(), () -> mode.now().orElseThrow().id());
    }

    private void end() {
        CurrentOrganisation.run(manager.organisation(), () -> turn.end(SignedInPeople.of(manager), Ending.MOVED, ""));
    }

    private List<CrisisJob.Order> ordered() {
        return background.ordered(
                CrisisJob.DESCRIPTOR,
                order -> order.organisation() == manager.organisation().value());
    }

    private void work() {
        ordered().forEach(order -> background.run(CrisisJob.DESCRIPTOR, order));
    }

    private List<String> written() {
        return organisations.in(
                manager.organisation(),
                () -> jdbc.sql("select to_address || ': ' || subject from mail where send_key like 'crisis:%'")
                        .query(String.class)
                        .list());
    }
}
