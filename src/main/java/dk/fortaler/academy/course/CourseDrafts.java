package dk.fortaler.academy.course;

import dk.fortaler.academy.CourseId;
import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Courses as their writers see them. Of two who save at the same time, the second is told and loses nothing. */
@Component
@Transactional
public class CourseDrafts {
    private static final String SELECT = """
            select id, draft::text as draft, revision, saved_at, version, archived_at is not null as archived
            from academy_course
            """;

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    CourseDrafts(JdbcClient jdbc, AuditLog audit, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A course with what its next version is to be.
     *
     * @param revision counts savings and publications
     * @param savedAt null where nothing was saved since the last version
     * @param version the newest; 0 before the first
     */
    public record Draft(
            CourseId course,
            CourseContent content,
            int revision,
            @Nullable Instant savedAt,
            int version,
            boolean archived) {
        public boolean isChanged() {
            return savedAt != null;
        }

        public boolean isPublished() {
            return version > 0;
        }
    }

    /** Archived ones last. */
    @Transactional(readOnly = true)
    public List<Draft> all() {
        return jdbc.sql(SELECT + "order by archived_at is not null, created_at, id")
                .query(CourseDrafts::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(CourseId course) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", course.value())
                .query(CourseDrafts::read)
                .optional();
    }

    @Transactional(readOnly = true)
    public boolean hasReady() {
        return jdbc.sql("select exists (select from academy_course where ready = :ready)")
                .param("ready", ReadyCourse.KEY)
                .query(Boolean.class)
                .single();
    }

    /** Puts the ready course up, published; put up twice, it stands once. */
    public CourseId putUpReady(PersonId actor) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('academy/ready/' || current_setting('app.organisation'), 0))")
                .query(row -> {});
        Optional<CourseId> there = jdbc.sql("select id from academy_course where ready = :ready")
                .param("ready", ReadyCourse.KEY)
                .query((row, number) -> new CourseId(row.getObject(1, UUID.class)))
                .optional();
        if (there.isPresent()) {
            return there.get();
        }
        CourseId course = insert(ReadyCourse.content(), ReadyCourse.KEY);
        publish(actor, course, 1);
        return course;
    }

    /** A new course; nobody else sees it before it is published. */
    public CourseId make(CourseContent content) {
        return insert(content, null);
    }

    /**
     * Saves over the revision that the writer had before them.
     *
     * @return the new revision; empty, with nothing saved, where somebody has saved or published meanwhile
     */
    public OptionalInt save(CourseId course, CourseContent content, int seen) {
        int saved = jdbc.sql("""
                        update academy_course
                        set draft = :draft::jsonb, revision = revision + 1, saved_at = :now,
                            title_danish = case when version = 0 then :danish else title_danish end,
                            title_english = case when version = 0 then :english else title_english end
                        where id = :id and revision = :seen
                        """)
                .param("draft", CourseJson.write(content))
                .param("now", now())
                .param("danish", content.title().danish())
                .param("english", content.title().english())
                .param("id", course.value())
                .param("seen", seen)
                .update();
        return saved == 1 ? OptionalInt.of(seen + 1) : OptionalInt.empty();
    }

    /**
     * Makes the draft of that revision the version that people begin from now on.
     *
     * @return its number; empty where the draft is another by now, or is not in order
     */
    public OptionalInt publish(PersonId actor, CourseId course, int seen) {
        Optional<Draft> draft = jdbc.sql(SELECT + "where id = :id and revision = :seen for update")
                .param("id", course.value())
                .param("seen", seen)
                .query(CourseDrafts::read)
                .optional()
                .filter(each -> CourseFaults.of(each.content()).isEmpty());
        if (draft.isEmpty()) {
            return OptionalInt.empty();
        }
        int number = draft.get().version() + 1;
        insertVersion(actor, draft.get(), number);
        jdbc.sql("""
                        update academy_course
                        set version = :number, title_danish = :danish, title_english = :english, minutes = :minutes,
                            revision = revision + 1, saved_at = null, archived_at = null
                        where id = :id
                        """)
                .param("number", number)
                .param("danish", draft.get().content().title().danish())
                .param("english", draft.get().content().title().english())
                .param("minutes", draft.get().content().minutes())
                .param("id", course.value())
                .update();
        audit.record(actor, "academy.published", course.value().toString(), Map.of("version", number));
        return OptionalInt.of(number);
    }

    private void insertVersion(PersonId actor, Draft draft, int number) {
        jdbc.sql("""
                        insert into academy_version (course_id, number, content, published_by, published_at)
                        values (:id, :number, :content::jsonb, :actor, :now)
                        """)
                .param("id", draft.course().value())
                .param("number", number)
                .param("content", CourseJson.write(draft.content()))
                .param("actor", actor.value())
                .param("now", now())
                .update();
    }

    /** From now on nobody new begins it; who has begun may finish. Done twice, or to what is not there, it is no fault. */
    public void archive(PersonId actor, CourseId course, boolean archived) {
        int changed = jdbc.sql("""
                        update academy_course set archived_at = :at
                        where id = :id and (archived_at is null) = :archived
                        """)
                .param("at", archived ? now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", course.value())
                .param("archived", archived)
                .update();
        if (changed > 0) {
            audit.record(
                    actor,
                    archived ? "academy.archived" : "academy.restored",
                    course.value().toString(),
                    Map.of());
        }
    }

    /** Throws the draft away for what was published last; a course that never was is removed. */
    public void drop(CourseId course) {
        jdbc.sql("delete from academy_course where id = :id and version = 0")
                .param("id", course.value())
                .update();
        jdbc.sql("""
                        update academy_course c
                        set draft = v.content, revision = c.revision + 1, saved_at = null
                        from academy_version v
                        where v.organisation_id = c.organisation_id and v.course_id = c.id and v.number = c.version
                          and c.id = :id
                        """).param("id", course.value()).update();
    }

    private CourseId insert(CourseContent content, @Nullable String ready) {
        CourseId course = new CourseId(ids.next());
        Bilingual title = content.title();
        jdbc.sql("""
                        insert into academy_course (id, title_danish, title_english, draft, saved_at, ready, created_at)
                        values (:id, :danish, :english, :draft::jsonb, :now, :ready, :now)
                        """)
                .param("id", course.value())
                .param("danish", title.danish())
                .param("english", title.english())
                .param("draft", CourseJson.write(content))
                .param("now", now())
                .param("ready", ready, Types.VARCHAR)
                .update();
        return course;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Draft read(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime saved = row.getObject("saved_at", OffsetDateTime.class);
        return new Draft(
                new CourseId(row.getObject("id", UUID.class)),
                CourseJson.read(row.getString("draft")),
                row.getInt("revision"),
                saved == null ? null : saved.toInstant(),
                row.getInt("version"),
                row.getBoolean("archived"));
    }
}
