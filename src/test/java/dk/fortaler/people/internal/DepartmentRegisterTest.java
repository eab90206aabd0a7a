package dk.fortaler.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.Department;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.people.Departments;
import dk.fortaler.people.People;
import dk.fortaler.people.internal.ChangeRefused.Reason;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class DepartmentRegisterTest {
    @Autowired
    DepartmentRegister register;

    @Autowired
    PeopleRegister people;

    @Autowired
    Departments departments;

    @Autowired
    People all;

    @Autowired
    TestOrganisations organisations;

    @SuppressWarnings("NullAway.Init")
    private TestPerson me;

    @BeforeEach
    void anOrganisation() {
        me = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
    }

    @Test
    void countsThePeopleOfADepartmentAndOfAllBelowIt() {
        DepartmentId sales = add("Salg", null);
        DepartmentId north = add("Nord", sales);
        person("bo@f.dk", sales);
        person("ida@f.dk", north);

        assertThat(in(departments::all))
                .extracting(Department::pathText, Department::people, Department::below)
                .containsExactly(tuple("Salg", 1, 2), tuple("Salg / Nord", 1, 1));
        assertThat(in(() -> all.activeIn(sales))).hasSize(2);
    }

    @Test
    void mergesDepartmentsOfTheSameNameAllTheWayDown() {
        DepartmentId sales = add("Salg", null);
        DepartmentId north = add("Nord", sales);
        DepartmentId vendors = add("Sælgere", null);
        DepartmentId vendorsNorth = add("NORD", vendors);
        add("Butik", vendorsNorth);
        person("bo@f.dk", north);
        person("ida@f.dk", vendorsNorth);

        in(() -> {
            register.merge(administrator(), vendors, sales);
            return true;
        });

        assertThat(in(departments::all))
                .extracting(Department::pathText, Department::below)
                .containsExactly(tuple("Salg", 2), tuple("Salg / Nord", 2), tuple("Salg / Nord / Butik", 0));
    }

    @Test
    void keepsTheTreeATree() {
        DepartmentId sales = add("Salg", null);
        DepartmentId north = add("Nord", sales);

        assertRefused(Reason.PARENT_BELOW, () -> change(sales, "Salg", north));
        assertRefused(Reason.PARENT_BELOW, () -> change(sales, "Salg", sales));
        assertRefused(Reason.NAME_TAKEN, () -> add("SALG", null));
        assertRefused(
                Reason.PARENT_BELOW,
                () -> in(() -> {
                    register.merge(administrator(), sales, north);
                    return true;
                }));
    }

    @Test
    void growsEightLevelsDeep() {
        DepartmentId at = add("1", null);
        for (int level = 2; level <= 8; level++) {
            at = add(String.valueOf(level), at);
        }
        DepartmentId deepest = at;

        assertRefused(Reason.TOO_DEEP, () -> add("9", deepest));
    }

    @Test
    void removesOnlyWhatIsEmpty() {
        DepartmentId sales = add("Salg", null);
        person("bo@f.dk", sales);

        assertRefused(
                Reason.NOT_EMPTY,
                () -> in(() -> {
                    register.remove(administrator(), sales);
                    return true;
                }));
        in(() -> {
            people.leave(
                    administrator(),
                    all.find(new EmailAddress("bo@f.dk")).orElseThrow().id());
            register.remove(administrator(), sales);
            return true;
        });
        assertThat(in(departments::all)).isEmpty();
    }

    private DepartmentId add(String name, @Nullable DepartmentId parent) {
        return in(() -> register.add(administrator(), name, parent));
    }

    private boolean change(DepartmentId id, String name, DepartmentId parent) {
        return in(() -> {
            register.change(administrator(), id, name, parent);
            return true;
        });
    }

    private void person(String email, DepartmentId department) {
        var details = new PersonDetails(email, new EmailAddress(email), "", department, "", Language.DA, null);
        in(() -> people.add(administrator(), details));
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
}
