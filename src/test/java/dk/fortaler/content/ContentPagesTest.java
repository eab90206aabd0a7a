package dk.fortaler.content;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dk.fortaler.content.internal.CaptionRepository;
import dk.fortaler.content.internal.ItemList;
import dk.fortaler.content.internal.ItemRepository;
import dk.fortaler.content.internal.Standing;
import dk.fortaler.content.reading.RealFiles;
import dk.fortaler.kernel.http.LoopbackSite;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.networks.Network;
import dk.fortaler.programmes.internal.RunProgramme;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class ContentPagesTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    RunProgramme programmes;

    @Autowired
    ItemList list;

    @Autowired
    ItemRepository items;

    @Autowired
    CaptionRepository captions;

    private LoopbackSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite();
        site.on("/picture.jpg", "image/jpeg", picture());
        site.on("/second.jpg", "image/jpeg", picture());
        site.on(
                "/story",
                "text/html; charset=utf-8",
                "<html lang=da><title>Vindmøller på Ærø | Nordlys</title><meta property='og:site_name'"
                        + " content='Nordlys'><meta property='og:title' content='Vindmøller på Ærø giver strøm til 7.000"
                        + " hjem'><meta property='og:description' content='Sådan fik øen sin egen strøm: tre naboer, én"
                        + " idé og ti års arbejde.'><meta property='og:image' content='/picture.jpg'><meta"
                        + " property='og:image' content='/second.jpg'><h1>Vindmøller på Ærø giver strøm til 7.000"
                        + " hjem</h1>");
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(1200, 630, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(20, 90, 160), 1200, 630, new Color(240, 180, 90)));
        graphics.fillRect(0, 0, 1200, 630);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aManagerFollowsASourceAndPublishesAStoryOfIt(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        var me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        var programme =
                organisations.in(me.organisation(), () -> programmes.start(me.id(), "Ambassadører", "Kendskab"));
        site.on("/feed.xml", "application/rss+xml", """
            <rss version="2.0"><channel><title>Nordlys nyheder</title><link>/</link>
            <item><title>Vindmøller på Ærø</title><link>/story</link><description>Sådan gjorde de.</description>
            <pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate></item>
            <item><title>Ny direktør</title><link>/director</link><guid>2</guid></item></channel></rss>
            """);
        site.on("/", "text/html", "<link rel=alternate type='application/rss+xml' href='/feed.xml' title='Nyt'>");
        String name = "content-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/content");
            window.checkAccessibility();
            window.picture(name + "-1-empty");
            window.go("/content/entries");
            window.checkAccessibility();
            window.go("/content/sources");
            window.checkAccessibility();
            page.locator("#address").fill(site.address("/").toString());
            button(page, texts.text("content.source.add")).click();
            assertThat(page.locator(".alert-success"))
                    .hasText(texts.text("content.source.added", Map.of("title", "Nordlys nyheder", "count", 2)));
            window.checkAccessibility();
            window.picture(name + "-2-sources");
            page.locator(".content-entry-title a").click();
            window.checkAccessibility();
            window.picture(name + "-3-entries");
            button(page, texts.text("content.entry.make") + ": Vindmøller på Ærø")
                    .click();
            page.locator("#title").waitFor();
            assertThat(page.locator("#title")).hasValue("Vindmøller på Ærø giver strøm til 7.000 hjem");
            assertThat(page.locator(".content-picture img")).hasCount(2);
            window.checkAccessibility();
            window.picture(name + "-4-item");
            writeAndPublish(window, page, texts, name);
            window.go("/content");
            assertThat(page.locator(".list-group .content-badge")).hasText(texts.text("content.standing.published"));
            window.checkAccessibility();
            window.picture(name + "-6-list");
        }
        organisations.in(me.organisation(), () -> {
            var listed = list.list(Optional.of(Standing.PUBLISHED), "", 10, 0);
            assertThat(listed).hasSize(1);
            var item = items.find(listed.getFirst().id()).orElseThrow();
            assertThat(item.title()).startsWith("Vindmøller");
            assertThat(item.site()).isEqualTo("Nordlys");
            assertThat(item.address()).isEqualTo(site.address("/story"));
            assertThat(item.alternative()).isEqualTo("Tre møller ved havet");
            var written = captions.of(item.id());
            assertThat(written.find(Optional.of(Network.X), language)).contains("Kort om vind");
            assertThat(written.find(Optional.empty(), language)).contains("Se, hvad vi laver.");
            return item;
        });
    }

    private static void writeAndPublish(Browsers.Window window, Page page, Texts texts, String name) {
        String tag = texts.language().tag();
        page.locator("#caption-any-" + tag).fill("Se, hvad vi laver.");
        button(page, texts.text("content.publish.now")).click();
        assertThat(page.locator(".invalid-feedback")).hasText(texts.text("content.alternative.missing"));
        assertThat(page.locator("#caption-any-" + tag)).hasValue("Se, hvad vi laver.");
        window.checkAccessibility();
        page.locator("#alternative").fill("Tre møller ved havet");
        page.locator(".content-network:has(#caption-x-" + tag + ") > summary").click();
        page.locator("#caption-x-" + tag).fill("x".repeat(260));
        assertThat(page.locator("#caption-x-" + tag + "-length")).hasClass(Pattern.compile("content-length-over"));
        page.locator("#caption-x-" + tag).fill("Kort om vind");
        assertThat(page.locator("#caption-x-" + tag + "-length")).containsText("280");
        assertThat(page.locator("#caption-x-" + tag + "-length")).not().hasClass(Pattern.compile("over"));
        button(page, texts.text("content.publish.now")).click();
        assertThat(page.locator(".alert-success")).hasText(texts.text("content.item.published"));
        window.checkAccessibility();
        window.picture(name + "-5-published");
    }

    @Test
    void aPageThatCannotBeReadIsWrittenByHandAndShownWithAnUploadedPicture() throws IOException {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        Texts texts = Texts.of(Language.DA);
        try (var window = browsers.open(me, Device.DESK)) {
            Page page = window.go("/content");
            page.locator("#address").fill("ikke en adresse");
            button(page, texts.text("content.item.fetch")).click();
            assertThat(page.locator(".invalid-feedback")).hasText(texts.text("web.form.address"));
            assertThat(page.locator("#address")).hasValue("ikke en adresse");
            page.locator("#address").fill(site.address("/no-such-page").toString());
            button(page, texts.text("content.item.fetch")).click();
            assertThat(page.locator(".alert-warning")).containsText(texts.text("content.reason.not-found"));
            window.checkAccessibility();
            window.picture("content-by-hand");
            page.locator("#title").fill("Skrevet selv");
            page.locator("#upload")
                    .setInputFiles(
                            new FilePayload("x.svg", "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8)));
            button(page, texts.text("content.save.draft")).click();
            assertThat(page.locator(".invalid-feedback")).hasText(texts.text("content.reason.drawing"));
            assertThat(page.locator("#title")).hasValue("Skrevet selv");
            page.locator("#upload").setInputFiles(new FilePayload("x.jpg", "image/jpeg", picture()));
            button(page, texts.text("content.save.draft")).click();
            assertThat(page.locator(".alert-success")).hasText(texts.text("content.item.saved"));
            assertThat(page.locator(".content-preview-picture")).isVisible();
            String source = page.locator(".content-preview-picture").getAttribute("src");
            assertPictureIsOurs(me, source);
        }
    }

    private void assertPictureIsOurs(TestPerson me, String path) {
        APIResponse answer = get(me, path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "max-age=31536000, private, immutable");
        var other = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        assertThat(get(other, path).status()).isEqualTo(404);
        assertThat(get(null, path).status()).isEqualTo(302);
    }

    @Test
    void refusesMissingOverlongAndForeignValuesAndLosesNothing() {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        var other = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        var theirs = organisations.in(other.organisation(), () -> programmes.start(other.id(), "Deres", ""));
        try (var window = browsers.open(me, Device.DESK)) {
            Page page = window.go("/content");
            page.locator("#address").fill(site.address("/story").toString());
            button(page, Texts.of(Language.DA).text("content.item.fetch")).click();
            page.locator("#title").waitFor();
            String address = page.url();
            String csrf = page.locator("meta[name=csrf]").getAttribute("content");
            APIResponse overlong = post(page, address, form(csrf).set("title", "x".repeat(301)));
            assertThat(overlong.status()).isEqualTo(422);
            assertThat(overlong.text()).contains("x".repeat(301));
            assertThat(post(page, address, form(csrf).set("title", "T").set("caption-x-da", "y".repeat(6_000)))
                            .status())
                    .isEqualTo(422);
            assertThat(post(page, address, form(csrf).set("title", "T").set("from", "i morgen"))
                            .status())
                    .isEqualTo(422);
            assertThat(post(page, address, form(csrf).set("title", "T").set("until", "+999999-01-01T00:00"))
                            .status())
                    .isEqualTo(422);
            assertThat(post(
                                    page,
                                    address,
                                    form(csrf)
                                            .set("title", "T")
                                            .set("action", "publish")
                                            .set("programme", theirs.value().toString()))
                            .status())
                    .isEqualTo(422);
            assertThat(post(page, address, form("forged").set("title", "T")).status())
                    .isEqualTo(403);
            assertThat(post(
                                    page,
                                    address,
                                    form(csrf)
                                            .set("title", "En\0\r\nto")
                                            .set("version", "1")
                                            .set("picture", "../../etc"))
                            .status())
                    .isEqualTo(302);
            page.reload();
            assertThat(page.locator("#title")).hasValue("En to");
            assertThat(get(other, address.substring(browsers.address().length()))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoSavesLaterDoesNotWriteOverWhatTheyHaveNotSeen() {
        var anne = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        var bo = organisations.aPerson(anne.organisation(), "Bo Lind", Language.DA, Role.PROGRAMME_MANAGER);
        UUID programme = content.aProgrammeWith(anne.organisation(), "Salg", anne);
        UUID item = content.aLiveItem(anne.organisation(), programme, "Møllen", "http://localhost/a");
        Texts texts = Texts.of(Language.DA);
        try (var hers = browsers.open(anne, Device.DESK);
                var his = browsers.open(bo, Device.DESK)) {
            Page slow = hers.go("/content/items/" + item);
            Page quick = his.go("/content/items/" + item);
            quick.locator("#caption-any-da").fill("Bos tekst");
            button(quick, texts.text("content.save")).click();
            assertThat(quick.getByText(texts.text("content.item.saved"))).isVisible();

            slow.locator("#title").fill("Møllen på Ærø");
            button(slow, texts.text("content.save")).click();
            assertThat(slow.getByRole(AriaRole.ALERT)).containsText("Bo Lind har gemt");
            assertThat(slow.locator("#title")).hasValue("Møllen på Ærø");
            hers.checkAccessibility();
            hers.picture("content-saved-meanwhile");
            quick.reload();
            assertThat(quick.locator("#title")).hasValue("Møllen");
            assertThat(quick.locator("#caption-any-da")).hasValue("Bos tekst");

            button(slow, texts.text("content.save")).click();
            assertThat(slow.getByText(texts.text("content.item.saved"))).isVisible();
            quick.reload();
            assertThat(quick.locator("#title")).hasValue("Møllen på Ærø");
        }
    }

    private static FormData form(String csrf) {
        return FormData.create().set("_csrf", csrf).set("action", "save");
    }

    private static APIResponse post(Page page, String address, FormData form) {
        return page.request()
                .post(address, RequestOptions.create().setMultipart(form).setMaxRedirects(0));
    }

    @Test
    void anAmbassadorHasNoBusinessHere() {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        assertThat(get(me, "/content").status()).isEqualTo(403);
        assertThat(get(me, "/content/sources").status()).isEqualTo(403);
        assertThat(get(me, "/content/entries?page=x&source=y").status()).isIn(400, 403);
    }

    private APIResponse get(@Nullable TestPerson person, String path) {
        try (var window = browsers.open(person, Device.DESK)) {
            return window.page()
                    .request()
                    .get(browsers.address() + path, RequestOptions.create().setMaxRedirects(0));
        }
    }

    @Test
    void realPagesBecomeGoodLookingItems() throws IOException {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        Texts texts = Texts.of(Language.DA);
        site.elsewhere("image/jpeg", picture());
        try (var window = browsers.open(me, Device.DESK)) {
            for (var file : RealFiles.all("pages")) {
                String path = "/pages/" + file.getFileName();
                site.on(path, "text/html", withPicturesHere(RealFiles.read("pages/" + file.getFileName())));
                Page page = window.go("/content");
                page.locator("#address").fill(site.address(path).toString());
                button(page, texts.text("content.item.fetch")).click();
                page.locator("#title").waitFor();
                assertThat(page.locator("#title")).not().hasValue("");
                assertThat(page.locator("#description")).not().hasValue("");
            }
            window.go("/content");
            window.picture("content-real-pages");
            window.checkAccessibility();
        }
    }

    /** The page as it is, but with its pictures on this machine: a test asks nobody else. */
    private byte[] withPicturesHere(byte[] page) {
        String html = new String(page, StandardCharsets.ISO_8859_1);
        return html.replaceAll("https?://[\\w.-]+/", site.address("/").toString())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
