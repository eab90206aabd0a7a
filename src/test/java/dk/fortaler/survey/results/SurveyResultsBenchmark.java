package dk.fortaler.survey.results;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Answers;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.furniture.SampleSurvey;
import dk.fortaler.testing.furniture.TestSurveys;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Measures results of 1,000 and of 100,000 answers; not a test, and run by {@code benchmarks/survey-results.sh} only. */
@FortalerTest
class SurveyResultsBenchmark {
    private static final int WARM_UP = 100;
    private static final int REQUESTS = 200;

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestSurveys surveys;

    @Autowired
    JdbcClient jdbc;

    private boolean printing;

    @Test
    void measure() throws Exception {
        results(500);
        printing = true;
        System.out.println();
        System.out.println("## Survey results");
        System.out.println();
        System.out.println("| answers | step | p50, ms | p95, ms | p99, ms | bytes |");
        System.out.println("|---|---|---|---|---|---|");
        results(1_000);
        results(100_000);
    }

    private void results(int count) throws Exception {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        List<java.util.UUID> departments = surveys.departments(me.organisation());
        SurveyId before = surveys.closed(me.organisation(), new SampleSurvey(departments, 1, 0.2), "2025", 400, null);
        SampleSurvey sample = new SampleSurvey(departments, 2, 0.3);
        SurveyId survey = surveys.aSurvey(me.organisation(), sample.questionnaire(), "2026", true, before);
        List<Answers> all = sample.answers(count);
        long start = System.nanoTime();
        surveys.close(me.organisation(), survey, sample.questionnaire(), all);
        row(
                String.valueOf(count),
                "close, " + rows(me.organisation(), survey) + " rows of counts",
                (System.nanoTime() - start) / 1e6);
        String address = browsers.address() + "/surveys/" + survey.value() + "/results";
        start = System.nanoTime();
        SurveyId open = surveys.open(me.organisation(), sample, "2027", count);
        row(String.valueOf(count), "invite, and release all at once", (System.nanoTime() - start) / 1e6);
        try (HttpClient client = HttpClient.newHttpClient()) {
            String running = browsers.address() + "/surveys/" + open.value();
            measure(client, me, count, running + "/results", "results while it is open");
            measure(client, me, count, running, "the manager's page while it is open");
            for (String page : List.of("", "?b0=0", "?b0=0&b1=0", ".csv", ".xlsx")) {
                measure(client, me, count, address + page, "results" + page);
            }
        }
    }

    private int rows(OrganisationId organisation, SurveyId survey) {
        return organisations.in(
                organisation,
                () -> jdbc.sql("select count(*) from survey_count where survey_id = :survey")
                        .param("survey", survey.value())
                        .query(Integer.class)
                        .single());
    }

    private void measure(HttpClient client, TestPerson me, int count, String address, String name)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Cookie", "fortaler=" + browsers.cookieOf(me))
                .build();
        double[] times = new double[REQUESTS];
        int size = 0;
        for (int i = -WARM_UP; i < REQUESTS; i++) {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            size = answer.body().length;
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        row(
                String.valueOf(count),
                name,
                times[REQUESTS / 2],
                times[REQUESTS * 95 / 100],
                times[REQUESTS * 99 / 100],
                size);
    }

    private void row(String answers, String step, double... figures) {
        StringBuilder row = new StringBuilder("| " + answers + " | " + step + " |");
        for (int i = 0; i < 4; i++) {
            row.append(
                    i < figures.length ? String.format(Locale.ROOT, i == 3 ? " %.0f |" : " %.1f |", figures[i]) : " |");
        }
        if (printing) {
            System.out.println(row);
        }
    }
}
