package dk.fortaler.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.People;
import dk.fortaler.people.internal.ChangeRefused.Reason;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.web.Missing;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class PeopleRegisterTest {
    @Autowired
    PeopleRegister register;

    @Autowired
    People people;

    @Autowired
    TestOrganisations organisations;

    @SuppressWarnings("NullAway.Init")
    private TestPerson me;

    @BeforeEach
    void anOrganisation() {
        me = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
    }

    @Test
    void keepsAddressesToOnePersonForGood() {
        PersonId bo = add("Bo", "bo@f.dk", "");
        in(() -> {
            register.leave(administrator(), bo);
            return bo;
        });

        assertRefused(Reason.EMAIL_TAKEN, () -> add("Bob", "BO@f.dk", ""));
    }

    @Test
    void findsManagersByAddressAndByUniqueNameAndNeverRoundInACircle() {
        PersonId bo = add("Bo Bek", "bo@f.dk", "");
        PersonId ida = add("Ida", "ida@f.dk", "bo bek");
        PersonId ib = add("Ib", "ib@f.dk", "IDA@f.dk");
        add("Ib", "ib2@f.dk", "");

        assertThat(in(() -> people.find(ib)).orElseThrow().manager()).isEqualTo(ida);
        assertRefused(Reason.MANAGER_LOOP, () -> change(bo, "Bo Bek", "bo@f.dk", "ib@f.dk"));
        assertRefused(Reason.MANAGER_LOOP, () -> change(bo, "Bo Bek", "bo@f.dk", "bo@f.dk"));
        assertRefused(Reason.MANAGER_AMBIGUOUS, () -> change(bo, "Bo Bek", "bo@f.dk", "Ib"));
        assertRefused(Reason.MANAGER_UNKNOWN, () -> change(bo, "Bo Bek", "bo@f.dk", "ingen"));
    }

    @Test
    void letsNoManagerTouchAnAdministratorOrGiveRoles() {
        SignedIn manager = SignedInPeople.of(me, Role.PROGRAMME_MANAGER);
        PersonId bo = add("Bo", "bo@f.dk", "");

        assertRefused(
                Reason.ADMINISTRATORS_ONLY,
                () -> in(() -> {
                    register.change(manager, me.id(), details("Overtaget", "tyv@f.dk", ""));
                    return true;
                }));
        assertRefused(
                Reason.ADMINISTRATORS_ONLY,
                () -> in(() -> {
                    register.giveRoles(manager, bo, Set.of(Role.ADMINISTRATOR));
                    return true;
                }));
    }

    @Test
    void keepsAnAdministratorHoweverTwoTakeTheRoleFromEachOther() throws InterruptedException, ExecutionException {
        PersonId other = organisations
                .aPerson(me.organisation(), "Den Anden", Language.DA, Role.ADMINISTRATOR)
                .id();

        List<Boolean> done = together(() -> taken(other), () -> taken(me.id()));

        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void changesNothingInAnotherOrganisation() {
        TestPerson stranger = organisations.aPersonOfTheirOwn(Language.DA);

        assertThatThrownBy(() -> change(stranger.id(), "Nyt navn", "ny@f.dk", ""))
                .isInstanceOf(Missing.class);
        assertThat(organisations
                        .in(stranger.organisation(), () -> people.find(stranger.id()))
                        .orElseThrow()
                        .name())
                .isEqualTo("Anne Holm");
    }

    /** False where it was refused. */
    private boolean taken(PersonId from) {
        return in(() -> {
            try {
                register.giveRoles(administrator(), from, Set.of());
                return true;
            } catch (ChangeRefused refused) {
                return false;
            }
        });
    }

    private PersonId add(String name, String email, String manager) {
        return in(() -> register.add(administrator(), details(name, email, manager)));
    }

    private boolean change(PersonId id, String name, String email, String manager) {
        return in(() -> {
            register.change(administrator(), id, details(name, email, manager));
            return true;
        });
    }

    private static PersonDetails details(String name, String email, String manager) {
        return new PersonDetails(name, new EmailAddress(email), "", null, manager, Language.DA, null);
    }

    private SignedIn administrator() {
        return SignedInPeople.of(me, Role.ADMINISTRATOR);
    }

    private <T> T in(Supplier<T> work) {
        return CurrentOrganisation.with(me.organisation(), work);
    }

    private static void assertRefused(Reason reason, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        ChangeRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static List<Boolean> together(Callable<Boolean> one, Callable<Boolean> other)
            throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var first = pool.submit(one);
            var second = pool.submit(other);
            return List.of(first.get(), second.get());
        }
    }
}
