package dk.fortaler.academy.learning;

import dk.fortaler.academy.CourseId;
import dk.fortaler.kernel.identity.PersonId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person has ticked on a lesson's checklist. */
@Component
@Transactional(readOnly = true)
public class Ticks {
    private final JdbcClient jdbc;

    Ticks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<UUID> of(PersonId person, CourseId course, UUID lesson) {
        return new HashSet<>(jdbc.sql("""
                        select item_id from academy_tick
                        where person_id = :person and course_id = :course and lesson_id = :lesson
                        """)
                .param("person", person.value())
                .param("course", course.value())
                .param("lesson", lesson)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }
}
