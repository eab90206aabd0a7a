package dk.fortaler.people.signin.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.signin.AccountSessions;
import dk.fortaler.people.signin.Accounts;
import dk.fortaler.people.signin.Passwords;
import dk.fortaler.people.signin.SignIn;
import dk.fortaler.people.signin.reset.ChooseNewPassword.Outcome;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.TestClock;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class ResetTest {
    private static final String OLD = "tre grønne pærer på en mur";
    private static final String NEW = "fire gule æbler i et træ";

    @Autowired
    MailReset mail;

    @Autowired
    AskForReset ask;

    @Autowired
    ChooseNewPassword choose;

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountSessions sessions;

    @Autowired
    Passwords passwords;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    Letters letters;

    @Autowired
    Browsers browsers;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private TestPerson anne;

    @BeforeEach
    void somebodyWithAPassword() {
        jdbc.sql("delete from attempt").update();
        anne = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        accounts.setPassword(anne.account(), passwords.encode(OLD));
    }

    @AfterEach
    void theClockStandsRightAgain() {
        clock.reset();
    }

    @Test
    void theLinkGivesANewPasswordOnceAndEndsAllSessions() {
        browsers.cookieOf(anne);
        browsers.cookieOf(anne);
        assertThat(sessions.list(anne.account(), "")).hasSize(2);
        String token = mailed();
        assertThat(choose.find(token)).isPresent();
        assertThat(choose.choose(token, NEW)).isInstanceOf(Outcome.Done.class);
        assertThat(sessions.list(anne.account(), "")).isEmpty();
        assertThat(signIn.attempt(anne.email().value(), OLD, "10.2.0.1")).isInstanceOf(SignIn.Outcome.Refused.class);
        assertThat(signIn.attempt(anne.email().value(), NEW, "10.2.0.1")).isInstanceOf(SignIn.Outcome.Welcome.class);
        assertThat(choose.choose(token, OLD)).isInstanceOf(Outcome.Gone.class);
    }

    @Test
    void noLinkIsMadeForAnAddressThatTheAccountNoLongerHas() {
        assertThat(accounts.hold(anne.account(), anne.email())).isTrue();
        assertThat(accounts.hold(anne.account(), new EmailAddress("anne.foer@example.dk")))
                .isFalse();
    }

    @Test
    void ofManyWhoSpendItAtTheSameInstantOneDoes() throws Exception {
        String token = mailed();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Outcome> attempt = () -> choose.choose(token, NEW);
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : threads.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        }
    }

    @Test
    void afterAnHourTheLinkOpensNothing() {
        String token = mailed();
        clock.advance(Duration.ofMinutes(59));
        assertThat(choose.find(token)).isPresent();
        clock.advance(Duration.ofMinutes(2));
        assertThat(choose.find(token)).isEmpty();
        assertThat(choose.choose(token, NEW)).isInstanceOf(Outcome.Gone.class);
    }

    @Test
    void oneLinkSpentTheOthersOpenNothing() {
        String first = mailed();
        String second = mailed();
        assertThat(choose.choose(second, NEW)).isInstanceOf(Outcome.Done.class);
        assertThat(choose.find(first)).isEmpty();
    }

    @Test
    void aWeakPasswordIsRefusedAndTheLinkStillOpens() {
        String token = mailed();
        assertThat(choose.choose(token, "anneholmanneholm")).isInstanceOf(Outcome.Refused.class);
        assertThat(choose.choose(token, NEW)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void theDatabaseHoldsNoToken() {
        String token = mailed();
        assertThat(jdbc.sql("select digest from password_reset where account_id = :id")
                        .param("id", anne.account())
                        .query(String.class)
                        .list())
                .noneMatch(digest -> digest.contains(token));
    }

    @Test
    void anUnknownAddressGetsNoMailAndTheSameAnswer() {
        mail.send(new EmailAddress("ingen@nordlys.dk"));
        assertThat(ask.ask("ingen@nordlys.dk", "10.2.0.9"))
                .isEqualTo(ask.ask(anne.email().value(), "10.2.0.9"));
        assertThat(ask.ask("slet ingen adresse", "10.2.0.9")).isEmpty();
    }

    @Test
    void askingWithoutEndIsStopped() {
        for (int i = 0; i < 20; i++) {
            assertThat(ask.ask("nr" + i + "@nordlys.dk", "10.2.0.8")).isEmpty();
        }
        assertThat(ask.ask("nr21@nordlys.dk", "10.2.0.8")).isPresent();
        clock.advance(Duration.ofHours(1));
        assertThat(ask.ask("nr21@nordlys.dk", "10.2.0.8")).isEmpty();
    }

    @Test
    void whoHasLeftGetsNoLink() {
        organisations.in(
                anne.organisation(),
                () -> jdbc.sql("update person set state = 'left' where id = :id")
                        .param("id", anne.id().value())
                        .update());
        mail.send(anne.email());
        assertThat(letters.all(anne.organisation())).isEmpty();
    }

    @Test
    void eachOrganisationMailsALinkThatOpensItselfAndNoOther() {
        TestPerson elsewhere = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        organisations.in(
                elsewhere.organisation(),
                () -> jdbc.sql("update person set email = :email where id = :id")
                        .param("email", anne.email().value())
                        .param("id", elsewhere.id().value())
                        .update());
        jdbc.sql("update account set email = :email where id = :id")
                .param("email", anne.email().value())
                .param("id", elsewhere.account())
                .update();
        String token = mailed();
        assertThat(letters.all(elsewhere.organisation())).hasSize(1);
        assertThat(choose.choose(token, NEW)).isInstanceOf(Outcome.Done.class);
        assertThat(signIn.attempt(anne.email().value(), NEW, "10.2.0.2"))
                .isInstanceOfSatisfying(
                        SignIn.Outcome.Welcome.class,
                        welcome -> assertThat(welcome.opened()).containsExactly(anne.principal()));
    }

    private String mailed() {
        mail.send(anne.email());
        String link = letters.link(anne.organisation(), anne.email().value());
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
