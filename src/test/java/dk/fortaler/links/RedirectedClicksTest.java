package dk.fortaler.links;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.links.internal.ingest.IngestedClicks;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the address in somebody's post to the figure on a page, through the whole application's main port. */
@FortalerTest
@Import(IngestedClicks.class)
class RedirectedClicksTest {
    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @Autowired
    Links links;

    @Autowired
    IngestedClicks ingested;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private OrganisationId organisation;
    private ShortLink link;

    @BeforeEach
    void aLink() {
        organisation = organisations.anOrganisation("Nordlys", Language.DA);
        WebAddress target = WebAddress.parse("https://example.dk/nyhed").orElseThrow();
        link = organisations.in(organisation, () -> links.create(NewLink.to(target, ZoneId.of("Europe/Copenhagen"))));
    }

    @Test
    void aVisitIsCountedOncePerPersonAndBotsAside() throws Exception {
        for (String agent : new String[] {BROWSER, BROWSER, BROWSER + " Other", "LinkedInBot/1.0", "curl/8.5"}) {
            HttpResponse<String> answer = open("/s/" + link.slug(), agent);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).contains("https://example.dk/nyhed?utm_medium=social");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        ingested.await();
        LinkTotals totals = organisations.in(
                organisation, () -> links.totals(List.of(link.id())).get(link.id()));
        assertThat(totals.human()).isEqualTo(3);
        assertThat(totals.people()).isEqualTo(2);
        assertThat(totals.preview()).isEqualTo(1);
        assertThat(totals.bot()).isEqualTo(1);
        assertThat(totals.firstHumanAt()).isPresent();
    }

    @Test
    void noAddressIsKeptAnywhere() throws Exception {
        open("/s/" + link.slug(), BROWSER, "X-Forwarded-For", "203.0.113.77");
        ingested.await();
        String everything = organisations.in(
                organisation,
                () -> jdbc.sql("select string_agg(c::text, ';') from click c")
                        .query(String.class)
                        .single());
        assertThat(everything).isNotEmpty().doesNotContain("203.0.113", "127.0.0.1", "Firefox", "cb00714d");
    }

    @Test
    void aLinkThatIsLedElsewhereLeadsThereAtOnce() throws Exception {
        assertThat(location()).startsWith("https://example.dk/nyhed");
        organisations.in(
                organisation,
                () -> links.retarget(
                        link.id(), WebAddress.parse("https://example.dk/nyt").orElseThrow(), UtmWords.NONE));
        String location = location();
        while (!location.startsWith("https://example.dk/nyt")) { // until the news arrives
            location = location();
        }
        assertThat(location).isEqualTo("https://example.dk/nyt?utm_medium=social");
    }

    @Test
    void anUnknownLinkGivesItsOwnSmallPageWithoutASession() throws Exception {
        HttpResponse<String> answer = open("/s/zzzzzzzz", BROWSER, "Accept-Language", "da");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Linket findes ikke");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private String location() throws IOException, InterruptedException {
        return open("/s/" + link.slug(), BROWSER)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private HttpResponse<String> open(String path, String agent, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("User-Agent", agent);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
