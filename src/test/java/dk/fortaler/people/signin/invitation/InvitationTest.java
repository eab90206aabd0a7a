package dk.fortaler.people.signin.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.Access;
import dk.fortaler.people.Invitations;
import dk.fortaler.people.signin.SignIn;
import dk.fortaler.people.signin.invitation.AcceptInvitation.Outcome;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestClock;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.web.SessionPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class InvitationTest {
    private static final String PASSWORD = "tre grønne pærer på en mur";
    private static final String OTHER_PASSWORD = "fire gule æbler i et træ";

    @Autowired
    Invitations invitations;

    @Autowired
    AcceptInvitation accept;

    @Autowired
    SignIn signIn;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    Letters letters;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private TestPerson administrator;
    private SignedIn me;

    @BeforeEach
    void anAdministrator() {
        administrator = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        me = SignedInPeople.of(administrator, Role.ADMINISTRATOR);
    }

    @AfterEach
    void theClockStandsRightAgain() {
        clock.reset();
    }

    @Test
    void anInvitationBringsAMailWhoseLinkLetsThePersonChooseAPassword() {
        TestPerson soren = newcomer("Søren Ærø");
        assertThat(invite(soren.id())).isEqualTo(1);
        assertThat(letters.all(administrator.organisation()).getFirst().plain())
                .contains("Hej Søren\n", "Anne Holm har inviteret dig", "http://localhost:");

        assertThat(accept.accept(code(soren), PASSWORD)).isInstanceOf(Outcome.Welcome.class);

        assertThat(signIn.attempt(soren.email().value(), PASSWORD, "10.1.0.1"))
                .isInstanceOf(SignIn.Outcome.Welcome.class);
        assertThat(in(() -> invitations.accessOf(soren.id()))).isInstanceOf(Access.Open.class);
    }

    @Test
    void eachGetsTheMailInTheirOwnLanguage() {
        TestPerson jane = organisations.aNewcomer(administrator.organisation(), "Jane Doe", Language.EN);
        invite(jane.id());
        assertThat(letters.all(administrator.organisation()).getFirst().plain()).startsWith("Hello Jane\n");
    }

    @Test
    void lookingAtTheLinkChangesNothing() {
        String code = invited("Søren");
        assertThat(accept.find(code)).isPresent();
        assertThat(accept.find(code)).isPresent();
        assertThat(accept.accept(code, PASSWORD)).isInstanceOf(Outcome.Welcome.class);
        assertThat(accept.find(code)).isEmpty();
    }

    @Test
    void ofManyWhoSpendItAtTheSameInstantOneDoes() throws Exception {
        String code = invited("Søren");
        try (var threads = Executors.newFixedThreadPool(5)) {
            Callable<Outcome> attempt = () -> accept.accept(code, PASSWORD);
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : threads.invokeAll(List.of(attempt, attempt, attempt, attempt, attempt))) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).filteredOn(Outcome.Welcome.class::isInstance).hasSize(1);
        }
        assertThat(accept.accept(code, PASSWORD)).isInstanceOf(Outcome.Gone.class);
    }

    @Test
    void afterTwoWeeksTheLinkOpensNothing() {
        String code = invited("Søren");
        clock.advance(Invitations.VALID.minusMinutes(1));
        assertThat(accept.find(code)).isPresent();
        clock.advance(Duration.ofMinutes(2));
        assertThat(accept.find(code)).isEmpty();
        assertThat(accept.accept(code, PASSWORD)).isInstanceOf(Outcome.Gone.class);
    }

    @Test
    void aNewLinkReplacesTheOld() {
        TestPerson soren = newcomer("Søren");
        invite(soren.id());
        String old = code(soren);
        assertThat(in(() -> invitations.inviteAgain(me, soren.id()))).isTrue();
        assertThat(accept.find(old)).isEmpty();
        assertThat(accept.find(code(soren))).isPresent();
    }

    @Test
    void invitingTwiceMailsOnceAlsoAtTheSameInstant() throws Exception {
        TestPerson soren = newcomer("Søren");
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> inviting = () -> invite(soren.id());
            int invited = 0;
            for (Future<Integer> each : threads.invokeAll(List.of(inviting, inviting, inviting, inviting))) {
                invited += each.get();
            }
            assertThat(invited).isEqualTo(1);
        }
        assertThat(letters.all(administrator.organisation())).hasSize(1);
    }

    @Test
    void whoCanSignInOrHasLeftOrIsAnothersIsPassedOver() {
        TestPerson left = newcomer("Fratrådt");
        organisations.in(
                administrator.organisation(),
                () -> jdbc.sql("update person set state = 'left' where id = :id")
                        .param("id", left.id().value())
                        .update());
        TestPerson another =
                organisations.aNewcomer(organisations.anOrganisation("Sydlys", Language.DA), "En anden", Language.DA);
        assertThat(invite(administrator.id(), left.id(), another.id(), new PersonId(UUID.randomUUID())))
                .isZero();
        assertThat(in(() -> invitations.inviteAgain(me, administrator.id()))).isFalse();
        assertThat(in(() -> invitations.inviteAgain(me, another.id()))).isFalse();
    }

    @Test
    void theLinkOfSomebodyWhoLeftOrGotAnotherAddressOpensNothing() {
        TestPerson left = newcomer("Søren");
        TestPerson moved = newcomer("Karen");
        invite(left.id(), moved.id());
        String leftCode = code(left);
        String movedCode = code(moved);
        organisations.in(
                administrator.organisation(),
                () -> jdbc.sql("""
                        update person set state = case when id = :left then 'left' else state end,
                               email = case when id = :moved then 'ny-' || email else email end
                        """)
                        .param("left", left.id().value())
                        .param("moved", moved.id().value())
                        .update());
        assertThat(accept.find(leftCode)).isEmpty();
        assertThat(accept.find(movedCode)).isEmpty();
    }

    @Test
    void anotherOrganisationsNumberOrAnythingElseOpensNothing() {
        String code = invited("Søren");
        String token = code.substring(code.indexOf('-') + 1);
        var other = organisations.anOrganisation("Sydlys", Language.DA);
        for (String wrong : List.of(
                other.value() + "-" + token,
                "0-" + token,
                "999999999999999999-" + token,
                token,
                code + "x",
                code.substring(0, code.length() - 1) + (code.endsWith("A") ? "B" : "A"),
                "-",
                "")) {
            assertThat(accept.find(wrong)).as(wrong).isEmpty();
            assertThat(accept.accept(wrong, PASSWORD)).as(wrong).isInstanceOf(Outcome.Gone.class);
        }
    }

    @Test
    void weakPasswordsAreRefusedAndTheLinkStillOpens() {
        String code = invited("Søren Kierkegaard");
        for (String weak : List.of("kort", "Velkommen2026!", "sørenkierkegaard1", "x".repeat(200))) {
            assertThat(accept.accept(code, weak)).as(weak).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(accept.accept(code, PASSWORD)).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void aPasswordChosenInOneOrganisationOpensNoOtherAndIsNotToldThere() {
        TestPerson soren = newcomer("Søren");
        String elsewhere = invitedElsewhere(soren);
        assertThat(accept.accept(elsewhere, PASSWORD)).isInstanceOf(Outcome.Welcome.class);
        invite(soren.id());
        assertThat(accept.accept(code(soren), OTHER_PASSWORD)).isInstanceOf(Outcome.Welcome.class);
        assertThat(signIn.attempt(soren.email().value(), PASSWORD, "10.1.0.2"))
                .isInstanceOfSatisfying(
                        SignIn.Outcome.Welcome.class,
                        welcome -> assertThat(welcome.opened())
                                .singleElement()
                                .extracting(SessionPrincipal::organisation)
                                .isNotEqualTo(administrator.organisation().value()));
        assertThat(signIn.attempt(soren.email().value(), OTHER_PASSWORD, "10.1.0.2"))
                .isInstanceOfSatisfying(
                        SignIn.Outcome.Welcome.class,
                        welcome -> assertThat(welcome.opened())
                                .singleElement()
                                .extracting(SessionPrincipal::organisation)
                                .isEqualTo(administrator.organisation().value()));
    }

    private TestPerson newcomer(String name) {
        return organisations.aNewcomer(administrator.organisation(), name, Language.DA);
    }

    private String invited(String name) {
        TestPerson person = newcomer(name);
        invite(person.id());
        return code(person);
    }

    /** The same human, invited by another organisation. */
    private String invitedElsewhere(TestPerson person) {
        TestPerson boss = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        TestPerson same = organisations.aNewcomer(boss.organisation(), person.name(), Language.DA);
        organisations.in(
                boss.organisation(),
                () -> jdbc.sql("update person set email = :email where id = :id")
                        .param("email", person.email().value())
                        .param("id", same.id().value())
                        .update());
        CurrentOrganisation.with(
                boss.organisation(),
                () -> invitations.invite(SignedInPeople.of(boss, Role.ADMINISTRATOR), List.of(same.id())));
        String link = letters.link(boss.organisation(), person.email().value());
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private int invite(PersonId... people) {
        return in(() -> invitations.invite(me, List.of(people)));
    }

    private String code(TestPerson person) {
        String link = letters.link(administrator.organisation(), person.email().value());
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return CurrentOrganisation.with(administrator.organisation(), work);
    }
}
