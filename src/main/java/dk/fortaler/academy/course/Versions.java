package dk.fortaler.academy.course;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.fortaler.academy.CourseId;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was published. A version never changes, so it is read once. */
@Component
@Transactional(readOnly = true)
public class Versions {
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Cache<Key, CourseContent> read =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(OrganisationId organisation, CourseId course, int number) {}

    public Optional<CourseContent> find(CourseId course, int number) {
        Key key = new Key(CurrentOrganisation.get(), course, number);
        @Nullable CourseContent known = read.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<CourseContent> stored = jdbc.sql(
                        "select content::text from academy_version where course_id = :course and number = :number")
                .param("course", course.value())
                .param("number", number)
                .query(String.class)
                .optional()
                .map(CourseJson::read);
        stored.ifPresent(content -> read.put(key, content));
        return stored;
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
