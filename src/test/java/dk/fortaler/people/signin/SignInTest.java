package dk.fortaler.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.Sessions.Doors;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    AttemptLimits limits;

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
                        welcome -> assertThat(welcome.opened()).containsExactly(person.principal()));
    }

    @Test
    void guessingIsStoppedAndTimeOpensAgain() {
        TestPerson person = somebodyWithPassword();
        guess(person.email().value(), "10.0.1.1");
        assertThat(signIn.attempt(person.email().value(), PASSWORD, "10.0.1.1")).isInstanceOf(Outcome.Wait.class);
        clock.advance(Duration.ofMinutes(1));
        assertThat(signIn.attempt(person.email().value(), PASSWORD, "10.0.1.1")).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void anUnknownAddressGetsTheSameAnswersAsAKnownOne() {
        guess("ingen@nordlys.dk", "10.0.2.1");
        assertThat(signIn.attempt("ingen@nordlys.dk", PASSWORD, "10.0.2.1")).isInstanceOf(Outcome.Wait.class);
    }

    @Test
    void whoGuessesElsewhereKeepsNobodyOut() {
        TestPerson person = somebodyWithPassword();
        guess(person.email().value(), "10.0.6.1");
        assertThat(signIn.attempt(person.email().value(), PASSWORD, "10.0.6.2")).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void guessingFromManyPlacesIsStoppedToo() {
        TestPerson person = somebodyWithPassword();
        for (int i = 0; i < SignInLimits.FREE_FOR_ACCOUNT; i++) {
            assertThat(signIn.attempt(person.email().value(), "gæt nummer " + i, "10.0.7." + i))
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThat(signIn.attempt(person.email().value(), "gæt mere", "10.0.7.99"))
                .isInstanceOf(Outcome.Wait.class);
    }

    @Test
    void aHundredGuessesAtTheSameInstantAreNoMoreThanAHundredInARow() throws Exception {
        TestPerson person = somebodyWithPassword();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Outcome>> guesses = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                String guess = "gæt nummer " + i;
                guesses.add(() -> signIn.attempt(person.email().value(), guess, "10.0.8.1"));
            }
            int tried = 0;
            for (Future<Outcome> guess : threads.invokeAll(guesses)) {
                tried += guess.get() instanceof Outcome.Refused ? 1 : 0;
            }
            assertThat(tried).isEqualTo(SignInLimits.FREE_FOR_ACCOUNT_FROM_PLACE);
        }
    }

    @Test
    void theTyposOfAnOfficeNeverAddUpOverDays() {
        TestPerson person = somebodyWithPassword();
        for (int day = 0; day < 10; day++) {
            for (int typo = 0; typo < 40; typo++) {
                signIn.attempt("nr" + typo + "@nordlys.dk", "slåfejl", "10.0.9.1");
            }
            assertThat(signIn.attempt(person.email().value(), PASSWORD, "10.0.9.1"))
                    .isInstanceOf(Outcome.Welcome.class);
            clock.advance(Duration.ofHours(23));
        }
    }

    @Test
    void whoIsInTwoOrganisationsEntersThoseThatThePasswordOpens() {
        TestPerson here = somebodyWithPassword();
        TestPerson there = sameHumanElsewhere(here, PASSWORD);
        sameHumanElsewhere(here, "en helt anden adgangskode");
        assertThat(signIn.attempt(here.email().value(), PASSWORD, "10.0.5.1"))
                .isInstanceOfSatisfying(
                        Outcome.Welcome.class,
                        welcome -> assertThat(welcome.opened())
                                .containsExactlyInAnyOrder(here.principal(), there.principal()));
    }

    @Test
    void aDoorThatWasRenewedSinceNeedsItsPasswordAgain() {
        TestPerson here = somebodyWithPassword();
        TestPerson there = sameHumanElsewhere(here, PASSWORD);
        clock.advance(Duration.ofMinutes(1));
        var doors = new Doors(List.of(here.principal(), there.principal()), clock.instant());
        assertThat(signIn.open(doors)).hasSize(2);
        clock.advance(Duration.ofMinutes(1));
        accounts.setPassword(there.account(), passwords.encode("en helt anden adgangskode"));
        assertThat(signIn.open(doors)).extracting(Accounts.Account::principal).containsExactly(here.principal());
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
    void thePausesGrowToAQuarterOfAnHourAndAreForgottenAfterAnHour() {
        String subject = "test:" + UUID.randomUUID();
        assertThat(limits.take(subject, 1)).isEmpty();
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            assertThat(limits.take(subject, 1)).isEmpty();
            Instant until = limits.take(subject, 1).orElseThrow();
            pauses.add(Math.round(Duration.between(clock.instant(), until).toSeconds() / 10.0) * 10);
            clock.advance(Duration.between(clock.instant(), until).plusSeconds(1));
        }
        assertThat(pauses).containsExactly(60L, 120L, 240L, 480L, 900L, 900L, 900L);
        clock.advance(Duration.ofMinutes(45));
        assertThat(limits.take(subject, 2)).isEmpty();
        assertThat(limits.take(subject, 2)).isEmpty();
    }

    @Test
    void anHourAfterTheFirstAttemptTheLimitHoldsAsBefore() {
        String subject = "test:" + UUID.randomUUID();
        assertThat(limits.take(subject, 5)).isEmpty();
        for (int hour = 0; hour < 3; hour++) {
            clock.advance(Duration.ofMinutes(61));
            for (int i = 0; i < 5; i++) {
                assertThat(limits.take(subject, 5)).isEmpty();
            }
            assertThat(limits.take(subject, 5)).isPresent();
        }
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

    private void guess(String email, String address) {
        for (int i = 0; i < SignInLimits.FREE_FOR_ACCOUNT_FROM_PLACE; i++) {
            assertThat(signIn.attempt(email, "gæt nummer " + i, address)).isInstanceOf(Outcome.Refused.class);
        }
    }

    private TestPerson sameHumanElsewhere(TestPerson human, String password) {
        TestPerson there = organisations.aPersonOfTheirOwn(Language.DA, Role.EMPLOYEE);
        jdbc.sql("update account set email = :email where id = :id")
                .param("email", human.email().value())
                .param("id", there.account())
                .update();
        accounts.setPassword(there.account(), passwords.encode(password));
        return there;
    }

    private TestPerson somebodyWithPassword() {
        TestPerson person = organisations.aPersonOfTheirOwn(Language.DA, Role.EMPLOYEE);
        accounts.setPassword(person.account(), passwords.encode(PASSWORD));
        return person;
    }
}
