package dk.fortaler.content.internal;

import static dk.fortaler.kernel.http.LoopbackSite.head;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.content.internal.AddSource.Added;
import dk.fortaler.content.internal.Source.Result;
import dk.fortaler.content.reading.RealFiles;
import dk.fortaler.kernel.http.Fetched.Reason;
import dk.fortaler.kernel.http.LoopbackSite;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class SourcesTest {
    @Autowired
    TestOrganisations organisations;

    @Autowired
    AddSource adding;

    @Autowired
    ReadSource reader;

    @Autowired
    KeepSources keeping;

    @Autowired
    SourceRepository sources;

    @Autowired
    EntryList entries;

    @Autowired
    MakeItem making;

    private LoopbackSite site;
    private TestPerson me;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite();
        me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private static String feed(String... items) {
        return "<rss><channel><title>Nyt</title><link>https://nyt.example/</link>" + String.join("", items)
                + "</channel></rss>";
    }

    private static String item(String id, String link) {
        return "<item><guid>" + id + "</guid><title>Historie " + id + "</title><link>" + link + "</link></item>";
    }

    private AddSource.Outcome add(String path) {
        return CurrentOrganisation.with(me.organisation(), () -> adding.add(me.id(), site.address(path)));
    }

    private SourceId added(String path) {
        AddSource.Outcome outcome = add(path);
        assertThat(outcome).isInstanceOf(Added.class);
        return ((Added) outcome).id();
    }

    private Source read(SourceId id) {
        return CurrentOrganisation.with(me.organisation(), () -> reader.read(id))
                .orElseThrow();
    }

    private List<String> titles() {
        return CurrentOrganisation.with(me.organisation(), () -> entries.list(Optional.empty(), "", 500, 0)).stream()
                .map(EntryList.Entry::title)
                .toList();
    }

    @Test
    void keepsEveryEntryOfRealFeedsAndAStoryOfTwoFeedsOnce() {
        RealFiles.all("feeds")
                .forEach(file -> site.on(
                        "/" + file.getFileName(), "application/xml", RealFiles.read("feeds/" + file.getFileName())));
        int kept = RealFiles.all("feeds").stream()
                .mapToInt(file -> ((Added) add("/" + file.getFileName())).stories())
                .sum();
        // large_atom and large_rss are the same blog: 25 stories, not 50.
        assertThat(kept).isEqualTo(40 + 25 + 60 + 20 + 26);
        assertThat(titles()).hasSize(kept).contains("OLED-TVs: Vorsichtsmaßnahmen gegen Einbrennen");
        assertThat(CurrentOrganisation.with(me.organisation(), () -> entries.list(Optional.empty(), "carrot", 10, 0)))
                .singleElement()
                .extracting(EntryList.Entry::sources)
                .isEqualTo("Artificial truth, Artificial truth");
    }

    @Test
    void bringsOnlyWhatIsNewAndAsksOnlyForWhatHasChanged() {
        site.on("/feed", "text/xml", feed(item("1", "https://a.example/1")));
        SourceId id = added("/feed");
        site.on("/feed", (request, out) -> {
            boolean asked = "\"2\"".equals(request.headers().get("if-none-match"));
            byte[] body = feed(item("2", "https://a.example/2"), item("1", "https://a.example/1?utm_source=x"))
                    .getBytes(StandardCharsets.UTF_8);
            out.write(head(
                    asked ? "304 Not Modified" : "200 OK",
                    "ETag: \"2\"",
                    "Content-Length: " + (asked ? 0 : body.length)));
            if (!asked) {
                out.write(body);
            }
        });
        assertThat(read(id).last().orElseThrow())
                .returns(Result.READ, Source.Reading::result)
                .returns(1, Source.Reading::fresh);
        assertThat(read(id).last().orElseThrow().result()).isEqualTo(Result.UNCHANGED);
        assertThat(read(id).last().orElseThrow().result()).isEqualTo(Result.UNCHANGED);
        assertThat(titles()).containsExactlyInAnyOrder("Historie 1", "Historie 2");
    }

    @Test
    void keepsStoriesThatShareAnAddressApart() {
        site.on(
                "/feed",
                "text/xml",
                feed(
                        item("1", "https://nyt.example/"),
                        item("2", "https://nyt.example/"),
                        item("3", "https://nyt.example/alle"),
                        item("4", "https://nyt.example/alle")));
        added("/feed");
        assertThat(titles()).hasSize(4);
    }

    @Test
    void takesACorrectedTitleOver() {
        site.on("/feed", "text/xml", feed(item("1", "https://a.example/1")));
        SourceId id = added("/feed");
        site.on("/feed", "text/xml", feed(item("1", "https://a.example/1").replace("Historie 1", "Rettet")));
        read(id);
        assertThat(titles()).containsExactly("Rettet");
    }

    @Test
    void keepsEachStoryOnceWhenTwoReadAtTheSameTime() {
        String[] many = IntStream.range(0, 60)
                .mapToObj(number -> item("" + number, "https://a.example/" + number))
                .toArray(String[]::new);
        site.on("/one", "text/xml", feed(item("x", "https://a.example/x")));
        site.on("/two", "text/xml", feed(item("y", "https://a.example/y")));
        List<SourceId> both = List.of(added("/one"), added("/two"));
        site.on("/one", "text/xml", feed(many));
        site.on("/two", "text/xml", feed(many));
        List<CompletableFuture<Source>> readings = both.stream()
                .flatMap(id -> List.of(id, id).stream())
                .map(id -> CompletableFuture.supplyAsync(() -> read(id)))
                .toList();
        readings.forEach(CompletableFuture::join);
        assertThat(titles()).hasSize(62).doesNotHaveDuplicates();
    }

    @Test
    void saysWhyAReadingFailedAndWaitsLongerEachTime() {
        site.on("/feed", "text/xml", feed(item("1", "https://a.example/1")));
        SourceId id = added("/feed");
        site.on("/feed", (_, out) -> out.write(head("503 Busy", "Content-Length: 0")));
        Source once = read(id);
        Source twice = read(id);
        assertThat(twice.last().orElseThrow())
                .returns(Result.FAILED, Source.Reading::result)
                .returns(Reason.SERVER_SAID.name(), Source.Reading::reason)
                .returns(503, Source.Reading::status);
        assertThat(twice.failures()).isEqualTo(2);
        assertThat(waited(twice)).isGreaterThan(waited(once).plus(Duration.ofMinutes(30)));
        site.on("/feed", "text/html", "<html>Vi er flyttet</html>");
        assertThat(read(id).last().orElseThrow().reason()).isEqualTo(Source.Reading.NO_FEED);
        site.on("/feed", "text/xml", feed(item("2", "https://a.example/2")));
        assertThat(read(id).failures()).isZero();
        assertThat(titles()).hasSize(2);
    }

    @Test
    void pausesAFeedThatIsGoneForGood() {
        site.on("/feed", "text/xml", feed(item("1", "https://a.example/1")));
        SourceId id = added("/feed");
        site.on("/feed", (_, out) -> out.write(head("410 Gone", "Content-Length: 0")));
        assertThat(read(id)).returns(false, Source::active).returns(Optional.empty(), Source::next);
    }

    private static Duration waited(Source source) {
        return Duration.between(source.last().orElseThrow().at(), source.next().orElseThrow());
    }

    @Test
    void followsAFeedThatHasMovedForGood() {
        site.on("/feed", "text/xml", feed(item("1", "https://a.example/1")));
        SourceId id = added("/feed");
        site.redirect("/feed", "301 Moved Permanently", "/new-feed")
                .on("/new-feed", "text/xml", feed(item("2", "https://a.example/2")));
        assertThat(read(id).address()).isEqualTo(site.address("/new-feed"));
    }

    @Test
    void findsTheFeedOfAPageAndOffersAChoiceOfSeveral() {
        site.on("/feed", "text/xml", feed(item("1", "https://a.example/1")));
        site.on("/other", "text/xml", feed(item("2", "https://a.example/2")));
        site.on("/one", "text/html", "<link rel=alternate type=application/rss+xml href=/feed>");
        site.on(
                "/two",
                "text/html",
                "<link rel=alternate type=application/rss+xml href=/feed>"
                        + "<link rel=alternate type=application/atom+xml href=/other>"
                        + "<link rel=alternate type=application/atom+xml href=/missing>");
        assertThat(add("/two"))
                .isInstanceOfSatisfying(
                        AddSource.Several.class,
                        several -> assertThat(several.feeds())
                                .extracting(AddSource.Choice::address)
                                .containsExactly(site.address("/feed"), site.address("/other")));
        assertThat(add("/one")).isInstanceOf(Added.class);
        assertThat(add("/feed")).isEqualTo(new AddSource.AlreadyThere("Nyt"));
        assertThat(add("/one")).isEqualTo(new AddSource.AlreadyThere("Nyt"));
    }

    @Test
    void looksInTheUsualPlacesAndElseSaysThatThereIsNoFeed() {
        site.on("/", "text/html", "<h1>Hej</h1>");
        assertThat(add("/")).isEqualTo(new AddSource.NotAdded(Source.Reading.NO_FEED, 0));
        site.on("/rss.xml", "text/xml", feed(item("1", "https://a.example/1")));
        assertThat(add("/")).isInstanceOf(Added.class);
        assertThat(add("/missing")).isEqualTo(new AddSource.NotAdded("NOT_FOUND", 404));
    }

    @Test
    void pausesGoesOnAndRemovesWithWhatNobodyUsed() {
        site.on("/feed", "text/xml", feed(item("1", "https://a.example/1"), item("2", "https://a.example/2")));
        SourceId id = added("/feed");
        CurrentOrganisation.run(me.organisation(), () -> {
            keeping.pause(id);
            assertThat(sources.find(id).orElseThrow().active()).isFalse();
            assertThat(sources.find(id).orElseThrow().next()).isEmpty();
            keeping.readNow(me.id(), id);
            assertThat(sources.find(id).orElseThrow().next()).isEmpty();
            keeping.goOn(id);
            assertThat(sources.find(id).orElseThrow().next()).isPresent();
            var used = entries.list(Optional.of(id), "Historie 1", 1, 0).getFirst();
            making.ofEntry(me.id(), used.id());
            keeping.remove(id);
        });
        assertThat(titles()).containsExactly("Historie 1");
    }

    @Test
    void isReadInTheBackgroundWhenItsTimeHasCome() throws InterruptedException {
        site.on("/feed", "text/xml", feed(item("1", "https://a.example/1")));
        SourceId id = added("/feed");
        var asked = new CountDownLatch(1);
        site.on("/feed", (_, out) -> {
            asked.countDown();
            out.write(head("503 Busy", "Content-Length: 0"));
        });
        CurrentOrganisation.run(me.organisation(), () -> keeping.goOn(id));
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void showsNothingOfItToAnotherOrganisation() {
        site.on("/feed", "text/xml", feed(item("1", "https://a.example/1")));
        SourceId id = added("/feed");
        TestPerson other = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        CurrentOrganisation.run(other.organisation(), () -> {
            assertThat(sources.all()).isEmpty();
            assertThat(entries.list(Optional.empty(), "", 10, 0)).isEmpty();
            assertThat(reader.read(id)).isEmpty();
            keeping.pause(id);
            keeping.remove(id);
            assertThat(adding.add(other.id(), site.address("/feed"))).isInstanceOf(Added.class);
        });
        assertThat(read(id).active()).isTrue();
        assertThat(titles()).hasSize(1);
    }
}
