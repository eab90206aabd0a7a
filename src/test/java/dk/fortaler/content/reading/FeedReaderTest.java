package dk.fortaler.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.WebAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
    private static final WebAddress HERE = address("https://example.org/news/feed.xml");

    private static WebAddress address(String text) {
        return new WebAddress(URI.create(text));
    }

    private static Feed read(String document) {
        return FeedReader.read(HERE, document.getBytes(StandardCharsets.UTF_8), Optional.empty())
                .orElseThrow();
    }

    private static FeedEntry only(String document) {
        Feed feed = read(document);
        assertThat(feed.entries()).hasSize(1);
        return feed.entries().getFirst();
    }

    private static String rss(String item) {
        return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
                + " xmlns:m='http://search.yahoo.com/mrss/'><channel><title>T</title><link>https://example.org/</link>"
                + "<item>" + item + "</item></channel></rss>";
    }

    @ParameterizedTest
    @CsvSource({
        "encoding_ISO-8859-1.xml, Golem.de, 40, 40, 40",
        "large_atom.xml, Artificial truth, 25, 25, 4",
        "large_rss.xml, Artificial truth, 25, 25, 4",
        "rdf_UTF8.xml, heise online News, 60, 0, 0",
        "small_atom.xml, Recent Commits to v2:main, 20, 20, 0",
        "urdu_UTF8.xml, 'BBC News اردو - پاکستان کے لیے امریکی امداد کی بہار و خزاں', 26, 26, 26"
    })
    void readsRealFeedsToTheLastEntry(String file, String title, int entries, int dated, int pictured) {
        Feed feed = FeedReader.read(HERE, RealFiles.read("feeds/" + file), Optional.empty())
                .orElseThrow();
        assertThat(feed.title()).isEqualTo(title);
        assertThat(feed.site()).isPresent();
        assertThat(feed.entries()).hasSize(entries).allSatisfy(entry -> {
            assertThat(entry.title()).isNotBlank().doesNotContain("<", "&amp;", "�");
            assertThat(entry.summary())
                    .isNotBlank()
                    .doesNotContain("&amp;", "<p", "�")
                    .hasSizeLessThan(610);
            assertThat(entry.link().host()).isNotEqualTo("example.org");
        });
        assertThat(feed.entries().stream().filter(entry -> entry.published().isPresent()))
                .hasSize(dated);
        assertThat(feed.entries().stream().filter(entry -> entry.picture().isPresent()))
                .hasSize(pictured);
    }

    @Test
    void readsEveryFileThatIsThere() {
        assertThat(RealFiles.all("feeds"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(
                                FeedReader.read(HERE, RealFiles.read("feeds/" + file.getFileName()), Optional.empty())
                                        .orElseThrow()
                                        .entries())
                        .isNotEmpty());
    }

    @Test
    void readsGermanUmlautsOfARealFeedInLatin1() {
        Feed feed = FeedReader.read(HERE, RealFiles.read("feeds/encoding_ISO-8859-1.xml"), Optional.empty())
                .orElseThrow();
        assertThat(feed.entries().getFirst().summary())
                .startsWith("Viele Spieler wünschen sich eine PC-Version")
                .endsWith("Hinweise auf die Umsetzung.");
        assertThat(feed.language()).contains("de");
    }

    @Test
    void readsAtomWithItsKindsOfText() {
        FeedEntry entry = only("""
            <?xml version="1.0"?>
            <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://base.example/blog/" xml:lang="da-DK">
              <a:title>Nyt</a:title>
              <a:entry>
                <a:title type="text">Brug &lt;b&gt; &amp; vind</a:title>
                <a:id>tag:1</a:id>
                <a:link rel="edit" href="/edit"/><a:link href="en-nyhed?a=1"/>
                <a:link rel="enclosure" type="image/jpeg" href="billede"/>
                <a:summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>En</p><p>to <b>tre</b></p></div></a:summary>
                <a:updated>2026-11-20T08:30:00+01:00</a:updated>
              </a:entry>
            </a:feed>
            """);
        assertThat(entry)
                .isEqualTo(new FeedEntry(
                        "tag:1",
                        "Brug <b> & vind",
                        address("https://base.example/blog/en-nyhed?a=1"),
                        "En to tre",
                        Optional.of(Instant.parse("2026-11-20T07:30:00Z")),
                        Optional.of(address("https://base.example/blog/billede"))));
    }

    @Test
    void readsJsonFeed() {
        FeedEntry entry = only("""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Nyt", "home_page_url": "/", "items": [
              {"id": 7, "url": "/seven", "title": "Syv &amp; otte", "content_html": "<p>Et <i>to</i></p>",
               "image": "seven.jpg", "date_published": "2026-11-20T08:30:00Z"}, null, 3, {"id": []}]}
            """.replace(", null, 3, {\"id\": []}", ""));
        assertThat(entry)
                .isEqualTo(new FeedEntry(
                        "7",
                        "Syv & otte",
                        address("https://example.org/seven"),
                        "Et to",
                        Optional.of(Instant.parse("2026-11-20T08:30:00Z")),
                        Optional.of(address("https://example.org/news/seven.jpg"))));
    }

    @Test
    void survivesJsonOfOtherShapes() {
        assertThat(read("{\"items\": [null, 3, \"x\", {\"id\": [], \"url\": {}}, {\"url\":"
                                + " \"https://example.org/a\"}]}")
                        .entries())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "hej", "<html><body>En side</body></html>", "{\"items\": 3}", "{", "<rss/>", "<rss"})
    void knowsWhatIsNoFeed(String document) {
        assertThat(FeedReader.read(HERE, document.getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .isEmpty();
    }

    @Test
    void acceptsAFeedThatHasNoEntriesYet() {
        assertThat(read("<rss><channel><title>Snart</title></channel></rss>").entries())
                .isEmpty();
    }

    @Test
    void makesCleanTextOfTitlesWithMarkupAndEntities() {
        assertThat(only(rss("<title>AT&amp;amp;T &lt;b&gt;vinder&lt;/b&gt; &amp;#8211; igen</title><guid>1</guid>"))
                        .title())
                .isEqualTo("AT&T vinder – igen");
        assertThat(only(rss("<title><![CDATA[<script>alert(1)</script>Hej <img src=x onerror=alert(2)>]]></title>"))
                        .title())
                .isEqualTo("Hej");
        assertThat(only(rss("<title>Hvis 3 &lt; 4 &amp;&amp; 5 &gt; 4</title>")).title())
                .isEqualTo("Hvis 3 < 4 && 5 > 4");
        assertThat(only(rss("<title>En\u202Egnol\u0000 titel\n  med \u00a0 huller</title>"))
                        .title())
                .isEqualTo("Engnol titel med huller");
    }

    @Test
    void dropsScriptsAndWhatHangsOnAtTheEndOfASummary() {
        FeedEntry entry = only(rss("<title>T</title><description><![CDATA[<style>p{}</style><p>Det er nyt.</p>"
                + "<script>alert('x')</script> <a href='/x'>Læs mere »</a>]]></description>"));
        assertThat(entry.summary()).isEqualTo("Det er nyt.");
    }

    @Test
    void resolvesRelativeLinksAndPictures() {
        FeedEntry entry = only(rss("<title>T</title><link> ../a/b?x=æ </link>"
                + "<content:encoded><![CDATA[<img src='/p/1x1.gif'><img width=1 height=1 src='x.png'>"
                + "<img src='//cdn.example.org/foto.jpg'>]]></content:encoded>"));
        assertThat(entry.link()).isEqualTo(address("https://example.org/a/b?x=æ"));
        assertThat(entry.picture()).contains(address("https://cdn.example.org/foto.jpg"));
    }

    @Test
    void takesTheWidestPictureUnderWhateverPrefix() {
        FeedEntry entry =
                only(rss("<title>T</title><m:group><m:content url='/s.jpg' width='200' medium='image'/><m:content"
                        + " url='/l.jpg' width='1200' medium='image'/><m:content url='/f.mp4'"
                        + " type='video/mp4'/></m:group>"));
        assertThat(entry.picture()).contains(address("https://example.org/l.jpg"));
    }

    @Test
    void takesTheAddressFromTheIdWhereThereIsNoLink() {
        assertThat(only(rss("<title>T</title><guid isPermaLink='true'>https://example.org/g</guid>"))
                        .link())
                .isEqualTo(address("https://example.org/g"));
    }

    @Test
    void countsAnIdOnce() {
        assertThat(read("<rss><channel><item><guid>1</guid><title>A</title><link>https://a.example/1</link></item>"
                                + "<item><guid>1</guid><title>B</title><link>https://a.example/2</link></item></channel></rss>")
                        .entries())
                .extracting(FeedEntry::title)
                .containsExactly("A");
    }

    @Test
    void refusesLinksThatAreNoWebAddresses() {
        assertThat(only(rss("<title>T</title><link>javascript:alert(1)</link>")).link())
                .isEqualTo(address("https://example.org/"));
    }

    @Test
    void leavesEntityBombsUnexploded() {
        String bomb = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a \"0123456789\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + rss("<title>T &c; &x;</title>");
        assertThat(only(bomb).title()).startsWith("T").hasSizeLessThan(30).doesNotContain("root", "0123456789");
    }

    @Test
    void survivesDepthAndWidth() {
        assertThat(read(rss("<title>T</title>" + "<a>".repeat(100_000))).entries())
                .hasSize(1);
        assertThat(only(rss("<title>" + "x".repeat(900_000) + "</title>")).title())
                .hasSizeLessThan(310);
        assertThat(only(rss("<title>T</title><description>" + "&lt;b&gt;".repeat(80_000) + "</description>")))
                .isNotNull();
    }

    /** Each would take minutes if the work grew with the square of the size. */
    @Test
    void spendsLittleOnAFeedThatIsMadeToCostMuch() {
        assertThat(read("<rss><channel>"
                                + "<item><title>a</title><link>https://a.example/</link></item>".repeat(15_000))
                        .entries())
                .hasSizeLessThanOrEqualTo(2_000);
        String links = "&lt;a href=x&gt;read more&lt;/a&gt;".repeat(25_000);
        assertThat(only(rss("<title>T</title><description>(" + links + ")</description>")))
                .isNotNull();
    }

    @Test
    void forgivesBrokenMarkup() {
        FeedEntry entry = only("\n <rss><channel><title>Tom & Jerry</title><item><title>A & B &nbsp; <br> C</title>"
                + "<link>https://example.org/a?x=1&y=2</link><description>Unclosed <b>bold</description></item>");
        assertThat(entry.title()).isEqualTo("A & B C");
        assertThat(entry.link()).isEqualTo(address("https://example.org/a?x=1&y=2"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, ''",
        "UTF-8, ISO-8859-1, ''",
        "UTF-8, '', ISO-8859-1",
        "UTF-8, UTF-16, ''",
        "ISO-8859-1, ISO-8859-1, ''",
        "ISO-8859-1, '', ISO-8859-1",
        "ISO-8859-1, UTF-8, ISO-8859-1",
        "ISO-8859-1, ISO-8859-1, UTF-8",
        "windows-1252, ISO-8859-1, ''",
        "UTF-16, UTF-16, ''",
        "UTF-16LE, '', ''",
        "ISO-8859-1, nonsense, also-nonsense"
    })
    void readsDanishLettersInWhateverCharsetAndWhateverIsClaimed(String real, String declared, String header) {
        String declaration = declared.isEmpty() ? "" : "<?xml version='1.0' encoding='" + declared + "'?>";
        String quote = real.startsWith("ISO") ? "" : "“";
        String title = quote + "Rødgrød med fløde på Ærø, og så er det blåbærtid på øen i går";
        byte[] bytes = (declaration + rss("<title>" + title + "</title>")).getBytes(Charset.forName(real));
        Feed feed = FeedReader.read(HERE, bytes, Optional.of(header).filter(name -> !name.isEmpty()))
                .orElseThrow();
        assertThat(feed.entries().getFirst().title()).isEqualTo(title);
    }

    @Test
    void readsGreekByTheHeaderAlone() {
        byte[] bytes = rss("<title>Καλημέρα</title>").getBytes(Charset.forName("ISO-8859-7"));
        assertThat(FeedReader.read(HERE, bytes, Optional.of("iso-8859-7"))
                        .orElseThrow()
                        .entries()
                        .getFirst()
                        .title())
                .isEqualTo("Καλημέρα");
    }

    @Test
    void readsHowLongAFeedWantsToRest() {
        assertThat(read("<rss><channel><title>T</title><ttl>90</ttl></channel></rss>")
                        .rest())
                .contains(Duration.ofMinutes(90));
        assertThat(read("<rss xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel><title>T</title>"
                                + "<sy:updatePeriod> daily </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>"
                                + "</channel></rss>")
                        .rest())
                .contains(Duration.ofHours(12));
    }

    @ParameterizedTest
    @CsvSource({
        "'Mon, 23 Nov 2026 09:15:00 +0100', 2026-11-23T08:15:00Z",
        "'Mon, 23 Nov 2026 09:15:00 GMT', 2026-11-23T09:15:00Z",
        "'23 Nov 2026 09:15 EST', 2026-11-23T14:15:00Z",
        "'Mon, 23 Nov 26 09:15:00 UT', 2026-11-23T09:15:00Z",
        "'Monday, 23 November 2026 09:15:00 GMT', 2026-11-23T09:15:00Z",
        "'Mon Nov 23 09:15:00 EST 2026', 2026-11-23T14:15:00Z",
        "2026-11-23T09:15:00.123456+01:00, 2026-11-23T08:15:00.123456Z",
        "2026-11-23T09:15:00+0100, 2026-11-23T08:15:00Z",
        "2026-11-23 09:15:00, 2026-11-23T09:15:00Z",
        "2026-11-23T09:15Z, 2026-11-23T09:15:00Z",
        "2026-11-23, 2026-11-23T00:00:00Z",
        "'November 23, 2026', 2026-11-23T00:00:00Z"
    })
    void readsDatesAsTheyAreWritten(String written, String meant) {
        assertThat(Dates.parse(written)).contains(Instant.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i morgen", "0001-01-01T00:00:00Z", "9999-12-31", "2026-13-45", "Mon, 99 Foo 2026"})
    void takesNoDateFromNonsense(String written) {
        assertThat(Dates.parse(written)).isEmpty();
    }
}
