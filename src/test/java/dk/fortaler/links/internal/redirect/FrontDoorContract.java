package dk.fortaler.links.internal.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.links.ClickClass;
import dk.fortaler.links.internal.click.AddressRange;
import dk.fortaler.links.internal.click.Click;
import dk.fortaler.links.internal.click.ClickClassifier;
import dk.fortaler.links.internal.click.TrustedProxies;
import dk.fortaler.links.internal.click.VisitorKey;
import dk.fortaler.links.internal.click.VisitorKeys;
import dk.fortaler.links.internal.journal.ClickJournal;
import dk.fortaler.links.internal.journal.ClickRecorder;
import dk.fortaler.links.internal.journal.Clicks;
import dk.fortaler.links.internal.journal.FullDisk;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor can rely on, whichever door they come through. */
abstract class FrontDoorContract {
    private static final String TARGET = "https://example.dk/nyhed?utm_source=linkedin";
    private static final String OTHER_SPACE = "/s/zzzzzzzz";
    private static final int MISSES = 20;

    private final FakeRoutes routes = new FakeRoutes();
    private final FullDisk disk = new FullDisk(1 << 20);
    private final List<Click> direct = new CopyOnWriteArrayList<>();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private volatile boolean databaseTakesClicks = true;
    private ClickJournal journal;
    private int port;

    @TempDir
    private Path folder;

    /** Opens the door on a free port and says which. */
    abstract int open(RedirectDesk desk, Optional<ClickRecorder> recorder);

    abstract void shut();

    @BeforeEach
    void open() throws IOException {
        journal = ClickJournal.open(folder, disk, UUID::randomUUID);
        port = open(
                desk(),
                Optional.of(
                        new ClickRecorder(journal, clicks -> databaseTakesClicks && direct.addAll(clicks), meters)));
        routes.add("abcd2345", TARGET);
    }

    @AfterEach
    void close() throws IOException {
        shut();
        journal.close();
    }

    private RedirectDesk desk() {
        return new RedirectDesk(
                new LinkResolver(routes, 1_000, MISSES),
                new ClickClassifier(),
                new TrustedProxies(List.of(AddressRange.parse("127.0.0.0/8"), AddressRange.parse("::1"))),
                new VisitorKeys(day -> new byte[32], ZoneOffset.UTC),
                Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void leadsOnWithoutLettingAnybodyKeepTheAnswer() throws IOException {
        RawHttp.Answer answer = get("/s/abcd2345");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo(TARGET);
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Date")).isNotEmpty();
    }

    @Test
    void theClickIsWrittenWhenTheAnswerArrives() throws IOException {
        get("/s/abcd2345");
        assertThat(Clicks.in(journal)).hasSize(1);
        assertThat(Clicks.in(journal).getFirst().kind()).isEqualTo(ClickClass.HUMAN);
        assertThat(Clicks.in(journal).getFirst().visitor()).isNotEqualTo(VisitorKey.NONE);
    }

    @Test
    void whatTheNetworksAddToTheAddressDoesNoHarm() throws IOException {
        assertThat(get("/s/abcd2345?fbclid=IwAR0&x=/s/%2e").status()).isEqualTo(302);
        assertThat(get("/s/ABCD2345/").status()).isEqualTo(302);
    }

    @Test
    void headIsAnsweredAsGetAndIsNoPerson() throws IOException {
        try (RawHttp http = new RawHttp(port)) {
            RawHttp.Answer answer = http.request("HEAD", "/s/abcd2345").answer(false);
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).isEqualTo(TARGET);
            assertThat(http.request("HEAD", OTHER_SPACE).answer(false).status()).isEqualTo(404);
            assertThat(http.get("/s/abcd2345").answer().status()).isEqualTo(302);
        }
        assertThat(Clicks.in(journal)).extracting(Click::kind).containsExactly(ClickClass.BOT, ClickClass.HUMAN);
    }

    @Test
    void aBrowserThatFetchesAheadIsNoPerson() throws IOException {
        get("/s/abcd2345", "Sec-Purpose: prefetch;prerender");
        get("/s/abcd2345", "User-Agent: LinkedInBot/1.0");
        assertThat(Clicks.in(journal)).extracting(Click::kind).containsOnly(ClickClass.PREVIEW);
    }

    @Test
    void visitorsBehindATrustedProxyAreToldApart() throws IOException {
        get("/s/abcd2345", "X-Forwarded-For: 203.0.113.1");
        get("/s/abcd2345", "X-Forwarded-For: 203.0.113.2");
        get("/s/abcd2345", "X-Forwarded-For: 198.51.100.7", "X-Forwarded-For: 203.0.113.2");
        List<VisitorKey> visitors =
                Clicks.in(journal).stream().map(Click::visitor).toList();
        assertThat(visitors.get(0)).isNotEqualTo(visitors.get(1));
        assertThat(visitors.get(2)).isEqualTo(visitors.get(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da-DK,da;q=0.9,en;q=0.8 | da | Linket findes ikke",
                "en-GB,en;q=0.9          | en | There is no such link",
                "de,fr;q=0.5             | en | There is no such link",
                ";;;q=                   | en | There is no such link"
            })
    void anUnknownLinkIsSaidToBeSoInTheVisitorsLanguage(String wish, String language, String title) throws IOException {
        RawHttp.Answer answer = get(OTHER_SPACE, "Accept-Language: " + wish);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.body()).contains("<html lang=\"" + language + "\">").contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/s/",
                "/s/abcd",
                "/s/abcd23456",
                "/s/../abcd2345",
                "/s/abcd234%35",
                "/s/abcd2345/x",
                "/s/o0o0o0o0"
            })
    void whatIsNoSlugAsksNoDatabase(String path) throws IOException {
        assertThat(get(path).status()).isBetween(400, 404);
        assertThat(routes.asked).hasValue(0);
    }

