package dk.fortaler.kernel.http;

import static dk.fortaler.kernel.http.LoopbackSite.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.fortaler.kernel.http.Fetched.Document;
import dk.fortaler.kernel.http.Fetched.Failed;
import dk.fortaler.kernel.http.Fetched.Reason;
import dk.fortaler.kernel.http.Fetched.Unchanged;
import dk.fortaler.kernel.identity.WebAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class OutboundTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final int LIMIT = 50_000;
    private LoopbackSite site;
    private Outbound outbound;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite();
        outbound = outbound(Duration.ofSeconds(20), "127.0.0.1:" + site.port());
    }

    @AfterEach
    void close() throws Exception {
        outbound.close();
        site.close();
    }

    private static Outbound outbound(Duration deadline, String... allowed) {
        return new Outbound(properties(deadline, allowed), CLOCK);
    }

    private static OutboundProperties properties(Duration deadline, String... allowed) {
        return new OutboundProperties(
                deadline,
                DataSize.ofBytes(LIMIT),
                DataSize.ofBytes(LIMIT),
                3,
                Set.of(80, 443, 8080, 8443),
                Set.of(allowed),
                "Fortaler/test",
                4);
    }

    private Fetched page(String path) {
        return outbound.fetch(Fetch.page(site.address(path)));
    }

    private Fetched feed(String path) {
        return outbound.fetch(Fetch.feed(site.address(path), Validators.NONE));
    }

    private static void assertFailed(Fetched fetched, Reason reason) {
        assertThat(fetched).asInstanceOf(type(Failed.class)).returns(reason, Failed::reason);
    }

    private static Document document(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Document.class);
        return (Document) fetched;
    }

    @Test
    void readsAPageWithItsTypeAndCharset() {
        site.on("/a", "Text/HTML; Charset=\"iso-8859-1\"", "hej");
        Document document = document(page("/a"));
        assertThat(document.mediaType()).isEqualTo("text/html");
        assertThat(document.charset()).contains("iso-8859-1");
        assertThat(document.body()).asString(StandardCharsets.UTF_8).isEqualTo("hej");
        assertThat(document.movedTo()).isEmpty();
        assertThat(site.requests().getFirst().headers()).containsEntry("user-agent", "Fortaler/test");
    }

    @Test
    void asksWithTheLettersThatAnAddressMayNotHaveEscaped() {
        site.on("/bl%C3%A5b%C3%A6r", "text/plain", "hej");
        assertThat(document(page("/blåbær")).body()).hasSize(3);
    }

    @Test
    void asksAgainOnlyForWhatHasChanged() {
        site.on("/feed", (request, out) -> {
            boolean same = "\"v1\"".equals(request.headers().get("if-none-match"))
                    && "Mon, 23 Nov 2026 08:00:00 GMT".equals(request.headers().get("if-modified-since"));
            out.write(head(
                    same ? "304 Not Modified" : "200 OK",
                    "ETag: \"v1\"",
                    "Last-Modified: Mon, 23 Nov 2026 08:00:00 GMT",
                    "Cache-Control: public, max-age=600",
                    "Content-Length: 0"));
        });
        Document first = document(feed("/feed"));
        assertThat(first.freshFor()).contains(Duration.ofMinutes(10));
        assertThat(outbound.fetch(Fetch.feed(site.address("/feed"), first.known())))
                .isInstanceOf(Unchanged.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "deflate"})
    void decompresses(String coding) throws IOException {
        byte[] packed = packed(coding.equals("deflate"), 1_000);
        site.on("/packed", (_, out) -> {
            out.write(head("200 OK", "Content-Encoding: " + coding, "Content-Length: " + packed.length));
            out.write(packed);
        });
        assertThat(document(feed("/packed")).body()).hasSize(1_000);
    }

    @Test
    void cutsACompressionBombAtTheLimit() throws IOException {
        byte[] bomb = packed(false, 60_000_000);
        site.on("/bomb", (_, out) -> {
            out.write(head("200 OK", "Content-Encoding: gzip", "Content-Length: " + bomb.length));
            out.write(bomb);
        });
        assertThat(bomb.length).isGreaterThan(LIMIT);
        site.on("/small-bomb", (_, out) -> {
            out.write(head("200 OK", "Content-Encoding: gzip"));
            out.write(bomb);
        });
        assertFailed(feed("/bomb"), Reason.TOO_LARGE);
        assertFailed(feed("/small-bomb"), Reason.TOO_LARGE);
    }

    private static byte[] packed(boolean deflate, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream packing = deflate ? new DeflaterOutputStream(bytes) : new GZIPOutputStream(bytes)) {
            packing.write(new byte[size]);
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesACompressionNobodyAskedFor() {
        site.on("/br", (_, out) -> out.write(head("200 OK", "Content-Encoding: br", "Content-Length: 0")));
        site.on("/fake", (_, out) -> {
            out.write(head("200 OK", "Content-Encoding: gzip", "Content-Length: 4"));
            out.write("none".getBytes(StandardCharsets.US_ASCII));
        });
        assertFailed(page("/br"), Reason.BROKEN_ANSWER);
        assertFailed(page("/fake"), Reason.BROKEN_ANSWER);
    }

    @Test
    void stopsReadingABodyWithoutEnd() {
        site.on("/endless", (_, out) -> {
            out.write(head("200 OK", "Content-Type: text/html"));
            byte[] more = new byte[8_192];
            while (true) {
                out.write(more);
            }
        });
        assertFailed(feed("/endless"), Reason.TOO_LARGE);
        Document beginning = document(page("/endless"));
        assertThat(beginning.cutOff()).isTrue();
        assertThat(beginning.body()).hasSize(LIMIT);
    }

    @Test
    void cutsAServerThatDripsForEver() throws Exception {
        site.on("/drip", (_, out) -> {
            out.write(head("200 OK", "Content-Type: text/html"));
            while (site.pause()) {
                out.write('.');
                out.flush();
            }
        });
        site.on("/silent", (_, _) -> {
            while (site.pause()) {
                // says nothing
            }
        });
        site.on("/slow-head", (_, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; site.pause(); i++) {
                out.write(("X-" + i + ": y\r\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
        });
        try (Outbound impatient = outbound(Duration.ofMillis(300), "127.0.0.1:*")) {
            for (String path : List.of("/drip", "/silent", "/slow-head")) {
                assertFailed(impatient.fetch(Fetch.page(site.address(path))), Reason.TOO_SLOW);
            }
        }
    }

    @Test
    void sharesOneDeadlineAmongAllRedirects() throws Exception {
        for (int hop = 0; hop < 3; hop++) {
            int next = hop + 1;
            site.on("/slow" + hop, (_, out) -> {
                for (int i = 0; i < 8 && site.pause(); i++) {
                    // 8 moments of 20 ms: each hop alone is quick enough
                }
                out.write(head("302 Found", "Location: /slow" + next, "Content-Length: 0"));
            });
        }
        site.on("/slow3", "text/html", "at last");
        try (Outbound impatient = outbound(Duration.ofMillis(400), "127.0.0.1:*")) {
            assertFailed(impatient.fetch(Fetch.page(site.address("/slow0"))), Reason.TOO_SLOW);
        }
    }

    @Test
    void isFreeAgainAfterSlowServers() throws Exception {
        site.on("/silent", (_, _) -> {
            while (site.pause()) {
                // says nothing
            }
        });
        site.on("/quick", "text/html", "hej");
        try (Outbound impatient = outbound(Duration.ofMillis(200), "127.0.0.1:*")) {
            for (int i = 0; i < 6; i++) {
                impatient.fetch(Fetch.page(site.address("/silent")));
            }
            // Several tries, as a busy machine may itself be too slow for one of them.
            assertThat(Stream.generate(() -> impatient.fetch(Fetch.page(site.address("/quick"))))
                            .limit(50))
                    .anyMatch(Document.class::isInstance);
        }
    }

    @Test
    void followsThreeRedirectsAndRemembersAMoveForGood() {
        site.redirect("/old", "301 Moved Permanently", "/older")
                .redirect("/older", "308 Permanent Redirect", "new?x=1")
                .on("/new", "text/html", "hej");
        Document document = document(page("/old"));
        assertThat(document.address()).isEqualTo(site.address("/new?x=1"));
        assertThat(document.movedTo()).contains(site.address("/new?x=1"));
        site.redirect("/today", "302 Found", "/old");
        assertThat(document(page("/today")).movedTo()).isEmpty();
    }

    @Test
    void leavesARedirectLoop() {
        site.redirect("/loop", "302 Found", "/loop");
        assertFailed(page("/loop"), Reason.TOO_MANY_REDIRECTS);
        assertThat(site.requests()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.2/, PRIVATE_ADDRESS",
        "http://10.0.0.1/, PRIVATE_ADDRESS",
        "http://169.254.169.254/latest/meta-data/, PRIVATE_ADDRESS",
        "http://[::1]/, PRIVATE_ADDRESS",
        "http://[::ffff:169.254.169.254]/, PRIVATE_ADDRESS",
        "http://[fd00:ec2::254]/, PRIVATE_ADDRESS",
        "http://[64:ff9b::a9fe:a9fe]/, PRIVATE_ADDRESS",
        "http://localhost/, PRIVATE_ADDRESS",
        "http://2130706433/, PRIVATE_ADDRESS",
        "http://127.0.0.1:22/, PORT_CLOSED_BY_US",
        "ftp://127.0.0.1/, NOT_HTTP",
        "file:///etc/passwd, NOT_HTTP",
        "javascript:alert(1), NOT_HTTP",
        "http://user:secret@127.0.0.1/, NOT_HTTP"
    })
    void isNotLedAstrayByARedirect(String location, Reason reason) {
        site.redirect("/away", "302 Found", location);
        assertFailed(page("/away"), reason);
        assertFailed(fetchTyped(location), reason);
    }

    private Fetched fetchTyped(String address) {
        return WebAddress.parse(address)
                .map(parsed -> outbound.fetch(Fetch.page(parsed)))
                .orElseGet(() -> Failed.because(Reason.NOT_HTTP));
    }

    @Test
    void connectsToTheNumberThatWasCheckedAndAsksOnlyOnce() throws Exception {
        site.on("/", "text/html", "hej");
        var lookUps = new AtomicInteger();
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        Guard.Names names = _ -> new InetAddress[] {lookUps.getAndIncrement() == 0 ? loopback : null};
        try (var named =
                new Outbound(properties(Duration.ofSeconds(20), "news.example:" + site.port()), CLOCK, names)) {
            var address = new WebAddress(URI.create("http://news.example:" + site.port() + "/"));
            assertThat(named.fetch(Fetch.page(address))).isInstanceOf(Document.class);
        }
        assertThat(lookUps).hasValue(1);
        assertThat(site.requests().getFirst().headers()).containsEntry("host", "news.example:" + site.port());
    }

    @Test
    void refusesANameOfWhichOneNumberIsPrivate() throws Exception {
        InetAddress[] numbers = {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("127.0.0.1")};
        try (var named = new Outbound(properties(Duration.ofSeconds(20)), CLOCK, _ -> numbers)) {
            assertFailed(
                    named.fetch(Fetch.page(new WebAddress(URI.create("https://rebind.example/")))),
                    Reason.PRIVATE_ADDRESS);
        }
    }

    @Test
    void saysThatAHostIsUnknown() throws Exception {
        Guard.Names nobody = host -> {
            throw new java.net.UnknownHostException(host);
        };
        try (var lost = new Outbound(properties(Duration.ofSeconds(20)), CLOCK, nobody)) {
            assertFailed(
                    lost.fetch(Fetch.page(new WebAddress(URI.create("https://nowhere.example/")))),
                    Reason.UNKNOWN_HOST);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404 Not Found, NOT_FOUND",
        "410 Gone, GONE",
        "401 Unauthorized, FORBIDDEN",
        "403 Forbidden, FORBIDDEN",
        "429 Too Many Requests, TOO_OFTEN",
        "500 Internal Server Error, SERVER_SAID",
        "503 Service Unavailable, SERVER_SAID",
        "302 Found, SERVER_SAID"
    })
    void tellsWhatTheServerSaid(String status, Reason reason) {
        site.on("/x", (_, out) -> out.write(head(status, "Retry-After: 120", "Content-Length: 0")));
        assertThat(page("/x"))
                .isEqualTo(new Failed(
                        reason, Integer.parseInt(status.substring(0, 3)), Optional.of(Duration.ofMinutes(2))));
    }

    @Test
    void readsADateToComeBackAt() {
        site.on(
                "/later",
                (_, out) ->
                        out.write(head("503 Busy", "Retry-After: Mon, 23 Nov 2026 13:00:00 GMT", "Content-Length: 0")));
        site.on("/never", (_, out) -> out.write(head("503 Busy", "Retry-After: 99999999999", "Content-Length: 0")));
        assertThat(page("/later")).isEqualTo(new Failed(Reason.SERVER_SAID, 503, Optional.of(Duration.ofHours(1))));
        assertThat(page("/never")).isEqualTo(new Failed(Reason.SERVER_SAID, 503, Optional.empty()));
    }

    @Test
    void survivesAnswersThatAreNoHttp() throws IOException {
        site.on("/chunks", (_, out) -> {
            out.write(head("200 OK", "Transfer-Encoding: chunked"));
            out.write("5\r\nhello\r\nZZZ\r\n".getBytes(StandardCharsets.US_ASCII));
        });
        site.on("/early-end", (_, out) -> {
            out.write(head("200 OK", "Content-Length: 100"));
            out.write("half".getBytes(StandardCharsets.US_ASCII));
        });
        site.on("/rubbish", (_, out) -> out.write("SSH-2.0-OpenSSH\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
        site.on("/nothing", (_, _) -> {});
        site.on("/headers", (_, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 10_000; i++) {
                out.write(("X-" + i + ": y\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        });
        for (String path : List.of("/chunks", "/early-end", "/headers")) {
            assertFailed(page(path), Reason.BROKEN_ANSWER);
        }
        assertFailed(page("/rubbish"), Reason.REFUSED);
        assertFailed(page("/nothing"), Reason.REFUSED);
        site.close();
        assertFailed(page("/closed"), Reason.REFUSED);
    }

    @Test
    void isInsecureWhereAServerSpeaksNoTls() throws Exception {
        try (Outbound secure = outbound(Duration.ofSeconds(20), "127.0.0.1:*")) {
            var address = new WebAddress(URI.create("https://127.0.0.1:" + site.port() + "/"));
            assertThat(secure.fetch(Fetch.page(address)))
                    .asInstanceOf(type(Failed.class))
                    .returns(Reason.INSECURE, Failed::reason);
        }
    }
}
