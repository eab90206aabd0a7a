package dk.fortaler.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.signin.SignIn.Outcome;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestClock;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class SignInTest {
    private static final String PASSWORD = "kaffe-uden-sukker-tak";

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @AfterEach
    void theClockStandsRightAgain() {
        clock.reset();
    }

    @Test
    void theRightPasswordOpensThePersonsOrganisations() {
        TestPerson person = somebodyWithPassword();
        assertThat(signIn.attempt(person.email().value(), PASSWORD, "10.0.0.1"))
                .isInstanceOfSatisfying(
                        Outcome.Welcome.class,
                        welcome -> assertThat(welcome.doors())
                                .singleElement()
                                .extracting(Accounts.Door::principal)
                                .isEqualTo(person.principal()));
    }

    @Test
    void guessingIsStoppedAndTimeOpensAgain() {
        TestPerson person = somebodyWithPassword();
        for (int i = 0; i < AttemptLimits.FREE_FOR_ACCOUNT; i++) {
            assertThat(signIn.attempt(person.email().value(), "gæt nummer " + i, "10.0.1." + i))
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThat(signIn.attempt(person.email().value(), PASSWORD, "10.0.1.9")).isInstanceOf(Outcome.Wait.class);
        clock.advance(Duration.ofMinutes(1));
        assertThat(signIn.attempt(person.email().value(), PASSWORD, "10.0.1.9")).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void anUnknownAddressGetsTheSameAnswersAsAKnownOne() {
        for (int i = 0; i < AttemptLimits.FREE_FOR_ACCOUNT; i++) {
            assertThat(signIn.attempt("ingen@nordlys.dk", "gæt nummer " + i, "10.0.2.1"))
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThat(signIn.attempt("ingen@nordlys.dk", PASSWORD, "10.0.2.1")).isInstanceOf(Outcome.Wait.class);
    }

    @Test
    void whoHasLeftIsNotLetIn() {
        TestPerson person = somebodyWithPassword();
        organisations.in(
                person.organisation(),
                () -> jdbc.sql("update person set state = 'left' where id = :id")
                        .param("id", person.id().value())
                        .update());
        assertThat(signIn.attempt(person.email().value(), PASSWORD, "10.0.3.1")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void thePausesGrowButNotBeyondAQuarterOfAnHour() {
        assertThat(AttemptLimits.pause(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(AttemptLimits.pause(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(AttemptLimits.pause(1_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aFormWithoutItsTokenIsRefusedInWords() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Accept-Language", "da")
                                .POST(HttpRequest.BodyPublishers.ofString("email=a@b.dk&password=x"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Det kan du ikke her");
    }

    private TestPerson somebodyWithPassword() {
        TestPerson person = organisations.aPersonOfTheirOwn(Language.DA, Role.EMPLOYEE);
        accounts.setPassword(person.account(), passwords.encode(PASSWORD));
        return person;
    }
}
