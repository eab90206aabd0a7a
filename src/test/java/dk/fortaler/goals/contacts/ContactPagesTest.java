package dk.fortaler.goals.contacts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.Visitor.Answer;
import dk.fortaler.testing.furniture.TestGoals;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class ContactPagesTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    TestGoals goals;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"DA, PHONE, LIGHT", "EN, DESK, DARK"})
    void twoTapsFromAShareAndFromTheFeedWriteOneDownAndOneTakesItBack(
            Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.AMBASSADOR, Role.PROGRAMME_MANAGER);
        aShare(me, "Møllen ved Hirtshals");
        String name = "contacts-" + language.tag();
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/contacts");
            window.checkAccessibility();
            window.picture(name + "-empty");
            window.go("/shares").locator(".share-actions a").first().click();
            assertThat(page.locator("main")).containsText("Møllen ved Hirtshals");
            window.checkAccessibility();
            window.picture(name + "-new");
            page.locator("button[value=contact]").click();
            assertThat(page.locator(".contact-new")).containsText("Møllen ved Hirtshals");
            window.checkAccessibility();
            page.locator(".contact-new textarea").fill("Spurgte om <b>varme</b>");
            page.locator(".contact-new details button").click();
            assertThat(page.locator(".contact-row")).containsText("Spurgte om <b>varme</b>");
            window.go("/feed").locator(".share-actions a").first().click();
            page.locator("button[value=dialogue]").click();
            assertThat(page.locator(".contact-row")).hasCount(2);
            window.picture(name + "-two");
            page.locator(".contact-new form[action$='/undo'] button").click();
            assertThat(page.locator(".contact-row")).hasCount(1);
            assertThat(page.locator(".alert")).containsText(texts.text("contacts.undone"));
            window.go("/contacts/sums");
            assertThat(page.locator("main")).containsText(texts.text("contacts.sums.empty.title"));
            window.checkAccessibility();
            window.picture(name + "-sums-empty");
        }
    }

    /** The first tap is in the bar of every page, the second is on the list itself. */
    @Test
    void anAmbassadorFindsTheirContactsFromAnyPageAndWritesOneDownInTwoTaps() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        try (var window = browsers.open(me, Device.PHONE, ColorScheme.LIGHT, Language.DA)) {
            Page page = window.go("/results");
            page.locator("a[href='/contacts']:visible").first().click();
            window.checkAccessibility();
            window.picture("contacts-first");
            page.locator("button[value=contact]").click();
            assertThat(page.locator(".contact-new")).hasCount(1);
            window.picture("contacts-logged");
        }
        assertThat(count(me)).isEqualTo(1);
    }

    @Test
    void eightTapsOnTheSameButtonAtOneInstantCountOnce() throws Exception {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        CyclicBarrier together = new CyclicBarrier(8);
        for (int round = 1; round <= 5; round++) {
            String form = "kind=contact&key=" + UUID.randomUUID();
            Callable<Answer> tap = () -> {
                try (Visitor visitor = new Visitor(browsers, me)) {
                    String proof = found(TOKEN, visitor.get("/contacts/new"));
                    together.await();
                    return visitor.postAsIs("/contacts", "_csrf=" + proof + "&" + form);
                }
            };
            try (var fingers = Executors.newFixedThreadPool(8)) {
                for (Future<Answer> each : fingers.invokeAll(Collections.nCopies(8, tap))) {
                    assertThat(each.get().location())
                            .hasValueSatisfying(list -> assertThat(list).startsWith("/contacts?logged="));
                }
            }
            assertThat(count(me)).isEqualTo(round);
        }
    }

    @Test
    void twoTabsAreTwoAndTakingBackTwiceIsOnce() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        try (Visitor visitor = new Visitor(browsers, me)) {
            String first = key(visitor);
            String second = key(visitor);
            String list = visitor.post("/contacts", "kind=dialogue&key=" + first)
                    .location()
                    .orElseThrow();
            visitor.post("/contacts", "kind=dialogue&key=" + second);
            assertThat(count(me)).isEqualTo(2);
            String id = list.substring(list.indexOf('=') + 1);
            assertThat(visitor.post("/contacts/" + id + "/undo", "").status()).isEqualTo(302);
            assertThat(visitor.post("/contacts/" + id + "/undo", "").status()).isEqualTo(302);
            assertThat(count(me)).isEqualTo(1);
            assertThat(visitor.post("/contacts/" + id + "/note", "note=x").status())
                    .as("in the other tab, on what was taken back")
                    .isEqualTo(404);
            visitor.post("/contacts", "kind=dialogue&key=" + first);
            assertThat(count(me)).as("back to the form, and again").isEqualTo(2);
        }
    }

    @Test
    void whatIsNoContactIsAnsweredAndCountsNowhere() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        TestPerson colleague = organisations.aPerson(me.organisation(), "Bo", Language.DA, Role.AMBASSADOR);
        UUID theirs = aShare(colleague, "En andens");
        String key = "&key=" + UUID.randomUUID();
        try (Visitor visitor = new Visitor(browsers, me)) {
            for (String form : new String[] {"", "kind=lead" + key, "kind=contact", "kind=CONTACT" + key, key}) {
                Answer answer = visitor.post("/contacts", form);
                assertThat(answer.location()).as(form).contains("/contacts/new");
            }
            assertThat(visitor.get("/contacts/new").body())
                    .contains(Texts.of(Language.DA).text("contacts.kind.missing"));
            assertThat(visitor.post("/contacts", "kind=contact&key=1'; drop table contact_log")
                            .status())
                    .isEqualTo(400);
            assertThat(visitor.post("/contacts", "kind=contact&share=" + theirs + key)
                            .status())
                    .isEqualTo(404);
            assertThat(visitor.post("/contacts", "kind=contact&share=" + UUID.randomUUID() + key)
                            .status())
                    .isEqualTo(404);
            assertThat(visitor.get("/contacts/new?share=" + theirs).status()).isEqualTo(404);
            assertThat(visitor.get("/contacts/new?share=x").status()).isEqualTo(400);
            assertThat(visitor.get("/contacts?page=-3").status()).isEqualTo(200);
            assertThat(visitor.get("/contacts?page=99999999").status()).isEqualTo(200);
            assertThat(visitor.get("/contacts/sums").status()).isEqualTo(403);
        }
        assertThat(count(me)).isZero();
    }

    @Test
    void aNoteIsKeptAsWrittenUpToItsLengthAndForItsWriterAlone() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        TestPerson boss = organisations.aPerson(
                me.organisation(), "Bo", Language.DA, Role.AMBASSADOR, Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR);
        try (Visitor visitor = new Visitor(browsers, me);
                Visitor other = new Visitor(browsers, boss)) {
            String list = visitor.post("/contacts", "kind=contact&key=" + key(visitor))
                    .location()
                    .orElseThrow();
            String address = "/contacts/" + list.substring(list.indexOf('=') + 1);
            Answer long501 = visitor.post(address + "/note", "note=" + "æ".repeat(501));
            assertThat(long501.status()).isEqualTo(422);
            assertThat(long501.body()).contains(Texts.of(Language.DA).text("contacts.note.too-long"), "æ".repeat(501));
            String mark = "Varmepumper%3Cscript%3E";
            assertThat(visitor.post(address + "/note", "note=" + mark + "%F0%9F%98%80".repeat(400))
                            .status())
                    .isEqualTo(302);
            assertThat(visitor.get("/contacts").body())
                    .contains("Varmepumper&lt;script&gt;")
                    .doesNotContain("Varmepumper<script>");
            assertThat(other.post(address + "/note", "note=x").status()).isEqualTo(404);
            assertThat(other.post(address + "/undo", "").status()).isEqualTo(404);
            assertThat(other.get("/contacts").body()).doesNotContain("Varmepumper");
            assertThat(other.get("/contacts/sums").body()).doesNotContain("Varmepumper");
            assertThat(other.get("/contacts/sums?programme=" + UUID.randomUUID())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aStuckKeyStopsAtFiftyAndOneTakenBackMakesRoom() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.EN, Role.AMBASSADOR);
        try (Visitor visitor = new Visitor(browsers, me)) {
            String last = "";
            for (int i = 0; i < 50; i++) {
                last = visitor.post("/contacts", "kind=contact&key=" + UUID.randomUUID())
                        .location()
                        .orElseThrow();
            }
            visitor.post("/contacts", "kind=contact&key=" + UUID.randomUUID());
            assertThat(visitor.get("/contacts").body())
                    .contains(Texts.of(Language.EN).text("contacts.too-many"));
            assertThat(count(me)).isEqualTo(50);
            visitor.post("/contacts/" + last.substring(last.indexOf('=') + 1) + "/undo", "");
            visitor.post("/contacts", "kind=contact&key=" + UUID.randomUUID());
            assertThat(count(me)).isEqualTo(50);
        }
    }

    private static String key(Visitor visitor) {
        return found(KEY, visitor.get("/contacts/new"));
    }

    private static String found(Pattern pattern, Answer page) {
        Matcher found = pattern.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private UUID aShare(TestPerson person, String title) {
        UUID programme = content.aProgrammeWith(person.organisation(), "Salg " + UUID.randomUUID(), person);
        UUID item = content.aLiveItem(
                person.organisation(), programme, title, "https://nordlys.example/" + UUID.randomUUID());
        goals.aPost(person, programme, item, "linkedin", goals.today(), "confirmed", 100);
        return organisations.in(
                person.organisation(),
                () -> jdbc.sql("select id from share where item_id = :item")
                        .param("item", item)
                        .query(UUID.class)
                        .single());
    }

    private long count(TestPerson person) {
        return organisations.in(
                person.organisation(),
                () -> jdbc.sql("select count(*) from contact_log where undone_at is null and person_id = :person")
                        .param("person", person.id().value())
                        .query(Long.class)
                        .single());
    }
}