    @Test
    void knownAndUnknownLinksAreRemembered() throws IOException {
        for (int i = 0; i < 5; i++) {
            get("/s/abcd2345");
            get(OTHER_SPACE);
        }
        assertThat(routes.asked).hasValue(2);
        assertThat(Clicks.in(journal)).hasSize(5);
    }

    @Test
    void withTheDatabaseAwayKnownLinksLeadOnAndOthersAreAskedToWait() throws IOException {
        get("/s/abcd2345");
        routes.away = true;
        assertThat(get("/s/abcd2345").status()).isEqualTo(302);
        RawHttp.Answer unknown = get(OTHER_SPACE);
        assertThat(unknown.status()).isEqualTo(503);
        assertThat(unknown.header("Retry-After")).isEqualTo("10");

        routes.away = false;
        assertThat(get(OTHER_SPACE).status()).isEqualTo(404);
        assertThat(Clicks.in(journal)).hasSize(2);
    }

    @Test
    void whoGuessesSlugsIsStoppedWhileOthersAreNot() throws IOException {
        String guesser = "X-Forwarded-For: 203.0.113.66";
        for (int i = 0; i < MISSES; i++) {
            assertThat(get("/s/zzzzzz" + "abcdefghjkmnpqrstuvw".charAt(i) + "z", guesser)
                            .status())
                    .isEqualTo(404);
        }
        RawHttp.Answer stopped = get("/s/yyyyyyyy", guesser);
        assertThat(stopped.status()).isEqualTo(429);
        assertThat(stopped.header("Retry-After")).isEqualTo("60");
        assertThat(get("/s/abcd2345", guesser).status()).isEqualTo(429);

        assertThat(get("/s/abcd2345", "X-Forwarded-For: 203.0.113.67").status()).isEqualTo(302);
        assertThat(get("/s/abcd2345", guesser).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "BREW"})
    void onlyOpeningIsAllowed(String method) throws IOException {
        try (RawHttp http = new RawHttp(port)) {
            RawHttp.Answer answer =
                    http.request(method, "/s/abcd2345", "Content-Length: 0").answer();
            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
        }
        assertThat(Clicks.in(journal)).isEmpty();
    }

