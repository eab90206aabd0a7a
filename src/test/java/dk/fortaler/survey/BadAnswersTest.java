package dk.fortaler.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.Visitor.Answer;
import dk.fortaler.testing.furniture.AskedColleagues;
import dk.fortaler.testing.furniture.AskedColleagues.Asked;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a survey's guests send that cannot be taken: each time a clear page in their language, nothing lost or let in. */
@FortalerTest
class BadAnswersTest {
    private static final int LIGHT = 50 * 1024;
    private static final Pattern LOADS = Pattern.compile("(?:src|href)=\"(/assets[^\"]+)\"");

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    AskedColleagues colleagues;

    @Autowired
    JdbcClient jdbc;

    private Visitor guest;

    @BeforeEach
    void come() {
        guest = new Visitor(browsers, null);
    }

    @AfterEach
    void go() {
        guest.close();
    }

    @Test
    void aLinkThatIsNoneLetsNobodyInAndSaysSo() {
        Asked asked = colleagues.ask(Language.DA, 1);
        Asked other = colleagues.ask(Language.DA, 1);
        String token = asked.links().getFirst().text();
        long mine = asked.manager().organisation().value();
        long theirs = other.manager().organisation().value();
        for (String code : List.of(
                theirs + "-" + token,
                mine + "-" + Token.make().text(),
                mine + "-" + token.substring(1),
                mine + "-" + token + "x",
                "0-" + token,
                "99999999999999999999-" + token,
                "999999999999999999-" + token,
                token,
                "-",
                "%00" + mine + "-" + token,
                mine + "-" + token + "%0a",
                "%3Cscript%3E")) {
            for (String path : List.of("/survey/" + code, "/q/" + code)) {
                for (Answer answer :
                        List.of(guest.get(path + "?lang=da"), guest.postAsIs(path + "?lang=da", asked.form()))) {
                    assertThat(answer.status()).as(path).isIn(400, 404);
                    assertThat(answer.body()).as(path).doesNotContain("<script>");
                    if (answer.status() == 404) {
                        assertThat(answer.body()).as(path).contains(text("survey.unknown.title"));
                    }
                }
            }
        }
        assertNothingCame(asked);
        assertNothingCame(other);
    }

