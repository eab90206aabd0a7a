package dk.fortaler.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.Fortaler;
import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.DatabaseServer;
import dk.fortaler.testing.TestClock;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.Visitor.Answer;
import dk.fortaler.testing.furniture.AskedColleagues;
import dk.fortaler.testing.furniture.AskedColleagues.Asked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two Fortalers on one database, and the database stopped under them: every answer counts once, and none is lost. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {
    private static final Pattern KEPT = Pattern.compile("name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @TempDir
    private static Path data;

    private static ConfigurableApplicationContext one;
    private static ConfigurableApplicationContext other;

    @BeforeAll
    static void start() throws IOException {
        one = start(data);
        List<String> server = Files.readAllLines(data.resolve("database/cluster/postmaster.pid"));
        other = start(
                data.resolve("other"),
                "--fortaler.database.url=jdbc:postgresql://127.0.0.1:" + server.get(3) + "/fortaler",
                "--fortaler.database.owner-password=" + secret("database-owner"),
                "--fortaler.database.password=" + secret("database-application"),
                "--fortaler.secrets.keyset-file=" + data.resolve("secrets/keyset.json"));
    }

    private static ConfigurableApplicationContext start(Path folder, String... more) throws IOException {
        Files.createDirectories(folder);
        List<String> settings = new ArrayList<>(List.of(more));
        settings.add("--fortaler.data=" + folder);
        settings.add("--server.port=0");
        return new SpringApplicationBuilder(
                        Fortaler.class, TestOrganisations.class, TestClock.class, AskedColleagues.class)
                .run(settings.toArray(String[]::new));
    }

    private static String secret(String name) throws IOException {
        return Files.readString(data.resolve("secrets").resolve(name)).strip();
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
    }

    @Test
    @Order(1)
    void ofManyFormsSentByOneLinkToBothNodesAtOneInstantOneCountsAndTheOthersAreToldSo() throws Exception {
        Asked asked = one.getBean(AskedColleagues.class).ask(Language.DA, 6);
        String number = "&form=" + Token.make().text();
        List<String> paths = new ArrayList<>(List.of(asked.openLink() + "?lang=da"));
        for (int link = 0; link < 6; link++) {
            paths.add(asked.address(link));
        }
        for (String path : paths) {
            List<Answer> answers = atOnce(8, visitor -> visitor.postAsIs(path, asked.form() + number));
            assertThat(answers)
                    .filteredOn(answer -> answer.location().isPresent())
                    .hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 410)
                    .hasSize(7)
                    .allSatisfy(answer -> assertThat(answer.body()).contains("Vi har dit svar"));
        }
        assertThat(figure(asked, "select count(*) from survey_waiting")).isEqualTo(7);
    }

    @Test
    @Order(2)
    void releasesAndClosesOnBothNodesWhileAnswersComeLoseNoneAndCountNoneTwice() throws Exception {
        for (int round = 0; round < 5; round++) {
            Asked asked = one.getBean(AskedColleagues.class).ask(Language.DA, 40);
            for (int link = 0; link < 12; link++) {
                send(one, asked, link);
            }
            List<Callable<Integer>> work = new ArrayList<>();
            for (ConfigurableApplicationContext node : List.of(one, other)) {
                work.add(() -> {
                    node.getBean(SurveyJob.class).lookAfterAll();
                    return 0;
                });
                work.add(() -> {
                    organisations(node)
                            .in(
                                    asked.manager().organisation(),
                                    () -> node.getBean(CloseSurvey.class).close(null, asked.survey()));
                    return 0;
                });
            }
            for (int link = 12; link < 40; link++) {
                int number = link;
                ConfigurableApplicationContext node = link % 2 == 0 ? one : other;
                work.add(() -> send(node, asked, number));
            }
            int received = 12;
            for (int each : all(work)) {
                received += each;
            }
            assertThat(figure(asked, "select answers from survey_result")).isEqualTo(received);
            assertThat(figure(asked, "select count(*) from survey_invitation where answered"))
                    .isEqualTo(received);
            assertThat(figure(asked, """
                            select (select count(*) from survey_waiting) + (select count(*) from survey_answer)
                                 + (select count(*) from survey_open_result)
                            """)).isZero();
        }
    }

    @Test
    @Order(3)
    void withTheDatabaseAwayNothingIsSpentAndThePageCarriesWhatWasTyped() throws Exception {
        Asked asked = one.getBean(AskedColleagues.class).ask(Language.DA, 1);
        String path = asked.address(0);
        String words = asked.answer("comment", "Æbler & \"pærer\" <b>\nlinje to");
        DatabaseServer database = DatabaseServer.of(data);
        database.stop();
        String kept;
        try (Visitor guest = new Visitor(address(one))) {
            Answer away = guest.postAsIs(path + "?lang=da", asked.form() + "&" + words);
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.body())
                    .contains("kan ikke nå sin database", "lang=\"da\"", "Send igen", "action=\"" + path + "\"")
                    .doesNotContain("<b>", "<script");
            kept = fields(away.body());
        } finally {
            database.start();
        }
        try (Visitor guest = new Visitor(address(one))) {
            Answer sent = guest.postAsIs(path, kept);
            while (sent.status() == 503) { // until the database has started
                sent = guest.postAsIs(path, kept);
            }
            assertThat(sent.location()).isPresent();
        }
        assertThat(figure(asked, "select count(*) from survey_waiting")).isEqualTo(1);
    }

    /** What a browser would send that shows the page and presses its button. */
    private static String fields(String page) {
        List<String> fields = KEPT.matcher(page)
                .results()
                .map(found -> found.group(1) + "="
                        + java.net.URLEncoder.encode(
                                org.springframework.web.util.HtmlUtils.htmlUnescape(found.group(2)),
                                java.nio.charset.StandardCharsets.UTF_8))
                .toList();
        assertThat(fields).anyMatch(field -> field.contains("%0A") || field.contains("%0D"));
        return String.join("&", fields);
    }

    private interface Visit {
        Answer by(Visitor visitor);
    }

    /** Half of them at each node. */
    private static List<Answer> atOnce(int visitors, Visit visit) throws Exception {
        CyclicBarrier together = new CyclicBarrier(visitors);
        List<Callable<Answer>> visits = new ArrayList<>();
        for (int i = 0; i < visitors; i++) {
            ConfigurableApplicationContext node = i % 2 == 0 ? one : other;
            visits.add(() -> {
                try (Visitor visitor = new Visitor(address(node))) {
                    together.await();
                    return visit.by(visitor);
                }
            });
        }
        return all(visits);
    }

    private static <T> List<T> all(List<Callable<T>> work) throws Exception {
        List<T> done = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> each : threads.invokeAll(work)) {
                done.add(each.get());
            }
        }
        return done;
    }

    /** How many were received: one, or none where it was closed by then. */
    private static int send(ConfigurableApplicationContext node, Asked asked, int link) {
        try (Visitor guest = new Visitor(address(node))) {
            Answer answer = guest.postAsIs(asked.address(link), asked.form());
            assertThat(answer.location().isPresent() || answer.status() == 410)
                    .as("status %d", answer.status())
                    .isTrue();
            return answer.location().isPresent() ? 1 : 0;
        }
    }

    private static String address(ConfigurableApplicationContext node) {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(node.getEnvironment().getProperty("local.server.port"));
    }

    private static TestOrganisations organisations(ConfigurableApplicationContext node) {
        return node.getBean(TestOrganisations.class);
    }

    private static int figure(Asked asked, String sql) {
        return organisations(other)
                .in(
                        asked.manager().organisation(),
                        () -> other.getBean(JdbcClient.class)
                                .sql(sql)
                                .query(Integer.class)
                                .single());
    }
}