    @Test
    void requestsSentTogetherAreAnsweredInTheirOrder() throws IOException {
        routes.add("abcd2346", "https://example.dk/2");
        routes.add("abcd2347", "https://example.dk/3");
        try (RawHttp http = new RawHttp(port)) {
            http.get("/s/abcd2347").answer();
            String host = "HTTP/1.1\r\nHost: localhost\r\n\r\n";
            http.send("GET /s/abcd2345 " + host + "GET " + OTHER_SPACE + " " + host + "GET /s/abcd2346 " + host
                    + "GET /s/abcd2347 " + host);
            assertThat(http.answer().header("Location")).isEqualTo(TARGET);
            assertThat(http.answer().status()).isEqualTo(404);
            assertThat(http.answer().header("Location")).isEqualTo("https://example.dk/2");
            assertThat(http.answer().header("Location")).isEqualTo("https://example.dk/3");
        }
        assertThat(Clicks.in(journal)).hasSize(4);
    }

    @Test
    void aConnectionThatIsToEndEnds() throws IOException {
        try (RawHttp http = new RawHttp(port)) {
            assertThat(http.get("/s/abcd2345", "Connection: close").answer().status())
                    .isEqualTo(302);
            assertThat(http.isEnded()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /s/abcd2345 HTTP/1.1\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n",
                "GET /s/abcd2345 HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /s/abcd2345 HTTP/1.1\r\nHost: x\r\nBad Header: 1\r\n\r\n"
            })
    void malformedRequestsAreRefusedAndTheConnectionEnds(String request) throws IOException {
        try (RawHttp http = new RawHttp(port)) {
            assertThat(http.send(request).answer().status()).isBetween(400, 505);
            assertThat(http.isEnded()).isTrue();
        }
        assertThat(Clicks.in(journal)).isEmpty();
        assertThat(get("/s/abcd2345").status()).isEqualTo(302);
    }

    @Test
    void anEndlessHeadIsRefused() throws IOException {
        try (RawHttp http = new RawHttp(port)) {
            http.get("/s/abcd2345", "X-Long: " + "x".repeat(30_000));
            assertThat(http.answer().status()).isBetween(400, 431);
        }
    }

    @Test
    void whatFollowsABodyIsNotTakenForARequest() throws IOException {
        try (RawHttp http = new RawHttp(port)) {
            http.get("/s/abcd2345", "Content-Length: 4", "Transfer-Encoding: chunked", "Connection: close");
            http.send("0\r\n\r\nGET /s/abcd2345 HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(http.isEnded()).isTrue();
        }
        assertThat(Clicks.in(journal)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void withTheDiskFullTheClickGoesStraightToTheDatabase() throws IOException {
        disk.make(0);
        assertThat(get("/s/abcd2345").status()).isEqualTo(302);
        assertThat(Clicks.in(journal)).isEmpty();
        assertThat(direct).hasSize(1);

        disk.make(10_000);
        get("/s/abcd2345");
        assertThat(Clicks.in(journal)).hasSize(1);
        assertThat(direct).hasSize(1);
    }

    @Test
    void withTheDiskFullAndTheDatabaseAwayTheVisitorIsAnsweredAndTheLossIsCounted() throws IOException {
        disk.make(0);
        databaseTakesClicks = false;
        assertThat(get("/s/abcd2345").status()).isEqualTo(302);
        assertThat(get("/s/abcd2345").status()).isEqualTo(302);
        assertThat(meters.counter("fortaler.clicks.lost").count()).isEqualTo(2);
    }

    @Test
    void recordsNothingWhereTrackingIsOff() throws IOException {
        shut();
        port = open(desk(), Optional.empty());
        assertThat(get("/s/abcd2345").status()).isEqualTo(302);
        assertThat(Clicks.in(journal)).isEmpty();
    }

    private RawHttp.Answer get(String path, String... headers) throws IOException {
        try (RawHttp http = new RawHttp(port)) {
            return http.get(path, headers).answer();
        }
    }
}
