package dk.fortaler.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.guidelines.Crisis.Ending;
import dk.fortaler.guidelines.CrisisMode;
import dk.fortaler.guidelines.internal.SwitchCrisis;
import dk.fortaler.guidelines.internal.SwitchCrisis.Order;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.sharing.internal.PrepareShare;
import dk.fortaler.sharing.internal.Prepared;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day when it storms: the switch, what it pauses, and the orderly end. */
@FortalerTest
class CrisisTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    SwitchCrisis turn;

    @Autowired
    CrisisMode mode;

    @Autowired
    PrepareShare prepare;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private SharedStory story;

    @BeforeEach
    void story(@Autowired ApplicationContext application) {
        story = SharedStory.in(application);
    }

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aManagerTurnsItOnNobodySharesAnythingAndItEndsInOrder(Language language, Device device, ColorScheme scheme) {
        TestPerson manager = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        TestPerson me = organisations.aPerson(manager.organisation(), "Bo Lund", language, Role.AMBASSADOR);
        UUID item = story.live(language, "Hej", me, manager);
        story.posted(me, story.shared(me, item, Network.LINKEDIN, "Ude"));
        UUID planned = story.live(language, "Plan", me);
        plan(me, planned, Duration.ofDays(2));
        String name = "crisis-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var desk = browsers.open(manager, device, scheme, language);
                var chair = browsers.open(me, device, scheme, language)) {
            Page page = desk.go("/crisis");
            desk.checkAccessibility();
            desk.picture(name + "-off");
            page.locator(".crisis-begin").click();
            assertThat(page.locator("#reason + div .invalid-feedback")).isVisible();
            page.locator("#reason").fill("En video fra lageret deles, og tonen er hård.");
            page.locator("#contact").fill("12 34 56 78");
            page.locator(".crisis-begin").click();
            assertThat(page.locator(".crisis-card")).isVisible();
            assertThat(page.locator(".crisis-list")).hasCount(2);
            desk.checkAccessibility();
            desk.picture(name + "-on");

            Page sheet = chair.go("/feed");
            assertThat(sheet.locator(".shell-alarm")).isVisible();
            assertThat(sheet.locator(".crisis-card a[href='tel:12345678']")).hasText("12 34 56 78");
            assertThat(sheet.locator(".shell-alarm a[href='tel:12345678']")).isVisible();
            assertThat(sheet.locator(".feed-card a[href$='/share']")).hasCount(0);
            assertThat(sheet.locator(".feed-paused").first()).isVisible();
            chair.checkAccessibility();
            chair.picture(name + "-feed");
            chair.go("/feed/" + item + "/share?network=bluesky");
            assertThat(sheet.locator(".alert-danger")).isVisible();
            chair.checkAccessibility();
            chair.picture(name + "-sheet");
            chair.go("/crisis");
            chair.checkAccessibility();
            chair.picture(name + "-reader");

            page.locator("#lessons").fill("Ring til pressevagten først.");
            page.locator("form[action='/crisis/end'] .btn-primary").click();
            assertThat(page.locator(".crisis-begin")).isVisible();
            assertThat(page.locator(".crisis-lessons")).hasText("Ring til pressevagten først.");
            desk.picture(name + "-over");
            assertThat(chair.go("/feed").locator(".shell-alarm")).hasCount(0);
        }
        assertThat(story.shared(me, item, Network.BLUESKY, "Igen")).isNotNull();
    }

    @Test
    void nothingIsPreparedAfterTheSwitchHoweverManyShareAtThatInstant() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER, Role.AMBASSADOR);
        List<UUID> items = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            items.add(story.live(Language.DA, "Hej", manager));
        }
        SignedIn me = SignedInPeople.of(manager);
        CountDownLatch some = new CountDownLatch(8);
        AtomicInteger ready = new AtomicInteger();
        List<CompletableFuture<Void>> sharing = items.stream()
                .map(item -> CompletableFuture.runAsync(() -> {
                    for (Network network : Network.values()) {
                        Prepared prepared = CurrentOrganisation.with(
                                manager.organisation(),
                                () -> prepare.prepare(me, item, network, "Tekst", Optional.empty()));
                        if (prepared instanceof Prepared.Ready) {
                            ready.incrementAndGet();
                        }
                        some.countDown();
                    }
                }))
                .toList();
        await(some);
        CurrentOrganisation.run(manager.organisation(), () -> turn.begin(me, order()));
        int atTheSwitch = story.texts(manager).size();
        sharing.forEach(CompletableFuture::join);
        assertThat(story.texts(manager)).hasSize(atTheSwitch).hasSize(ready.get());
    }

    @Test
    void whatWasPreparedBeforeIsNotOpenedAgainMeanwhile() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID item = story.live(Language.DA, "Hej", manager);
        ShareId share = story.shared(manager, item, Network.BLUESKY, "Før stormen");
        ShareId phone = story.shared(manager, item, Network.INSTAGRAM, "Før stormen");
        CurrentOrganisation.run(manager.organisation(), () -> turn.begin(SignedInPeople.of(manager), order()));
        try (Visitor visitor = new Visitor(browsers, manager)) {
            assertThat(visitor.post("/shares/" + share.value() + "/open", "").location())
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/crisis"));
            assertThat(visitor.get("/shares/" + share.value()).body())
                    .contains("Før stormen")
                    .doesNotContain("/open\"");
            assertThat(visitor.get("/shares/" + phone.value()).body()).doesNotContain("data-phone-share", "data-copy");
        }
    }

    @Test
    void twoWhoPressAtOnceTurnItOnOnceAndEndItOnce() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        SignedIn me = SignedInPeople.of(manager);
        List<CompletableFuture<Boolean>> begun = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            begun.add(CompletableFuture.supplyAsync(
                    () -> CurrentOrganisation.with(manager.organisation(), () -> turn.begin(me, order()))));
        }
        assertThat(begun.stream().filter(CompletableFuture::join)).hasSize(1);
        List<CompletableFuture<Boolean>> ended = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ended.add(CompletableFuture.supplyAsync(() -> CurrentOrganisation.with(
                    manager.organisation(),
                    () -> turn.end(me, Ending.RELEASED, "").isPresent())));
        }
        assertThat(ended.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(audited(manager)).containsExactly("guidelines.crisis.began", "guidelines.crisis.ended");
    }

    /** @param after what became of a story that should have been out during the crisis, and of one planned for later */
    @ParameterizedTest
    @CsvSource({"RELEASED, live, planned", "MOVED, planned, planned", "DROPPED, draft, planned"})
    void theEndingDecidesWhatBecomesOfWhatWaited(Ending ending, String within, String later) {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        SignedIn me = SignedInPeople.of(manager);
        UUID soon = story.live(Language.DA, "Snart", manager);
        UUID far = story.live(Language.DA, "Siden", manager);
        plan(manager, soon, Duration.ofHours(1));
        plan(manager, far, Duration.ofDays(30));
        CurrentOrganisation.run(manager.organisation(), () -> turn.begin(me, order()));
        // Three hours go by.
        organisations.in(
                manager.organisation(),
                () -> jdbc.sql("update crisis set began_at = began_at - interval '3 hours'")
                                .update()
                        + jdbc.sql("update publication set publish_at = publish_at - interval '3 hours' where held")
                                .update());
        assertThat(standing(manager, soon)).isEqualTo("held");
        CurrentOrganisation.run(manager.organisation(), () -> turn.end(me, ending, ""));
        assertThat(standing(manager, soon)).isEqualTo(within);
        assertThat(standing(manager, far)).isEqualTo(later);
    }

    @Test
    void aMessageThatSomebodyElseHasChangedMeanwhileIsNotWrittenOver() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        CurrentOrganisation.run(manager.organisation(), () -> turn.begin(SignedInPeople.of(manager), order()));
        try (Visitor visitor = new Visitor(browsers, manager)) {
            assertThat(visitor.post("/crisis/message", "revision=1&danish=Ny&contact=12345678")
                            .status())
                    .isEqualTo(302);
            var late = visitor.post("/crisis/message", "revision=1&danish=For+sent&contact=12345678");
            assertThat(late.status()).isEqualTo(422);
            assertThat(late.body()).contains("For sent");
        }
        assertThat(CurrentOrganisation.with(manager.organisation(), () -> mode.now())
                        .orElseThrow()
                        .texts()
                        .danish())
                .isEqualTo("Ny");
    }

    @Test
    void whoeverIsCalledCanBeReachedAndIfOnlyByTheirWorkMail() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        try (Visitor visitor = new Visitor(browsers, manager)) {
            String said = "reason=Storm&danish=&english=Wait&contact=";
            assertThat(visitor.post("/crisis/begin", said + "Kantinen").body())
                    .contains("Skriv et telefonnummer eller en mailadresse");
            assertThat(visitor.post(
                                    "/crisis/begin",
                                    said + "Kantinen&person=" + manager.id().value())
                            .status())
                    .isEqualTo(302);
            assertThat(visitor.get("/crisis").body())
                    .contains("href=\"mailto:" + manager.email().value() + "\"")
                    .contains("Kantinen, ")
                    .as("only English is written")
                    .contains("Dansk mangler");
            assertThat(visitor.post("/crisis/end", "ending=released&lessons=").status())
                    .isEqualTo(302);
            assertThat(visitor.get("/crisis").body())
                    .as("nothing waited, so nothing was done with it")
                    .doesNotContain("Udgiv dem");
        }
    }

    private static Order order() {
        return new Order("Storm", new Bilingual("Vent", "Wait"), null, "12 34 56 78", true, true, false);
    }

    private void plan(TestPerson person, UUID item, Duration ahead) {
        OffsetDateTime at = clock.instant().plus(ahead).atOffset(ZoneOffset.UTC);
        organisations.in(
                person.organisation(),
                () -> jdbc.sql("update publication set publish_at = :at where item_id = :item")
                        .param("at", at)
                        .param("item", item)
                        .update());
    }

    private String standing(TestPerson person, UUID item) {
        return organisations.in(
                person.organisation(),
                () -> jdbc.sql("""
                                select case when held then 'held' when withdrawn_at is not null then 'draft'
                                            when is_live(publish_at, expires_at, withdrawn_at, held, :now) then 'live'
                                            else 'planned' end
                                from publication where item_id = :item
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("item", item)
                        .query(String.class)
                        .single());
    }

    private List<String> audited(TestPerson person) {
        return organisations.in(
                person.organisation(),
                () -> jdbc.sql("select action from audit_entry where action like 'guidelines.crisis%' order by at, id")
                        .query(String.class)
                        .list());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
