package dk.fortaler.academy.learning;

import dk.fortaler.academy.CourseId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a course does, in numbers of people and never by name. */
@Component
@Transactional(readOnly = true)
public class Figures {
    /** Below it, a number would tell of somebody. */
    public static final int FEWEST = 5;

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People by how far they are; of those who are here. */
    public record Count(long enrolled, long begun, long finished) {}

    public Count count(CourseId course) {
        return jdbc.sql("""
                        select count(*) as enrolled, count(e.begun_at) as begun, count(e.finished_at) as finished
                        from academy_enrolment e
                        join person p on p.organisation_id = e.organisation_id and p.id = e.person_id
                        where e.course_id = :course and p.state = 'active'
                        """).param("course", course.value()).query(Count.class).single();
    }

    /** Who has begun and not finished. */
    public long underWay(CourseId course) {
        Count count = count(course);
        return count.begun() - count.finished();
    }

    /** How many have done each lesson. */
    public Map<UUID, Long> done(CourseId course) {
        return counts("""
                select d.lesson_id, count(*) from academy_lesson_done d
                join person p on p.organisation_id = d.organisation_id and p.id = d.person_id and p.state = 'active'
                where d.course_id = :course group by d.lesson_id
                """, course);
    }

    /** How many tried each quiz. */
    public Map<UUID, Long> tried(CourseId course) {
        return counts("""
                select lesson_id, count(*) from academy_try where course_id = :course and number = 1 group by lesson_id
                """, course);
    }

    /** How many got each question wrong the first time. */
    public Map<UUID, Long> wrong(CourseId course) {
        return counts("""
                select question, count(*) from academy_try, unnest(wrong) as question
                where course_id = :course and number = 1 group by question
                """, course);
    }

    private Map<UUID, Long> counts(String sql, CourseId course) {
        Map<UUID, Long> counts = new HashMap<>();
        jdbc.sql(sql).param("course", course.value()).query(row -> {
            counts.put(row.getObject(1, UUID.class), row.getLong(2));
        });
        return counts;
    }
}
