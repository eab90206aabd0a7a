package dk.fortaler.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.course.CourseContent;
import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.academy.course.CourseModule;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.course.Question;
import dk.fortaler.academy.course.Question.Choice;
import dk.fortaler.academy.course.Quiz;
import dk.fortaler.guidelines.Guidelines;
import dk.fortaler.guidelines.internal.WriteGuidelines;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.programmes.arrivals.RunRules;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Browsers.Window;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A stranger becomes an ambassador who has shared; another leaves; the next department and the next new colleague come in. */
@FortalerTest
class ClubJourneyTest {
    private static final String NEW_COLLEAGUE = "ny-%s@example.dk";

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    Letters letters;

    @Autowired
    CourseDrafts drafts;

    @Autowired
    WriteGuidelines write;

    @Autowired
    Guidelines guidelines;

    @Autowired
    RunRules rules;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"DA, PHONE, LIGHT", "EN, DESK, DARK", "DA, DESK, DARK", "EN, PHONE, LIGHT"})
    void aStrangerBecomesAnAmbassadorAndTheClubGrows(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        TestPerson manager = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR);
        TestPerson ida = organisations.aNewcomer(manager.organisation(), "Ida Lind", language);
        TestPerson leaver = organisations.aPerson(manager.organisation(), "Bo Kvist", language, Role.AMBASSADOR);
        guidelines(manager);
        CourseId course = course(manager);
        UUID programme = content.aProgrammeWith(manager.organisation(), "Vindfolket", leaver);
        UUID item = content.aLiveItem(manager.organisation(), programme, "Ny mølle i drift", "http://localhost/moelle");
        content.aCaption(manager.organisation(), item, "any", language, "Se den dreje.");
        String name = "journey-club-" + (language + "-" + device).toLowerCase(Locale.ROOT);
        try (Window desk = browsers.open(manager, device, scheme, language);
                Window chair = browsers.open(null, device, scheme, language)) {
            String club = openTheCall(desk, programme, course, texts);
            apply(chair, club, ida, texts);
            accept(desk, texts, programme);
            join(chair, letters.link(manager.organisation(), ida.email().value()), texts);
            learn(chair, name);
            share(chair, item, texts);
            chair.go("/start");
            assertThat(chair.page().locator(".launch-begin")).isVisible();
            chair.picture(name + "-done");
            leave(leaver, programme, device, scheme, language, texts);
            UUID second = copy(desk, programme, texts);
            String address = NEW_COLLEAGUE.formatted(second.toString().substring(24));
            hire(desk, second, address, texts);
            CurrentOrganisation.run(manager.organisation(), rules::run);
            begin(letters.link(manager.organisation(), address), device, scheme, language, texts, name);
            desk.go("/launch");
            for (int step : new int[] {5, 6, 7, 11}) {
                assertThat(desk.page().locator(".launch-stop").nth(step - 1)).hasClass(Pattern.compile("launch-done"));
            }
            desk.picture(name + "-map");
        }
    }

    private void guidelines(TestPerson manager) {
        CurrentOrganisation.run(manager.organisation(), () -> {
            int saved = write.save(
                            Guidelines.ready("Nordlys"), write.draft("Nordlys").revision())
                    .orElseThrow();
            write.publish(manager.id(), saved, Bilingual.EMPTY, true).orElseThrow();
        });
    }

    /** A lesson and a quiz; the ready course has a test of its own. */
    private CourseId course(TestPerson manager) {
        Choice right = new Choice(UUID.randomUUID(), new Bilingual("Ja", "Yes"), true);
        Choice wrong = new Choice(UUID.randomUUID(), new Bilingual("Nej", "No"), false);
        Question question = new Question(
                UUID.randomUUID(),
                Question.Kind.SINGLE,
                new Bilingual("Må du sige nej?", "May you say no?"),
                new Bilingual("Altid.", "Always."),
                List.of(right, wrong),
                List.of());
        Lesson read = lesson(Lesson.Kind.TEXT, "Hvorfor", "Why", null);
        Lesson quiz = lesson(Lesson.Kind.QUIZ, "Prøv dig selv", "Try yourself", new Quiz(100, 0, List.of(question)));
        CourseModule module =
                new CourseModule(UUID.randomUUID(), new Bilingual("Begynd", "Begin"), List.of(read, quiz));
        CourseContent whole = new CourseContent(
                new Bilingual("Kom i gang", "Get going"), new Bilingual("Kort.", "Short."), false, List.of(module));
        return CurrentOrganisation.with(manager.organisation(), () -> {
            CourseId made = drafts.make(whole);
            drafts.publish(manager.id(), made, 1).orElseThrow();
            return made;
        });
    }

    private static Lesson lesson(
            Lesson.Kind kind, String danish, String english, @org.jspecify.annotations.Nullable Quiz quiz) {
        return new Lesson(
                UUID.randomUUID(),
                kind,
                new Bilingual(danish, english),
                new Bilingual("Folk lytter til folk.", "People listen to people."),
                3,
                null,
                null,
                List.of(),
                quiz,
                null);
    }

    /** The programme gets its course, a cohort and a call; answers the path of the club page. */
    private static String openTheCall(Window desk, UUID programme, CourseId course, Texts texts) {
        Page page = desk.go("/programmes/" + programme + "/edit");
        page.locator("#course").selectOption(course.value().toString());
        button(page, texts.text("programmes.save")).click();
        assertThat(page.locator(".alert-success")).isVisible();
        desk.go("/programmes/" + programme + "/cohorts");
        page.locator("#name").fill("Hold 1");
        page.locator("#startsOn").fill("2040-03-01");
        page.locator("#seats").fill("12");
        button(page, texts.text("calls.cohort.add")).click();
        assertThat(page.locator(".alert-success")).isVisible();
        desk.go("/programmes/" + programme + "/call");
        page.locator("[name=state][value=exclusive]").check();
        page.locator("#cohort").selectOption(new SelectOption().setIndex(1));
        button(page, texts.text("programmes.save")).click();
        assertThat(page.locator("#club-page")).isVisible();
        return page.locator("#club-page").inputValue().replaceFirst("https?://[^/]+", "");
    }

    private static void apply(Window chair, String club, TestPerson ida, Texts texts) {
        Page page = chair.go(club + "?lang=" + texts.language().tag());
        chair.checkAccessibility();
        page.locator("#name").fill("Ida Lind");
        page.locator("#email").fill(ida.email().value());
        button(page, texts.text("calls.page.apply")).click();
        assertThat(page.locator("h1")).hasText(texts.text("calls.page.received.title"));
    }

    private static void accept(Window desk, Texts texts, UUID programme) {
        Page page = desk.go("/programmes/" + programme + "/applications");
        page.locator("a[href*='/applications/']").click();
        button(page, texts.text("calls.review.accept")).click();
        assertThat(page).hasURL(Pattern.compile(".*/applications"));
    }

    private static void join(Window chair, String link, Texts texts) {
        Page page = chair.go(link);
        chair.checkAccessibility();
        button(page, texts.text("club.yes")).click();
        assertThat(page).hasURL(Pattern.compile(".*/invitation/.*"));
        page.locator("#password").fill("vindmøller drejer langsomt i nat");
        page.locator("#password").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/start"));
        chair.checkAccessibility();
    }

    /** Guidelines, course with quiz, badge, profile: each from the start page and back. */
    private static void learn(Window chair, String name) {
        Page page = chair.page();
        page.locator(".launch-now a.btn-primary").click();
        page.locator("form[action='/guidelines/acknowledge'] button").click();
        assertThat(page.locator(".guide-done")).isVisible();
        chair.go("/start");
        chair.picture(name + "-start");
        page.locator(".launch-now a.btn-primary").click();
        page.locator("form[action$='/begin'] button").click();
        page.locator(".reader-go .guest-button").click();
        page.locator(".guest-question input").first().waitFor();
        page.locator(".pick")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Ja|Yes")))
                .click();
        page.locator("form[action$='/try'] button").click();
        assertThat(page.locator(".reader-passed")).isVisible();
        chair.checkAccessibility();
        page.locator(".reader-go .guest-button").click();
        assertThat(page).hasURL(Pattern.compile(".*/finished"));
        page.locator("form[action$='/badge'] button").click();
        page.locator(".reader-badge a[href^='/badges/']").first().click();
        assertThat(page.locator("h1")).hasText("Ida Lind");
        chair.checkAccessibility();
        chair.go("/start");
        page.locator(".launch-now a.btn-primary").click();
        Locator network = page.locator("#linkedin");
        if (network.locator("input[type=checkbox]").first().isHidden()) {
            network.locator("summary").click();
        }
        network.locator("input[type=checkbox]").all().forEach(Locator::check);
        network.locator(".btn-primary").click();
        assertThat(page.locator(".alert-success")).isVisible();
    }

    private static void share(Window chair, UUID item, Texts texts) {
        Page page = chair.go("/start");
        page.locator(".launch-now a.btn-primary").click();
        page.locator("a[href='/feed/" + item + "/share']").click();
        page.waitForPopup(() -> page.locator("#share .sheet-go .btn-primary").press("Enter"))
                .close();
        chair.go("/feed");
        button(page, texts.text("sharing.ask.posted")).click();
        assertThat(page.locator(".alert-success")).isVisible();
    }

    /** Whoever leaves is a member of nothing and is asked nothing by the rules for it. */
    private void leave(
            TestPerson leaver, UUID programme, Device device, ColorScheme scheme, Language language, Texts texts) {
        try (Window window = browsers.open(leaver, device, scheme, language)) {
            Page page = window.go("/club");
            window.checkAccessibility();
            page.locator("form[action$='/programmes/" + programme + "/leave'] button")
                    .click();
            assertThat(page.locator("form[action$='/programmes/" + programme + "/leave']"))
                    .hasCount(0);
        }
        assertThat(organisations.in(
                        leaver.organisation(),
                        () -> jdbc.sql("""
                                        select count(*) from programme_member m where m.person_id = :person and m.left_at is null
                                        """)
                                .param("person", leaver.id().value())
                                .query(Long.class)
                                .single()))
                .isZero();
        assertThat(organisations.in(
                        leaver.organisation(),
                        () -> jdbc.sql(
                                        "select count(*) from person_role where person_id = :person and role = 'ambassador'")
                                .param("person", leaver.id().value())
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    private static UUID copy(Window desk, UUID programme, Texts texts) {
        Page page = desk.go("/programmes/" + programme + "/copy");
        page.locator("#name").fill("Havnefolket");
        desk.checkAccessibility();
        page.locator("main form.card .btn-primary").first().click();
        assertThat(page.locator("h1")).hasText("Havnefolket");
        String url = page.url().replaceFirst(".*/programmes/", "");
        return UUID.fromString(url.substring(0, 36));
    }

    private static void hire(Window desk, UUID programme, String address, Texts texts) {
        Page page = desk.go("/programmes/" + programme + "/rules");
        page.locator("[name=kind][value=joined]").check();
        desk.checkAccessibility();
        page.locator("form[action$='/rules'] .btn-primary").click();
        assertThat(page.locator(".alert-success")).isVisible();
        desk.go("/people/import");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "nye.csv", "text/csv", ("Navn;E-mail\nLea Ny;" + address + "\n").getBytes(UTF_8)));
        button(page, texts.text("people.import.upload")).click();
        assertThat(page.locator("h1")).hasText(texts.text("people.import.preview.title"));
        button(page, texts.text("people.import.apply", Map.of("joins", 1, "changes", 0)))
                .click();
        assertThat(page.locator("h1")).hasText(texts.text("people.import.done.title"));
    }

    /** The new colleague lands in onboarding. */
    private void begin(String link, Device device, ColorScheme scheme, Language language, Texts texts, String name) {
        try (Window window = browsers.open(null, device, scheme, language)) {
            Page page = window.go(link);
            button(page, Texts.of(Language.DA).text("club.yes"))
                    .or(button(page, Texts.of(Language.EN).text("club.yes")))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/invitation/.*"));
            page.locator("#password").fill("møllerne hviler sig om søndagen");
            page.locator("#password").press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/start"));
            window.picture(name + "-new-hire");
            page.locator(".launch-now a.btn-primary").click();
            page.locator("form[action='/guidelines/acknowledge'] button").click();
            assertThat(page.locator(".guide-done")).isVisible();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
