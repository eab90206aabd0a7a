package dk.fortaler.academy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.academy.learning.Enrolment;
import dk.fortaler.academy.learning.Enrolments;
import dk.fortaler.academy.learning.TakeCourse;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class CourseEditingTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    CourseDrafts drafts;

    @Autowired
    TakeCourse take;

    @Autowired
    Enrolments enrolments;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aManagerWritesACourseWithAQuizAndPublishesItOnceItIsInOrder(
            Language language, Device device, ColorScheme scheme) {
        TestPerson manager = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        String name = "academy-edit-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var desk = browsers.open(manager, device, scheme, language)) {
            Page page = desk.go("/academy/courses");
            page.locator("form[action='/academy/courses/new'] button").click();
            page.waitForURL(Pattern.compile(".*/edit$"));
            page.locator(".academy-new-module input[name=danish]").fill("Begynd");
            page.locator(".academy-new-module button").click();
            page.locator("button[name=kind][value=text]").click();
            page.waitForURL(Pattern.compile(".*/lessons/.*"));
            page.locator("#titleDanish").fill("Velkommen");
            page.locator("#textDanish").fill("## Hej\n\n<script>alert(1)</script>\n\n**Godt** at se dig.");
            assertThat(page.locator("#preview strong")).hasText("Godt");
            assertThat(page.locator("#preview script")).hasCount(0);
            page.locator(".academy-picture summary").click();
            page.locator("#picture").setInputFiles(new FilePayload("foto.png", "image/png", png()));
            page.locator("#lesson-form .btn-primary").click();
            assertThat(page.locator("form .alert-danger")).isVisible();
            assertThat(page.locator("#textDanish")).hasValue(Pattern.compile("Godt"));
            assertThat(page.locator("input[name=keptPicture]")).isChecked();
            page.locator("#altDanish").fill("To kolleger [griner]");
            desk.checkAccessibility();
            desk.picture(name + "-lesson");
            page.locator("#lesson-form .btn-primary").click();
            assertThat(page.locator(".alert-success")).isVisible();
            assertThat(page.locator("#preview img[alt='To kolleger griner']")).isVisible();
            assertThat(page.locator("#preview img")).hasJSProperty("naturalWidth", 240);
            page.locator(".page-header a.btn").click();
            page.locator("button[name=kind][value=quiz]").click();
            page.waitForURL(Pattern.compile(".*/lessons/.*"));
            page.locator("#titleDanish").fill("Prøv dig selv");
            page.locator("#lesson-form .btn-primary").click();
            assertThat(page.locator(".alert-success")).isVisible();
            page.locator("form[action$='/questions'] button").click();
            page.waitForURL(Pattern.compile(".*/questions/.*"));
            page.locator("#textDanish").fill("Hvad siger man først?");
            page.locator("input[name=choiceDanish]").nth(0).fill("Goddag");
            page.locator("input[name=choiceDanish]").nth(1).fill("Farvel");
            desk.checkAccessibility();
            desk.picture(name + "-question");
            page.locator(".card-footer .btn-primary").click();
            assertThat(page.locator(".alert-warning")).isVisible();
            page.locator("a[href*='/questions/']").click();
            page.locator("input[name=right]").first().check();
            page.locator(".card-footer .btn-primary").click();
            assertThat(page.locator("main .alert-warning")).hasCount(0);
            page.locator(".page-header a.btn").click();
            desk.checkAccessibility();
            desk.picture(name);
            page.locator("form[action$='/publish'] .btn-primary").click();
            assertThat(page.locator(".alert-success")).isVisible();
            desk.go("/academy/courses");
            desk.checkAccessibility();
            desk.picture(name + "-list");
            page.locator("a[href$='/figures']").click();
            assertThat(page.locator(".empty-title")).isVisible();
            desk.checkAccessibility();
            desk.picture(name + "-figures");
        }
    }

    @Test
    void whoIsUnderWayFinishesTheVersionTheyBeganAndOfTwoWritersTheSecondKeepsTheirText() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        CourseId course = organisations.in(manager.organisation(), () -> drafts.putUpReady(manager.id()));
        organisations.in(manager.organisation(), () -> take.begin(manager.id(), course));
        UUID lesson = draft(manager, course)
                .content()
                .lessons()
                .findFirst()
                .orElseThrow()
                .id();
        String edit = "/academy/courses/" + course.value() + "/edit";
        int revision = draft(manager, course).revision();
        try (Visitor visitor = new Visitor(browsers, manager)) {
            String first = "titleDanish=Min&minutes=3&textDanish=Min+tekst&revision=" + revision;
            String second = "titleDanish=Din&minutes=3&textDanish=Din+tekst&revision=" + revision;
            assertThat(visitor.post(edit + "/lessons/" + lesson, first).status())
                    .isEqualTo(302);
            Visitor.Answer refused = visitor.post(edit + "/lessons/" + lesson, second);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body())
                    .contains(">Din tekst</textarea>")
                    .contains("name=\"revision\" value=\"" + (revision + 1));
            assertThat(visitor.post(edit + "/lessons/" + lesson + "/move", "what=remove&revision=" + revision)
                            .status())
                    .isEqualTo(302);
            assertThat(draft(manager, course).content().lesson(lesson))
                    .as("told and not done")
                    .isPresent();
            visitor.post(edit + "/lessons/" + lesson + "/move", "what=remove&revision=" + (revision + 1));
            visitor.post(edit + "/publish", "revision=" + (revision + 2));
        }
        assertThat(draft(manager, course).version()).isEqualTo(2);
        Enrolment taking = organisations.in(
                manager.organisation(),
                () -> enrolments.find(manager.id(), course).orElseThrow());
        assertThat(taking.version()).isEqualTo(1);
        assertThat(taking.path().step(lesson)).isPresent();
    }

    private static byte[] png() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private CourseDrafts.Draft draft(TestPerson person, CourseId course) {
        return organisations.in(person.organisation(), () -> drafts.find(course).orElseThrow());
    }
}
