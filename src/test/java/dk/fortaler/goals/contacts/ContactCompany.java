package dk.fortaler.goals.contacts;

import dk.fortaler.goals.Measure;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.furniture.TestGoals;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A company whose people come, go and write contacts down, straight in the database. */
final class ContactCompany {
    private final TestOrganisations organisations;
    private final TestContent content;
    private final TestGoals goals;
    private final JdbcClient jdbc;
    private final Ids ids;
    private @Nullable TestPerson founder;

    ContactCompany(TestOrganisations organisations, TestContent content, TestGoals goals, JdbcClient jdbc, Ids ids) {
        this.organisations = organisations;
        this.content = content;
        this.goals = goals;
        this.jdbc = jdbc;
        this.ids = ids;
    }

    static ContactCompany in(ApplicationContext application) {
        ContactCompany company = application.getAutowireCapableBeanFactory().createBean(ContactCompany.class);
        company.founder = company.organisations.aPersonOfTheirOwn(Language.DA);
        return company;
    }

    /** A sum that is out. */
    record Sum(
            UUID id,
            LocalDate monday,
            @Nullable UUID programme,
            @Nullable UUID department,
            @Nullable UUID goal,
            int contacts,
            int dialogues,
            boolean enough) {}

    OrganisationId organisation() {
        return founder().organisation();
    }

    TestPerson founder() {
        return java.util.Objects.requireNonNull(founder);
    }

    List<TestPerson> people(int count) {
        List<TestPerson> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(organisations.aPerson(organisation(), "Kollega " + i, Language.DA));
        }
        return people;
    }

    UUID programme(Collection<TestPerson> members) {
        return content.aProgrammeWith(organisation(), "Program " + ids.next(), members.toArray(TestPerson[]::new));
    }

    UUID department(@Nullable UUID parent) {
        UUID id = ids.next();
        change(
                "insert into department (id, parent_id, name) values (:a, :b::uuid, 'Afdeling ' || :a::text)",
                id,
                parent);
        return id;
    }

    UUID groupGoal(Collection<TestPerson> people) {
        UUID goal = goals.aGoal(founder(), Measure.CONTACTS, "group", null, 100);
        people.forEach(each -> change(
                "insert into goal_person (goal_id, person_id) values (:a, :b)",
                goal,
                each.id().value()));
        return goal;
    }

    void move(TestPerson person, UUID department) {
        change("update person set department_id = :b where id = :a", person.id().value(), department);
    }

    void join(TestPerson person, UUID programme) {
        change("""
                        insert into programme_member (programme_id, person_id, joined_at) values (:b, :a, now())
                        on conflict (organisation_id, programme_id, person_id) do update set left_at = null
                        """, person.id().value(), programme);
    }

    void leave(TestPerson person, UUID programme) {
        change(
                "update programme_member set left_at = now() where person_id = :a and programme_id = :b",
                person.id().value(),
                programme);
    }

    void delete(TestPerson person) {
        change(
                "delete from person where id = :a and :b::uuid is null",
                person.id().value(),
                null);
    }

    void takeBackEverything(TestPerson person) {
        change(
                "update contact_log set undone_at = now() where person_id = :a and :b::uuid is null",
                person.id().value(),
                null);
    }

    void writes(TestPerson person, @Nullable UUID programme, String kind, LocalDate day) {
        organisations.in(
                organisation(),
                () -> jdbc.sql("""
                                insert into contact_log (id, person_id, programme_id, kind, day)
                                values (:id, :person, :programme, :kind, :day)
                                """)
                        .param("id", ids.next())
                        .param("person", person.id().value())
                        .param("programme", programme, Types.OTHER)
                        .param("kind", kind)
                        .param("day", day)
                        .update());
    }

    List<Sum> sums() {
        return organisations.in(
                organisation(),
                () -> jdbc.sql("""
                                select id, monday, programme_id as programme, department_id as department, goal_id as goal,
                                       contacts, dialogues, enough
                                from contact_sum order by id
                                """)
                        .query(new SimplePropertyRowMapper<>(Sum.class))
                        .list());
    }

    private void change(String statement, UUID a, @Nullable UUID b) {
        organisations.in(
                organisation(),
                () -> jdbc.sql(statement)
                        .param("a", a)
                        .param("b", b, Types.OTHER)
                        .update());
    }
}
