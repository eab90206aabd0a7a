package dk.fortaler.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.Access;
import dk.fortaler.people.Invitations;
import dk.fortaler.people.signin.Accounts;
import dk.fortaler.people.signin.Passwords;
import dk.fortaler.people.signin.SignIn;
import dk.fortaler.people.signin.SignIn.Outcome;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class WaysInTest {
    private static final String PASSWORD = "kaffe-uden-sukker-tak";

    @Autowired
    PeopleRegister register;

    @Autowired
    Invitations invitations;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    SignIn signIn;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Browsers browsers;

    private SignedIn administrator;
    private TestPerson anna;

    @BeforeEach
    void somebodyWhoSignsIn() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        administrator = SignedInPeople.of(me, Role.ADMINISTRATOR);
        anna = organisations.aPerson(me.organisation(), "Anna", Language.DA, Role.AMBASSADOR);
        accounts.setPassword(anna.account(), passwords.encode(PASSWORD));
    }

    @Test
    void theWayInFollowsToANewAddressAndWhoeverGetsTheOldOneFindsNothing() {
        String anew = "ny-" + anna.email().value();
        change(anew);
        assertThat(signIn.attempt(anew, PASSWORD, "10.3.0.1")).isInstanceOf(Outcome.Welcome.class);
        assertThat(accounts.find(anna.email())).isEmpty();
        assertThat(signIn.attempt(anna.email().value(), PASSWORD, "10.3.0.1")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void onlyAnAdministratorChangesTheAddressThatSomebodySignsInWith() {
        TestPerson ib = organisations.aPerson(anna.organisation(), "Ib", Language.DA, Role.PROGRAMME_MANAGER);
        SignedIn manager = SignedInPeople.of(ib, Role.PROGRAMME_MANAGER);
        var moved = new PersonDetails("Anna", new EmailAddress("ib@privat.dk"), "", null, "", Language.DA, null);
        assertThatThrownBy(() -> run(() -> register.change(manager, anna.id(), moved)))
                .isInstanceOfSatisfying(
                        ChangeRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ChangeRefused.Reason.ADDRESS_OPENS));
        assertThat(accounts.find(anna.email())).hasSize(1);
    }

    @Test
    void whoeverLeavesIsOutAtOnceAndNeedsAnInvitationToComeBack() {
        try (Visitor visitor = new Visitor(browsers, anna)) {
            assertThat(visitor.get("/feed").status()).isEqualTo(200);
            run(() -> register.leave(administrator, anna.id()));
            assertThat(visitor.get("/feed").status()).isEqualTo(302);
            run(() -> register.comeBack(administrator, anna.id()));
            assertThat(visitor.get("/feed").status()).isEqualTo(302);
        }
        assertThat(signIn.attempt(anna.email().value(), PASSWORD, "10.3.0.2")).isInstanceOf(Outcome.Refused.class);
        assertThat(CurrentOrganisation.with(anna.organisation(), () -> invitations.accessOf(anna.id())))
                .isInstanceOf(Access.None.class);
        assertThat(CurrentOrganisation.with(
                        anna.organisation(), () -> invitations.invite(administrator, List.of(anna.id()))))
                .isEqualTo(1);
    }

    @Test
    void whoeverLeavesTakesPartInNoProgrammeAnyMoreNorWhenTheyComeBack() {
        UUID programme = content.aProgrammeWith(anna.organisation(), "Salg", anna);
        run(() -> register.leave(administrator, anna.id()));
        run(() -> register.comeBack(administrator, anna.id()));
        assertThat(organisations.in(
                        anna.organisation(),
                        () -> jdbc.sql(
                                        "select count(*) from programme_member where programme_id = :id and left_at is null")
                                .param("id", programme)
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    private void change(String email) {
        run(() -> register.change(
                administrator,
                anna.id(),
                new PersonDetails("Anna", new EmailAddress(email), "", null, "", Language.DA, null)));
    }

    private void run(Runnable work) {
        CurrentOrganisation.run(anna.organisation(), work);
    }
}