    @Test
    void aLinkCountsOnce() {
        Asked asked = colleagues.ask(Language.DA, 2);
        assertThat(guest.postAsIs(asked.address(0), asked.form()).location())
                .hasValueSatisfying(place -> assertThat(place).startsWith("/survey/thanks/"));
        for (Answer answer : List.of(guest.get(asked.address(0)), guest.postAsIs(asked.address(0), asked.form()))) {
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.body()).contains(text("survey.already.title")).contains("lang=\"da\"");
        }
        assertThat(waiting(asked)).isEqualTo(1);
    }

    @Test
    void aFormOfTheOpenLinkCountsOnceAndOneWithoutItsNumberIsHandedOutAnew() {
        Asked asked = colleagues.ask(Language.DA, 0);
        String number = "&form=" + Token.make().text();
        String path = asked.openLink() + "?lang=da";
        for (String none : List.of("", "&form=", "&form=x", "&form=%3Cscript%3E")) {
            Answer again = guest.postAsIs(path, asked.form() + none);
            assertRefused(again, text("survey.answer.again"));
            assertThat(again.body()).contains("name=\"form\"").doesNotContain("<script>");
        }
        assertThat(guest.postAsIs(path, asked.form() + number).location()).isPresent();
        assertThat(guest.postAsIs(path, asked.form() + number).body()).contains(text("survey.already.title"));
        assertThat(waiting(asked)).isEqualTo(1);
    }

    @Test
    void afterTheCloseNothingIsTaken() {
        Asked asked = colleagues.ask(Language.DA, 1);
        try (Visitor manager = new Visitor(browsers, asked.manager())) {
            manager.post(asked.page() + "/close", "");
        }
        String number = "&form=" + Token.make().text();
        for (String path : List.of(asked.address(0), asked.openLink() + "?lang=da")) {
            for (Answer answer : List.of(guest.get(path), guest.postAsIs(path, asked.form() + number))) {
                assertThat(answer.status()).isEqualTo(410);
                assertThat(answer.body()).contains(text("survey.over.title"));
            }
        }
        assertNothingCame(asked);
    }

    @Test
    void whatIsMissingUnknownOrTooMuchIsNamedAndAllElseStays() {
        Asked asked = colleagues.ask(Language.DA, 1);
        String wish = asked.answer("wishes_to_join", "maybe");
        String words = "&" + asked.answer("comment", "Det her <script>bliver</script> stående");
        Answer missing = guest.postAsIs(asked.address(0), wish + words);
        assertRefused(missing, text("survey.answer.missing"));
        assertThat(missing.body())
                .contains("Det her &lt;script&gt;bliver&lt;/script&gt; stående")
                .containsPattern("value=\"maybe\"[^>]* checked");
        for (String used : List.of("myspace", "<script>", " linkedin", "LINKEDIN", "\u0007", "x".repeat(5000))) {
            Answer unknown = guest.postAsIs(asked.address(0), wish + "&" + asked.answer("networks_used", used));
            assertRefused(unknown, text("survey.answer.unknown"));
            assertThat(unknown.body()).doesNotContain("<script>");
        }
        String both = asked.form() + "&" + asked.answer("wishes_to_join", "yes");
        assertThat(guest.postAsIs(asked.address(0), both).status())
                .as("both yes and no")
                .isEqualTo(422);
        assertNothingCame(asked);
    }

    @Test
    void anotherSurveysFieldsAreNoneOfThisOnes() {
        Asked asked = colleagues.ask(Language.DA, 1);
        Asked other = colleagues.ask(Language.DA, 1);
        assertRefused(guest.postAsIs(asked.address(0), other.form()), text("survey.answer.missing"));
        assertNothingCame(asked);
        assertNothingCame(other);
    }

    @Test
    void aNovelIsRefusedWithItsLengthAndSomethingEndlessAltogether() {
        Asked asked = colleagues.ask(Language.DA, 1);
        String novel = "å<\u0000\t".repeat(25_000);
        Answer tooLong = guest.postAsIs(asked.address(0), asked.form() + "&" + asked.answer("comment", novel));
        String reason = text("survey.answer.too-long", Map.of("typed", 75_000, "most", 1_000));
        assertRefused(tooLong, reason);
        String endless = asked.form() + "&" + asked.answer("comment", "x".repeat(3_000_000));
        Answer refused = guest.postAsIs(asked.address(0), endless);
        assertThat(refused.status()).isIn(400, 413);
        assertThat(refused.isHtml()).isTrue();
        Answer many = guest.postAsIs(asked.address(0), asked.form() + "&a=1".repeat(5_000));
        assertThat(many.status()).isIn(400, 413, 422);
        assertThat(many.isHtml()).isTrue();
        assertNothingCame(asked);
        assertThat(guest.postAsIs(asked.address(0), asked.form()).location()).isPresent();
    }

    /** All that is loaded before somebody can answer, before anything is compressed. */
    @Test
    void theWholePageIsLightAndNeedsNeitherCookieNorScript() {
        Asked asked = colleagues.ask(Language.DA, 1);
        for (String path : List.of(asked.address(0), asked.openLink() + "?lang=da")) {
            Answer page = guest.get(path);
            assertThat(page.cookies()).isEmpty();
            assertThat(page.body()).doesNotContain("<script", "<img", "@import", "style=");
            int bytes = page.body().getBytes(UTF_8).length;
            List<String> loaded = LOADS.matcher(page.body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(loaded).anyMatch(each -> each.contains("guest.css"));
            for (String each : loaded) {
                Answer asset = guest.get(each);
                assertThat(asset.status()).isEqualTo(200);
                assertThat(asset.cookies()).isEmpty();
                assertThat(asset.body()).doesNotContain("url(", "@import");
                bytes += asset.body().getBytes(UTF_8).length;
            }
            assertThat(bytes).isLessThan(LIGHT);
        }
        Answer sent = guest.postAsIs(asked.address(0), asked.form());
        assertThat(sent.cookies()).isEmpty();
        Answer thanks = guest.get(sent.location().orElseThrow());
        assertThat(thanks.cookies()).isEmpty();
        assertThat(thanks.body()).doesNotContain("<script").contains(text("survey.thanks.title"));
    }

    private static void assertRefused(Answer answer, String reason) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(reason).contains("lang=\"da\"");
    }

    private void assertNothingCame(Asked asked) {
        assertThat(waiting(asked)).isZero();
        assertThat(organisations.<Integer>in(
                        asked.manager().organisation(),
                        () -> jdbc.sql("select count(*) from survey_invitation where answered")
                                .query(Integer.class)
                                .single()))
                .as("links spent")
                .isZero();
    }

    private int waiting(Asked asked) {
        return organisations.in(
                asked.manager().organisation(),
                () -> jdbc.sql("select count(*) from survey_waiting")
                        .query(Integer.class)
                        .single());
    }

    private static String text(String key) {
        return text(key, Map.of());
    }

    private static String text(String key, Map<String, ?> facts) {
        return Texts.of(Language.DA).text(key, facts);
    }
}
