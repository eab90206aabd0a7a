package dk.fortaler.people.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.Department;
import dk.fortaler.people.Departments;
import dk.fortaler.people.People;
import dk.fortaler.people.Person;
import dk.fortaler.people.internal.importing.StaffPlan;
import dk.fortaler.people.internal.imports.ImportApproval.Answer;
import dk.fortaler.people.internal.imports.ImportApproval.Decision;
import dk.fortaler.people.internal.imports.StaffImport.State;
import dk.fortaler.people.internal.imports.StaffImport.Trouble;
import dk.fortaler.people.internal.imports.StaffImports.Upload;
import dk.fortaler.people.internal.sheet.SheetRefusal;
import dk.fortaler.testing.Background;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class StaffImportTest {
    private static final String HEADINGS = "Navn;E-mail;Afdeling;Leder;Titel;Sprog;Ansat;Rolle\n";

    @Autowired
    StaffImports imports;

    @Autowired
    ImportApproval approval;

    @Autowired
    ApplyStaffImport apply;

    @Autowired
    People people;

    @Autowired
    Departments departments;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    Background background;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private TestPerson me;

    @BeforeEach
    void anOrganisation() {
        me = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
    }

    @Test
    void bringsAWholeListIn() {
        UUID id = applied(
                HEADINGS
                        + "Søren Ærø;soren@f.dk;Salg / Nord;aase@f.dk;Sælger;da;1-3-2024;Ambassadør\n"
                        + "Åse Bøgh;aase@f.dk;Salg;;Chef;English;;Topledelse\n",
                true);

        assertThat(in(() -> imports.find(id)).orElseThrow().outcome())
                .isEqualTo(new ImportOutcome(2, 0, 0, 0, 0, 2, 0));
        Person soren = person("soren@f.dk");
        Person aase = person("aase@f.dk");
        assertThat(soren.manager()).isEqualTo(aase.id());
        assertThat(soren.roles()).containsExactly(Role.AMBASSADOR);
        assertThat(soren.startDate()).hasToString("2024-03-01");
        assertThat(aase.language()).isEqualTo(Language.EN);
        assertThat(in(departments::all))
                .extracting(Department::pathText, Department::below)
                .containsExactly(tuple("Salg", 2), tuple("Salg / Nord", 1));
    }

    @Test
    void findsNothingToDoTheSecondTime() {
        String list = HEADINGS + "Bo Bek;bo@f.dk;Salg;;Chef;da;1-3-2024;\nIda;ida@f.dk;Salg;Bo Bek;;;;Ambassadør\n";
        applied(list, true);

        assertThat(in(() -> imports.preview(kept(list), true))
                        .orElseThrow()
                        .plan()
                        .changesNothing(true))
                .isTrue();
    }

    @Test
    void changesReturnsAndLeavesAsApproved() {
        applied(HEADINGS + "Bo;bo@f.dk;Salg;;;;;\nIda;ida@f.dk;Salg;;;;;\nIb;ib@f.dk;;;;;;\n", true);

        applied(HEADINGS + "Bo Bek;bo@f.dk;Drift;ib@f.dk;;;;\nIb;ib@f.dk;;;;;;\n", true);

        assertThat(person("bo@f.dk").name()).isEqualTo("Bo Bek");
        assertThat(person("bo@f.dk").manager()).isEqualTo(person("ib@f.dk").id());
        assertThat(person("ida@f.dk").active()).isFalse();

        applied(HEADINGS + "Bo Bek;bo@f.dk;Drift;;;;;\nIda;ida@f.dk;;;;;;\n", false);

        assertThat(person("ida@f.dk").active()).isTrue();
        assertThat(person("ib@f.dk").active()).isTrue();
        assertThat(person("bo@f.dk").manager()).isNull();
    }

    @Test
    void doesNothingAtAllWhileThereAreBadRowsUnlessToldSo() {
        UUID id = kept(HEADINGS + "Bo;bo@f.dk;;;;;;\nIb;ib@f.dk;;;;;;\nIda;ingen;;;;;;\n");

        assertThat(approve(id, false, false)).isEqualTo(Answer.BAD_ROWS);
        assertThat(approve(id, true, false)).isEqualTo(Answer.ORDERED);
        run(id);

        assertThat(person("bo@f.dk").active()).isTrue();
        assertThat(in(() -> imports.find(id)).orElseThrow().outcome())
                .isEqualTo(new ImportOutcome(2, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void refusesAPlanThatIsNoLongerTrue() {
        UUID id = kept(HEADINGS + "Bo;bo@f.dk;;;;;;\n");
        Decision seen = decision(id, false, true);
        applied(HEADINGS + "Bo;bo@f.dk;;;Chef;;;\n", false);

        assertThat(in(() -> approval.approve(id, signedIn(), seen))).isEqualTo(Answer.OUTDATED);
    }

    @Test
    void undoesNothingAndDoesNothingWhenThePeopleChangeAfterTheApproval() {
        UUID id = kept(HEADINGS + "Bo;bo@f.dk;;;;;;\n");
        organisations.in(me.organisation(), () -> {
            jdbc.sql("update staff_import set state = 'applying', fingerprint = 'old', approved_by = started_by"
                            + " where id = :id")
                    .param("id", id)
                    .update();
            return id;
        });

        CurrentOrganisation.run(me.organisation(), () -> apply.apply(id));

        StaffImport after = in(() -> imports.find(id)).orElseThrow();
        assertThat(after.state()).isEqualTo(State.OPEN);
        assertThat(after.trouble()).isEqualTo(Trouble.OUTDATED);
        assertThat(in(() -> people.find(new EmailAddress("bo@f.dk")))).isEmpty();
    }

    @Test
    void ordersOnceHoweverOftenTheButtonIsPressed() throws InterruptedException, ExecutionException {
        UUID id = kept(HEADINGS + "Bo;bo@f.dk;;;;;;\n");
        Decision seen = decision(id, false, false);
        SignedIn signedIn = signedIn();

        List<Answer> answers = together(
                8, () -> CurrentOrganisation.with(me.organisation(), () -> approval.approve(id, signedIn, seen)));

        assertThat(answers).containsOnlyOnce(Answer.ORDERED);
        assertThat(answers).filteredOn(answer -> answer != Answer.ORDERED).containsOnly(Answer.NOT_OPEN);
    }

    @Test
    void appliesTwoListsAtOnceOneAfterTheOther() throws InterruptedException, ExecutionException {
        StringBuilder one = new StringBuilder(HEADINGS);
        for (int i = 0; i < 500; i++) {
            one.append("P")
                    .append(i)
                    .append(";p")
                    .append(i)
                    .append("@f.dk;A / B")
                    .append(i % 7)
                    .append(";;;;;\n");
        }
        UUID first = kept(one.toString());
        UUID second = kept(one.toString());
        // Else the first may be applied before the second is approved, which then is outdated at once.
        background.rest();
        try {
            approve(first, false, false);
            approve(second, false, false);
            together(4, () -> {
                CurrentOrganisation.run(me.organisation(), () -> apply.apply(first));
                CurrentOrganisation.run(me.organisation(), () -> apply.apply(second));
                return true;
            });
        } finally {
            background.goOn();
        }

        assertThat(in(people::countActive)).isEqualTo(501);
        assertThat(List.of(
                        in(() -> imports.find(first)).orElseThrow(),
                        in(() -> imports.find(second)).orElseThrow()))
                .extracting(StaffImport::state, StaffImport::trouble)
                .containsExactlyInAnyOrder(tuple(State.APPLIED, null), tuple(State.OPEN, Trouble.OUTDATED));
    }

    @Test
    void keepsAnotherOrganisationsListsAndPeopleApart() {
        UUID id = kept(HEADINGS + "Bo;bo@f.dk;;;;;;\n");
        TestPerson other = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);

        assertThat(organisations.in(other.organisation(), () -> imports.find(id)))
                .isEmpty();
        applied(HEADINGS + "Bo;bo@f.dk;Salg;;;;;\n", false);
        assertThat(organisations.in(other.organisation(), () -> people.find(new EmailAddress("bo@f.dk"))))
                .isEmpty();
    }

    @Test
    void givesNoRolesInTheNameOfSomebodyWhoMayNot() {
        UUID id = kept(HEADINGS + "Bo;bo@f.dk;;;;;;Administrator\n");

        StaffPlan plan = in(() -> imports.preview(id, false)).orElseThrow().plan();

        assertThat(plan.joins().getFirst().facts().roles()).isEmpty();
        assertThat(plan.rolesLeftOut()).isTrue();
    }

    @Test
    void refusesWhatIsNoList() {
        assertThat(in(() ->
                        imports.start(me.id(), "liste.xlsx", "PK\u0003\u0004…".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo(new Upload.Refused(new SheetRefusal.Workbook()));
    }

    @Test
    void forgetsTheFileOnceItIsApplied() {
        UUID id = applied(HEADINGS + "Bo;bo@f.dk;;;;;;\n", false);

        assertThat(organisations.in(
                        me.organisation(),
                        () -> jdbc.sql("select file is null from staff_import where id = :id")
                                .param("id", id)
                                .query(Boolean.class)
                                .single()))
                .isTrue();
    }

    /** What the rules for those who come and move look through. */
    @Test
    void whoCameAndWhoMovedIsToldAndWhoStaysWhereTheyAreIsNot() {
        applied("Navn;E-mail;Afdeling\nIda Lind;ida@nordlys.example;Salg\nBo Kvist;bo@nordlys.example;Salg\n", false);
        applied(
                "Navn;E-mail;Afdeling\nIda Lind;ida@nordlys.example;Teknik\nBo B. Kvist;bo@nordlys.example;Salg\n",
                false);
        assertThat(organisations.in(
                        me.organisation(),
                        () -> jdbc.sql("""
                                select a.kind || ' ' || p.email || ' ' || coalesce(d.name, '') from arrival a
                                join person p on p.id = a.person_id
                                left join department d on d.id = a.from_department order by 1
                                """).query(String.class).list()))
                .containsExactly(
                        "joined bo@nordlys.example ", "joined ida@nordlys.example ", "moved ida@nordlys.example Salg");
    }

    private UUID kept(String list) {
        byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
        return ((Upload.Kept) in(() -> imports.start(me.id(), "liste.csv", bytes))).id();
    }

    private UUID applied(String list, boolean leave) {
        UUID id = kept(list);
        assertThat(approve(id, false, leave)).isEqualTo(Answer.ORDERED);
        run(id);
        assertThat(in(() -> imports.find(id)).orElseThrow().state()).isEqualTo(State.APPLIED);
        return id;
    }

    /** The scheduler may be at it too: this waits for it at the lock, and then finds nothing to do. */
    private boolean run(UUID id) {
        CurrentOrganisation.run(me.organisation(), () -> apply.apply(id));
        return true;
    }

    private Answer approve(UUID id, boolean onlyGood, boolean leave) {
        Decision decision = decision(id, onlyGood, leave);
        return CurrentOrganisation.with(me.organisation(), () -> approval.approve(id, signedIn(), decision));
    }

    private Decision decision(UUID id, boolean onlyGood, boolean leave) {
        StaffPlan plan = in(() -> imports.preview(id, true)).orElseThrow().plan();
        return new Decision(onlyGood, leave, plan.fingerprint());
    }

    private SignedIn signedIn() {
        return SignedInPeople.of(me, Role.ADMINISTRATOR);
    }

    private Person person(String address) {
        return in(() -> people.find(new EmailAddress(address))).orElseThrow();
    }

    private <T> T in(Supplier<T> work) {
        return CurrentOrganisation.with(me.organisation(), work);
    }

    private static <T> List<T> together(int times, Callable<T> work) throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(times)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                futures.add(pool.submit(work));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
