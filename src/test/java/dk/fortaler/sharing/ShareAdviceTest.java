package dk.fortaler.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.guidelines.Disclosure;
import dk.fortaler.guidelines.Disclosure.Asks;
import dk.fortaler.guidelines.Disclosure.Kind;
import dk.fortaler.guidelines.WordRule;
import dk.fortaler.guidelines.WordRule.Weight;
import dk.fortaler.guidelines.internal.KeepRules;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The guidelines act while a text is written. */
@FortalerTest
class ShareAdviceTest {
    private static final String LONG =
            "Vi har bygget en ny mølle ved kysten, og den leverer strøm til alle. ".repeat(4);

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    KeepRules keep;

    private SharedStory story;

    @BeforeEach
    void story(@Autowired ApplicationContext application) {
        story = SharedStory.in(application);
    }

    @ParameterizedTest
    @CsvSource({"DA, PHONE, LIGHT", "EN, DESK, DARK"})
    void anAdSaysFirstThatItIsOneAndItIsToldWhenThatGoesAway(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        boolean danish = language == Language.DA;
        String ad = danish ? "Reklame for egen arbejdsplads" : "Ad for my own workplace";
        String caption = danish ? "Vi har en ny mølle til jer" : "We have a new mill for you";
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.AMBASSADOR);
        rule(me, danish ? "garant*" : "guarant*", true);
        rule(me, danish ? "billigst" : "cheapest", false);
        UUID item = story.live(language, caption, me);
        content.ofKind(me.organisation(), item, "commercial");
        String name = "advice-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/feed/" + item + "/share?network=linkedin");
            assertThat(page.locator("#text")).hasValue(ad + ": " + caption);
            assertThat(page.locator("#advice .advice-said")).isVisible();
            page.locator("#text").fill(caption + (danish ? ", garanteret billigst." : ", guaranteed and cheapest."));
            assertThat(page.locator("#advice .advice-disclose")).isVisible();
            assertThat(page.locator("#advice .advice-remarks li")).hasCount(2);
            window.checkAccessibility();
            window.picture(name);
            page.locator("#advice button").click();
            assertThat(page.locator("#text"))
                    .hasValue(ad + ": " + caption + (danish ? ", garanteret billigst." : ", guaranteed and cheapest."));
            page.locator("#share .sheet-go button.btn-primary").click();
            assertThat(page.locator(".alert-danger")).containsText(texts.text("sharing.text.stopped"));
            assertThat(page.context().pages()).as("no second copy of the form").hasSize(1);
            assertThat(page.locator("#text"))
                    .hasValue(ad + ": " + caption + (danish ? ", garanteret billigst." : ", guaranteed and cheapest."));
            window.checkAccessibility();
        }
        assertThat(story.texts(me)).isEmpty();
    }

    @Test
    void aStoryOfTheTradeAsksForNothingAndNewsForANaturalSentence() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = story.live(Language.DA, "Branchen vokser", me);
        try (Visitor visitor = new Visitor(browsers, me)) {
            assertThat(advice(visitor, item, "Branchen vokser")).doesNotContain("advice");
            content.ofKind(me.organisation(), item, "news");
            assertThat(advice(visitor, item, "Branchen vokser")).contains("advice-disclose");
            assertThat(advice(visitor, item, "Jeg arbejder her, og vi vokser")).contains("advice-said");
            assertThat(advice(visitor, item, "I work here, and we grow")).contains("advice-said");
            assertThat(advice(visitor, item, LONG + "Jeg arbejder her.")).contains("advice-disclose");
        }
    }

    @Test
    void adviceLeavesTheDecisionToTheWriterAndAStopDoesNot() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = story.live(Language.DA, "Nyt hus", me);
        content.ofKind(me.organisation(), item, "news");
        try (Visitor visitor = new Visitor(browsers, me)) {
            assertThat(share(visitor, item, "Se vores nye hus")).isLessThan(400);
            organisations.in(me.organisation(), () -> {
                keep.disclose(
                        me.id(), Language.DA, new Disclosure(Kind.NEWS, "Jeg arbejder her.", List.of(), Asks.STOPS));
                keep.disclose(me.id(), Language.EN, new Disclosure(Kind.NEWS, "I work here.", List.of(), Asks.STOPS));
                return 0;
            });
            assertThat(share(visitor, item, "Se vores andet hus")).isEqualTo(422);
            assertThat(share(visitor, item, "Jeg arbejder her. Se vores tredje hus"))
                    .isLessThan(400);
        }
    }

    @Test
    void aSuggestionStaysAsItIsWhereTheDisclosureWouldMakeItTooLong() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        String caption = "x".repeat(250);
        UUID item = story.live(Language.DA, caption, me);
        content.ofKind(me.organisation(), item, "commercial");
        try (Visitor visitor = new Visitor(browsers, me)) {
            assertThat(visitor.get("/feed/" + item + "/share?network=x").body())
                    .contains(">" + caption + "</textarea>")
                    .contains("advice-disclose");
        }
    }

    private String advice(Visitor visitor, UUID item, String text) {
        return visitor.post("/feed/" + item + "/share/advice", "text=" + URLEncoder.encode(text, UTF_8))
                .body();
    }

    private int share(Visitor visitor, UUID item, String text) {
        return visitor.post("/feed/" + item + "/share", "network=bluesky&text=" + URLEncoder.encode(text, UTF_8))
                .status();
    }

    private void rule(TestPerson me, String phrase, boolean stops) {
        CurrentOrganisation.run(
                me.organisation(),
                () -> keep.add(
                        me.id(),
                        new WordRule(
                                UUID.randomUUID(),
                                stops ? Weight.FORBIDDEN : Weight.CAREFUL,
                                phrase,
                                null,
                                "Det kan vi ikke love.",
                                stops)));
    }
}
