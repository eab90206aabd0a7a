package dk.fortaler.goals.conversions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.goals.Measure;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestClock;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.furniture.TestGoals;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class ConversionDoorTest {
    private static final String PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1";
    private static final String DESK =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
    private static final String TARGET = "https://nordlys.example/tak?a=%C3%A6&b=1#op";

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    TestGoals goals;

    @Autowired
    TestClock clock;

    @Autowired
    Browsers browsers;

    @Autowired
    ConversionLinks links;

    @Autowired
    CountVisit visits;

    @Autowired
    JdbcClient jdbc;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void time() {
        clock.reset();
        client.close();
    }

    private record Link(TestPerson owner, UUID id, String path) {}

    private Link link(@Nullable UUID programme, TestPerson owner) {
        UUID id = UUID.randomUUID();
        return organisations.in(owner.organisation(), () -> {
            links.make(
                    owner.id(),
                    id,
                    ConversionKind.APPLICATION,
                    new ConversionLinks.Fields("Tak", WebAddress.parse(TARGET).orElseThrow(), programme));
            return new Link(owner, id, links.find(id).orElseThrow().path());
        });
    }

    private Link link() {
        return link(null, organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER));
    }

    private HttpResponse<String> ask(String method, String path, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(browsers.address() + path)).method(method, BodyPublishers.noBody());
        headers.forEach(request::header);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private HttpResponse<String> visit(String path, String agent) {
        return ask("GET", path, Map.of("User-Agent", agent));
    }

    private List<@Nullable UUID> persons(Link link) {
        return organisations.in(
                link.owner.organisation(),
                () -> jdbc.sql(
                                "select person_id from conversion where kind = 'application' and origin = 'link' and link_id = :id")
                        .param("id", link.id)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    @Test
    void sendsOnWithoutBeingKeptAndCountsAVisitorOnceADay() {
        Link link = link();
        HttpResponse<String> answer = visit(link.path, PHONE);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(TARGET);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        visit(link.path, PHONE);
        assertThat(persons(link)).hasSize(1);
        visit(link.path, DESK);
        assertThat(persons(link)).hasSize(2);
        clock.advance(Duration.ofDays(1));
        visit(link.path, PHONE);
        assertThat(persons(link)).hasSize(3);
    }

    @Test
    void machinesAndBrowsersThatFetchAheadAreSentOnAndNotCounted() {
        Link link = link();
        for (String agent : List.of("curl/8.5.0", "LinkedInBot/1.0", "Mozilla/5.0 (compatible; Googlebot/2.1)")) {
            assertThat(visit(link.path, agent).statusCode()).isEqualTo(302);
        }
        ask("HEAD", link.path, Map.of("User-Agent", PHONE));
        ask("GET", link.path, Map.of("User-Agent", PHONE, "Sec-Purpose", "prefetch"));
        ask("GET", link.path, Map.of("User-Agent", PHONE, "Sec-Purpose", "prefetch;prerender"));
        assertThat(persons(link)).isEmpty();
        visit(link.path, PHONE);
        assertThat(persons(link)).hasSize(1);
    }

    @Test
    void isNoClick() {
        Link link = link();
        visit(link.path, PHONE);
        assertThat(organisations.in(
                        link.owner.organisation(),
                        () -> jdbc.sql("select count(*) from click_day")
                                .query(Long.class)
                                .single()))
                .isZero();
        assertThat(organisations.in(
                        link.owner.organisation(),
                        () -> jdbc.sql("select count(*) from click")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void countsForWhoseShareBroughtThem() {
        TestPerson owner = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID sales = content.aProgrammeWith(owner.organisation(), "Salg", owner);
        UUID culture = content.aProgrammeWith(owner.organisation(), "Kultur");
        UUID item = content.aLiveItem(owner.organisation(), sales, "Mølle", "https://nordlys.example/1");
        goals.aPost(owner, sales, item, "linkedin", goals.today(), "confirmed", 100);
        organisations.in(owner.organisation(), () -> jdbc.sql("""
                        insert into link (id, slug, target, programme_id, item_id, person_id, network, share_id, time_zone, created_at)
                        select link_id, 'abcd2345', 'https://nordlys.example/1', programme_id, item_id, person_id, network, id,
                               'Europe/Copenhagen', prepared_at from share
                        """).update());
        UUID own = goals.aGoal(owner, Measure.APPLICATIONS, "person", owner.id().value(), 10);
        UUID ofSales = goals.aGoal(owner, Measure.APPLICATIONS, "programme", sales, 10);
        UUID ofCulture = goals.aGoal(owner, Measure.APPLICATIONS, "programme", culture, 10);
        UUID ofAll = goals.aGoal(owner, Measure.APPLICATIONS, "organisation", null, 10);
        Link link = link(culture, owner);
        visit(link.path + "?fid=abcd2345", PHONE);
        visit(link.path + "?utm_source=linkedin&utm_content=ABCD2345", DESK);
        visit(link.path + "?utm_content=vores-mølle".replace("ø", "%C3%B8"), PHONE.replace("18_0", "17_0"));
        assertThat(persons(link))
                .containsExactlyInAnyOrder(owner.id().value(), owner.id().value(), null);
        try (Visitor visitor = new Visitor(browsers, owner)) {
            assertThat(value(visitor, own)).isEqualTo("2");
            assertThat(value(visitor, ofSales)).isEqualTo("2");
            assertThat(value(visitor, ofCulture)).isEqualTo("1");
            assertThat(value(visitor, ofAll)).isEqualTo("3");
        }
    }

    private static String value(Visitor visitor, UUID goal) {
        String body = visitor.get("/goals/" + goal).body();
        return body.replaceAll("(?s).*?<div class=\"goal-figures number\"><strong>([^<]*)</strong>.*", "$1");
    }

    @Test
    void aStoppedLinkStillLeadsOnAndCountsNothing() {
        Link link = link();
        PersonId me = link.owner.id();
        organisations.in(link.owner.organisation(), () -> links.run(me, link.id, false));
        assertThat(visit(link.path, PHONE).headers().firstValue("Location")).hasValue(TARGET);
        assertThat(persons(link)).isEmpty();
        organisations.in(link.owner.organisation(), () -> links.run(me, link.id, true));
        visit(link.path, PHONE);
        assertThat(persons(link)).hasSize(1);
    }

    @Test
    void whatIsNoLinkSaysSoInTheVisitorsLanguage() {
        Link link = link();
        for (String path : List.of(
                "/c/x",
                "/c/" + link.owner.organisation().value() + "-zzzzzzzz",
                link.path.replaceFirst("\\d+", "999999999"),
                "/c/999999999999999999-abcd2345")) {
            HttpResponse<String> answer = ask("GET", path, Map.of("User-Agent", PHONE, "Accept-Language", "da"));
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("Her er ikke noget");
        }
    }

    @Test
    void eightVisitsOfOneAtOneInstantCountOnce() throws InterruptedException, ExecutionException {
        Link link = link();
        var together = new CyclicBarrier(8);
        List<Future<Integer>> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                Callable<Integer> call = () -> {
                    together.await();
                    return visit(link.path, PHONE).statusCode();
                };
                answers.add(threads.submit(call));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(302);
            }
        }
        assertThat(persons(link)).hasSize(1);
    }

    @Test
    void aMachineThatChangesItsNameIsSentOnButDoesNotCountWithoutEnd() {
        Link link = link();
        int sent = 3 * CountVisit.NEW_PER_MINUTE;
        for (int i = 0; i < sent; i++) {
            assertThat(visit(link.path, PHONE + " Mine/" + i).statusCode()).isEqualTo(302);
        }
        assertThat(persons(link)).hasSizeBetween(CountVisit.NEW_PER_MINUTE, sent - 1);
    }

    @Test
    void visitorsAreForgottenWhenTheirDaysKeyIsGoneAndTheCountStays() {
        Link link = link();
        visit(link.path, PHONE);
        clock.advance(Duration.ofDays(3));
        CurrentOrganisation.run(link.owner.organisation(), visits::forget);
        assertThat(organisations.in(
                        link.owner.organisation(),
                        () -> jdbc.sql("select count(*) from conversion_visitor")
                                .query(Long.class)
                                .single()))
                .isZero();
        assertThat(persons(link)).hasSize(1);
    }
}
