package dk.fortaler.academy.live;

import dk.fortaler.kernel.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads live sessions, and what people answered. */
@Component
@Transactional(readOnly = true)
public class Sessions {
    static final String SELECT = """
            select s.id, s.title, s.about, s.place, s.starts, s.zone, s.starts_at, s.minutes, s.seats, s.course_id,
                   s.sequence, s.revision, s.cancelled_at, coalesce(p.name, '') as organiser,
                   coalesce(p.email, '') as organiser_email,
                   (select count(*) from academy_seat a where a.organisation_id = s.organisation_id
                     and a.session_id = s.id and a.answer = 'coming') as coming,
                   (select count(*) from academy_seat a where a.organisation_id = s.organisation_id
                     and a.session_id = s.id and a.answer = 'waiting') as waiting
            from academy_session s
            left join person p on p.organisation_id = s.organisation_id and p.id = s.made_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a person said to a session. */
    public enum Answer {
        INVITED,
        COMING,
        WAITING,
        NOT_COMING;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the person would like to come, with a seat or without. */
        boolean isYes() {
            return this == COMING || this == WAITING;
        }

        static Answer of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Those that are not over, the next first. */
    public List<LiveSession> coming() {
        return jdbc.sql(SELECT + """
                        where s.starts_at + s.minutes * interval '1 minute' >= :now and s.cancelled_at is null
                        order by s.starts_at, s.id
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Sessions::read)
                .list();
    }

    public Optional<LiveSession> find(UUID id) {
        return jdbc.sql(SELECT + "where s.id = :id")
                .param("id", id)
                .query(Sessions::read)
                .optional();
    }

    /** How many hear of a change: all who were asked or answered, but for those who do not come. */
    public long invited(UUID session) {
        return jdbc.sql("select count(*) from academy_seat where session_id = :session and answer <> 'not_coming'")
                .param("session", session)
                .query(Long.class)
                .single();
    }

    /** Empty for somebody who was not invited and has not answered. */
    public Optional<Answer> answer(PersonId person, UUID session) {
        return jdbc.sql("select answer from academy_seat where session_id = :session and person_id = :person")
                .param("session", session)
                .param("person", person.value())
                .query((row, number) -> Answer.of(row.getString(1)))
                .optional();
    }

    static LiveSession read(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime cancelled = row.getObject("cancelled_at", OffsetDateTime.class);
        @Nullable Instant cancelledAt = cancelled == null ? null : cancelled.toInstant();
        return new LiveSession(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("about"),
                row.getString("place"),
                row.getObject("starts", LocalDateTime.class),
                ZoneId.of(row.getString("zone")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("minutes"),
                row.getObject("seats", Integer.class),
                row.getObject("course_id", UUID.class),
                row.getInt("sequence"),
                row.getInt("revision"),
                cancelledAt,
                row.getString("organiser"),
                row.getString("organiser_email"),
                row.getInt("coming"),
                row.getInt("waiting"));
    }
}
