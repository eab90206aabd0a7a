package dk.fortaler.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.WebAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final WebAddress HERE = address("https://www.example.org/news/story.html?id=7&utm_source=x");

    private static WebAddress address(String text) {
        return new WebAddress(URI.create(text));
    }

    private static Preview read(String html) {
        return PageReader.read(HERE, html.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static Preview real(String file) {
        return PageReader.read(HERE, RealFiles.read("pages/" + file), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cnet.html | Zuckerberg offers peek at Facebook's acquisition strategies | Facebook CEO says be a"
                        + " friend | mark-zuckerberg-facebook-home | en",
                "gmw.html | 宇航员在太空中喝酒会怎么样？后果很严重 | 不幸的是，对于希望能喝上一杯的太空探险者 | 448a5bc1e2861a2c4e5929.jpg | ``",
                "herald-sun-1.html | Angry media won’t buckle over new surveillance laws | A HIGH-powered federal"
                        + " government team | images/1227261885862 | en",
                "lwn-1.html | LWN.net Weekly Edition for March 26, 2015 | The Arduino has been one of the biggest |"
                        + " 03-qgis-map-sm.png | ``",
                "quanta-1.html | The Hidden Heroines of Chaos | Two women programmers played a pivotal role |"
                        + " LHF_1200_O_Social.jpg | en",
                "webmd-2.html | Superbugs: What They Are and How You Get Them | April 17, 2015 -- Imagine being sick |"
                        + " `` | en",
                "tumblr.html | Minecraft 1.8 - The Bountiful Update | + Added Granite, Andesite, and Diorite | `` | en",
                "wordpress.html | Stack Overflow Jobs Data Shows ReactJS Skills in High Demand, WordPress Market"
                        + " Oversaturated with Developers | Stack Overflow published its analysis | stack-overflow.png |"
                        + " en"
            })
    void readsRealPages(String file, String title, String description, String picture, String language) {
        Preview preview = real(file);
        assertThat(preview.title()).isEqualTo(title);
        assertThat(preview.description()).startsWith(description);
        assertThat(preview.language().orElse("")).isEqualTo(language);
        assertThat(preview.fitting() > 0).isEqualTo(!picture.isEmpty());
        if (!picture.isEmpty()) {
            assertThat(preview.pictures().getFirst().toString()).contains(picture);
        }
    }

    @Test
    void readsEveryFileThatIsThere() {
        assertThat(RealFiles.all("pages")).isNotEmpty().allSatisfy(file -> {
            Preview preview = real(file.getFileName().toString());
            assertThat(preview.title()).isNotBlank().doesNotContain("�", "&amp;", "<");
            assertThat(preview.description()).hasSizeGreaterThan(40).doesNotContain("�", "&amp;", "<");
            assertThat(preview.site()).isNotBlank();
        });
    }

    @Test
    void takesTheUncutDescriptionOfARealPage() {
        assertThat(real("quanta-1.html").description()).endsWith("the changing status of computation in science.");
    }

    @Test
    void readsDatesOfRealPages() {
        assertThat(real("herald-sun-1.html").published()).contains(Instant.parse("2015-03-14T01:30:09Z"));
        assertThat(real("tumblr.html").published()).contains(Instant.parse("2014-09-02T12:35:27Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "En god historie | Avisen",
                "En god historie - Avisen",
                "En god historie – Erhverv – Avisen",
                "Avisen: En god historie",
                "Avisen | En god historie",
                "En god historie [Avisen]",
                "En god historie « avisen.dk"
            })
    void takesTheSitesNameOffATitle(String title) {
        String site = "<meta property='og:site_name' content='Avisen'>";
        if (title.contains("Erhverv")) {
            assertThat(read(site + "<title>" + title + "</title><h1>En god historie</h1>")
                            .title())
                    .isEqualTo("En god historie");
        } else if (title.startsWith("Avisen:")) {
            assertThat(read(site + "<title>" + title + "</title>").title()).isEqualTo(title);
        } else {
            assertThat(read(site + "<title>" + title + "</title>").title()).isEqualTo("En god historie");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Før - og efter", "Minecraft 1.8 - The Bountiful Update", "C++ | en sproghistorie", "a_b_c"})
    void leavesATitleThatIsItsOwn(String title) {
        assertThat(read("<title>" + title + "</title>").title()).isEqualTo(title);
    }

    @Test
    void prefersOpenGraphThenTwitterThenLinkedDataThenThePage() {
        String page = "<h1>Overskrift på siden</h1><p>" + "Ord og ord igen i et afsnit. ".repeat(5) + "</p>";
        String data =
                "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"BreadcrumbList\", \"name\": \"B\"},"
                        + " {\"@type\": [\"NewsArticle\"], \"headline\": \"Data\", \"description\": \"Om data\","
                        + " \"image\": {\"url\": \"/data.jpg\"}, \"datePublished\": \"2026-11-20\", \"inLanguage\":"
                        + " \"da-DK\"}]}</script>";
        String twitter =
                "<meta name='twitter:title' content='Kvidder'><meta name='twitter:image:src' content='/t.jpg'>";
        String graph = "<meta property='og:title' content='Graf'><meta property='og:image' content='/g.jpg'>";
        assertThat(read(page).title()).isEqualTo("Overskrift på siden");
        assertThat(read(page).description()).startsWith("Ord og ord igen");
        Preview linked = read(data + page);
        assertThat(linked.title()).isEqualTo("Data");
        assertThat(linked.description()).isEqualTo("Om data");
        assertThat(linked.pictures()).containsExactly(address("https://www.example.org/data.jpg"));
        assertThat(linked.language()).contains("da");
        assertThat(linked.published()).contains(Instant.parse("2026-11-20T00:00:00Z"));
        assertThat(read(twitter + data + page).title()).isEqualTo("Kvidder");
        Preview all = read(graph + twitter + data + page);
        assertThat(all.title()).isEqualTo("Graf");
        assertThat(all.pictures().getFirst()).isEqualTo(address("https://www.example.org/g.jpg"));
    }

    @Test
    void makesWordsOfMarkupInMetaData() {
        Preview preview =
                read("<meta property='og:title' content='&lt;script&gt;alert(1)&lt;/script&gt;Tom &amp;amp; Jerry'>");
        assertThat(preview.title()).isEqualTo("Tom & Jerry");
    }

    @Test
    void keepsOnlyACanonicalAddressOfTheSameSite() {
        assertThat(read("<link rel=canonical href='/news/story'>").address())
                .isEqualTo(address("https://www.example.org/news/story"));
        assertThat(read("<link rel=canonical href='https://example.org/news/story#top'>")
                        .address())
                .isEqualTo(address("https://example.org/news/story"));
        assertThat(read("<link rel=canonical href='https://elsewhere.example/story'>")
                        .address())
                .isEqualTo(address("https://www.example.org/news/story.html?id=7"));
        assertThat(read("<link rel=canonical href='/'>").address())
                .isEqualTo(address("https://www.example.org/news/story.html?id=7"));
        assertThat(read("<link rel=canonical href='javascript:alert(1)'>").address())
                .isEqualTo(address("https://www.example.org/news/story.html?id=7"));
    }

    @Test
    void putsLogosLastAndTakesNoDrawings() {
        Preview preview = read("<meta property='og:image' content='/img/logo.png'><meta property='og:image'"
                + " content='/a.svg'><article><img src='/small.jpg' width=40><img data-src='/foto.jpg'"
                + " src='data:image/gif;base64,x'><img srcset='/w400.jpg 400w, /w1200.jpg 1200w'"
                + " src='/w100.jpg'></article><footer><img src='/f.jpg'></footer>");
        assertThat(preview.pictures())
                .extracting(each -> each.uri().getPath())
                .containsExactly("/foto.jpg", "/w1200.jpg", "/img/logo.png");
        assertThat(preview.fitting()).isEqualTo(2);
    }

    @Test
    void saysClearlyThatAPageHasNothing() {
        Preview preview = read("");
        assertThat(preview.title()).isEmpty();
        assertThat(preview.description()).isEmpty();
        assertThat(preview.pictures()).isEmpty();
        assertThat(preview.site()).isEqualTo("example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, gb2312, ''",
        "GB18030, '', ''",
        "windows-1252, iso-8859-1, ''",
        "windows-1252, '', ''",
        "UTF-8, iso-8859-1, gb2312"
    })
    void readsAPageInItsCharset(String real, String declared, String header) {
        String title = real.startsWith("GB") ? "宇航员在太空中喝酒会怎么样，后果很严重" : "Blåbærgrød på Ærø – en sommerdag på øen";
        String meta = declared.isEmpty()
                ? ""
                : "<meta http-equiv='Content-Type' content='text/html; charset=" + declared + "'>";
        String html = meta + "<title>" + title + "</title>" + "<p>" + title.repeat(5) + "</p>";
        assertThat(PageReader.read(
                                HERE,
                                html.getBytes(Charset.forName(real)),
                                Optional.of(header).filter(h -> !h.isEmpty()))
                        .title())
                .isEqualTo(title);
    }

    @Test
    void survivesDepthWidthAndBrokenData() {
        assertThat(read("<div>".repeat(50_000) + "<h1>Dybt</h1>")).isNotNull();
        assertThat(read("<script type='application/ld+json'>" + "[".repeat(5_000) + "</script><title>T</title>")
                        .title())
                .isEqualTo("T");
        assertThat(read("<title>" + "x".repeat(500_000) + "</title>").title()).hasSizeLessThan(310);
        assertThat(read("<meta property=og:title content='" + "<b>".repeat(100_000) + "'>"))
                .isNotNull();
    }

    /** Each would take minutes if the work grew with the square of the size. */
    @Test
    void spendsLittleOnAPageThatIsMadeToCostMuch() {
        assertThat(read("<title>" + "a | ".repeat(250_000) + "</title>").title())
                .hasSizeLessThan(310);
        assertThat(read("<div>".repeat(240) + "<p>x".repeat(200_000)).description())
                .isEmpty();
        assertThat(read("<div>".repeat(240) + "<img src=a>".repeat(90_000)).pictures())
                .hasSizeLessThan(13);
        assertThat(read("<meta property=og:title content=x>".repeat(30_000)).title())
                .isEqualTo("x");
        assertThat(read("<h1>x".repeat(200_000)).title()).isNotNull();
        assertThat(read("<script type=application/ld+json>" + "{\"@graph\":[".repeat(400) + "</script>")
                        .title())
                .isEmpty();
    }

    @Test
    void findsTheFeedsOfRealPagesWithThoseOfCommentsLast() {
        assertThat(FeedDiscovery.in(HERE, RealFiles.read("pages/lwn-1.html"), Optional.empty()))
                .containsExactly(
                        new FeedDiscovery.Found(address("http://lwn.net/headlines/newrss"), "LWN.net headlines"));
        var wordpress = FeedDiscovery.in(HERE, RealFiles.read("pages/wordpress.html"), Optional.empty());
        assertThat(wordpress.getFirst().address()).isEqualTo(address("https://wptavern.com/feed"));
        assertThat(wordpress.getLast().title()).contains("Comments");
    }

    @Test
    void findsFeedsThatAPageLinksTo() {
        String page = "<a href='/rss.xml'>RSS</a><a href='/feedback'>Ris og ros</a><a href='?feed=rss2'>Nyt</a>";
        assertThat(FeedDiscovery.in(HERE, page.getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .extracting(found -> found.address().toString())
                .containsExactly(
                        "https://www.example.org/rss.xml", "https://www.example.org/news/story.html?feed=rss2");
    }
}
