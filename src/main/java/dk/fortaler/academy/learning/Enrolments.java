package dk.fortaler.academy.learning;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.LearnerNetworks;
import dk.fortaler.academy.course.CourseContent;
import dk.fortaler.academy.course.Versions;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.networks.Network;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who takes which course, and how far they are. */
@Component
@Transactional(readOnly = true)
public class Enrolments {
    private static final String SELECT = """
            select e.course_id, coalesce(e.version, c.version) as version, e.due, e.begun_at, e.finished_at,
                   array(select d.lesson_id from academy_lesson_done d
                         where d.organisation_id = e.organisation_id and d.person_id = e.person_id
                           and d.course_id = e.course_id) as done
            from academy_enrolment e
            join academy_course c on c.organisation_id = e.organisation_id and c.id = e.course_id
            where e.person_id = :person and c.version > 0 and (c.archived_at is null or e.begun_at is not null)
            """;

    private final JdbcClient jdbc;
    private final Versions versions;
    private final ObjectProvider<LearnerNetworks> networks;

    Enrolments(JdbcClient jdbc, Versions versions, ObjectProvider<LearnerNetworks> networks) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.networks = networks;
    }

    private record Row(
            CourseId course,
            int version,
            @Nullable LocalDate due,
            @Nullable Instant begunAt,
            @Nullable Instant finishedAt,
            Set<UUID> done) {}

    /** Those with the nearest date first, then as they were enrolled. */
    public List<Enrolment> of(PersonId person) {
        return of(person, networksOf(person));
    }

    /** As {@link #of(PersonId)}, for whoever knows the person's networks already. */
    public List<Enrolment> of(PersonId person, Set<Network> networks) {
        return jdbc
                .sql(SELECT + " order by e.due nulls last, e.enrolled_at, e.course_id")
                .param("person", person.value())
                .query(Enrolments::read)
                .list()
                .stream()
                .map(row -> enrolment(row, networks))
                .toList();
    }

    public Optional<Enrolment> find(PersonId person, CourseId course) {
        return jdbc.sql(SELECT + " and e.course_id = :course")
                .param("person", person.value())
                .param("course", course.value())
                .query(Enrolments::read)
                .optional()
                .map(row -> enrolment(row, networksOf(person)));
    }

    /** As it would be for somebody who has not enrolled; empty where it cannot be begun. */
    public Optional<Enrolment> preview(PersonId person, CourseId course) {
        return jdbc.sql("select version from academy_course where id = :course and version > 0 and archived_at is null")
                .param("course", course.value())
                .query(Integer.class)
                .optional()
                .map(version -> enrolment(new Row(course, version, null, null, null, Set.of()), networksOf(person)));
    }

    /** Those whose lessons and lists a person sees. */
    public Set<Network> networksOf(PersonId person) {
        LearnerNetworks known = networks.getIfAvailable();
        Set<Network> theirs = known == null ? Set.of() : known.of(person);
        return theirs.isEmpty() ? EnumSet.allOf(Network.class) : theirs;
    }

    private Enrolment enrolment(Row row, Set<Network> networks) {
        CourseContent content = versions.find(row.course, row.version).orElseThrow();
        Path path = Path.of(content, networks, row.done);
        return new Enrolment(row.course, row.version, content, path, row.due, row.begunAt, row.finishedAt);
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new CourseId(row.getObject("course_id", UUID.class)),
                row.getInt("version"),
                row.getObject("due", LocalDate.class),
                instant(row.getObject("begun_at", OffsetDateTime.class)),
                instant(row.getObject("finished_at", OffsetDateTime.class)),
                Set.of((UUID[]) row.getArray("done").getArray()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
