package dk.fortaler.academy.course;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.fortaler.academy.CourseId;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was published. A version never changes, so it is read once. */
@Component
@Transactional(readOnly = true)
public class Versions {
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Cache<Key, Optional<CourseContent>> versions =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(OrganisationId organisation, CourseId course, int number) {}

    public Optional<CourseContent> find(CourseId course, int number) {
        Key key = new Key(CurrentOrganisation.get(), course, number);
        Optional<CourseContent> found = versions.get(key, this::read);
        if (found.isEmpty()) {
            // It may be published yet.
            versions.invalidate(key);
        }
        return found;
    }

    /** Of many who ask at once for one that nobody has asked for before, one reads it and the others wait. */
    private Optional<CourseContent> read(Key key) {
        return jdbc.sql("select content::text from academy_version where course_id = :course and number = :number")
                .param("course", key.course.value())
                .param("number", key.number)
                .query(String.class)
                .optional()
                .map(CourseJson::read);
    }

    /** The number of the newest; empty where none was published. */
    public OptionalInt newest(CourseId course) {
        return jdbc.sql("select version from academy_course where id = :course and version > 0")
                .param("course", course.value())
                .query((row, at) -> OptionalInt.of(row.getInt(1)))
                .optional()
                .orElse(OptionalInt.empty());
    }
}
