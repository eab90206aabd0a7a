package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.people.People;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.joining.AskPeople.Whom;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of those whom a manager chose can be asked. */
@Component
@Transactional(readOnly = true)
class Chosen {
    private final JdbcClient jdbc;
    private final People people;

    Chosen(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Those who are not in it, by their ids. */
    List<PersonId> outside(ProgrammeId programme, Whom whom) {
        return jdbc.sql("""
                        select p.id from person p
                        where p.id = any(:chosen) and p.state = 'active'
                          and not exists (select from programme_member m
                                          where m.programme_id = :programme and m.person_id = p.id and m.left_at is null)
                        order by p.id
                        """)
                .param("chosen", chosen(whom).stream().map(PersonId::value).toArray(UUID[]::new))
                .param("programme", programme.value())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The cohort, where it is one of that programme and still there. */
    @Nullable
    UUID ofIt(ProgrammeId programme, @Nullable UUID cohort) {
        return jdbc.sql("select id from cohort where programme_id = :programme and id = :cohort")
                .param("programme", programme.value())
                .param("cohort", cohort, Types.OTHER)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private List<PersonId> chosen(Whom whom) {
        return switch (whom) {
            case Whom.Some(List<PersonId> some) -> some;
            case Whom.OfDepartment(DepartmentId department) -> people.activeIn(department);
            case Whom.Everybody() ->
                jdbc.sql("select id from person where state = 'active'")
                        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                        .list();
        };
    }
}
