package dk.fortaler.academy;

import dk.fortaler.kernel.text.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The courses that can be taken, to choose from. */
@Service
@Transactional(readOnly = true)
public class Courses {
    private static final String SELECT =
            "select id, title_danish, title_english, minutes, archived_at is null as active from academy_course where version > 0";

    private final JdbcClient jdbc;

    Courses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A course that has been published.
     *
     * @param minutes that all of its lessons take together, with those of every network
     * @param active whether new people can begin it
     */
    public record Course(CourseId id, Bilingual title, int minutes, boolean active) {}

    /** Those that new people can begin, the oldest first. */
    public List<Course> active() {
        return jdbc.sql(SELECT + " and archived_at is null order by created_at, id")
                .query(Courses::read)
                .list();
    }

    /** Also an archived one: whoever has begun it may finish it. */
    public Optional<Course> find(CourseId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id.value())
                .query(Courses::read)
                .optional();
    }

    private static Course read(ResultSet row, int number) throws SQLException {
        return new Course(
                new CourseId(row.getObject("id", UUID.class)),
                new Bilingual(row.getString("title_danish"), row.getString("title_english")),
                row.getInt("minutes"),
                row.getBoolean("active"));
    }
}
