package dk.fortaler.links;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.Fortaler;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.testing.DatabaseServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole Fortaler of its own, whose database is stopped and started while visitors come. */
class StoppedDatabaseTest {
    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final int VISITS = 50;

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    @Test
    void knownLinksLeadOnAndTheirClicksWait() throws Exception {
        try (ConfigurableApplicationContext fortaler = new SpringApplicationBuilder(Fortaler.class)
                .run("--fortaler.data=" + data, "--server.port=0", "--fortaler.links.connector.port=0")) {
            int port = Integer.parseInt(
                    Objects.requireNonNull(fortaler.getEnvironment().getProperty("local.server.port")));
            OrganisationId organisation = anOrganisation(fortaler);
            ShortLink known = aLink(fortaler, organisation);
            ShortLink unknown = aLink(fortaler, organisation);
            assertThat(open(port, known)).isEqualTo(302);

            DatabaseServer database = DatabaseServer.of(data);
            database.stop();
            for (int i = 0; i < VISITS; i++) {
                assertThat(open(port, known)).isEqualTo(302);
            }
            assertThat(open(port, unknown)).isEqualTo(503);
            for (String path : new String[] {"/sign-in", "/feed", "/nowhere"}) {
                HttpResponse<String> page = page(port, path);
                assertThat(page.statusCode()).as(path).isEqualTo(503);
                assertThat(page.body()).contains("kan ikke nå sin database").contains("lang=\"da\"");
                assertThat(page.headers().firstValue("Retry-After")).isPresent();
            }

            database.start();
            long human = 0;
            while (human < 1 + VISITS) { // until the ingest has noticed
                human = human(fortaler, organisation, known);
            }
            assertThat(human).isEqualTo(1 + VISITS);
            assertThat(open(port, unknown)).isEqualTo(302);
        }
    }

    /** As somebody who seems to be signed in. */
    private HttpResponse<String> page(int port, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept-Language", "da")
                        .header("Cookie", "fortaler=ZTQ0ZDg4YjItMzBkYi00ZjYxLWI0NWEtNmQ5ZmY1NDU3ZDRj")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static OrganisationId anOrganisation(ConfigurableApplicationContext fortaler) {
        return new OrganisationId(
                fortaler.getBean(JdbcClient.class).sql("""
                    insert into organisation (name, language, time_zone, created_at)
                    values ('Nordlys', 'da', 'Europe/Copenhagen', current_timestamp) returning id
                    """).query(Long.class).single());
    }

    private static ShortLink aLink(ConfigurableApplicationContext fortaler, OrganisationId organisation) {
        WebAddress target = WebAddress.parse("https://example.dk/nyhed").orElseThrow();
        return CurrentOrganisation.with(
                organisation,
                () -> fortaler.getBean(Links.class).create(NewLink.to(target, ZoneId.of("Europe/Copenhagen"))));
    }

    private static long human(ConfigurableApplicationContext fortaler, OrganisationId organisation, ShortLink link) {
        try {
            LinkTotals totals = CurrentOrganisation.with(
                    organisation,
                    () -> fortaler.getBean(TransactionTemplate.class)
                            .execute(status -> fortaler.getBean(Links.class)
                                    .totals(List.of(link.id()))
                                    .get(link.id())));
            return Objects.requireNonNull(totals).human();
        } catch (DataAccessException | TransactionException stillStarting) {
            return 0;
        }
    }

    private int open(int port, ShortLink link) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/s/" + link.slug()))
                .header("User-Agent", BROWSER)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
