package dk.fortaler.academy.badges;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.course.CourseContent;
import dk.fortaler.academy.course.Versions;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.SiteAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Badges for courses that were finished. A person asks for theirs, and may take it back. */
@Component
@Transactional
public class Badges {
    private static final String SELECT =
            "select id, course_id, language, document, key_number, issued_at, revoked_at from academy_badge ";

    private final JdbcClient jdbc;
    private final IssuerKeys keys;
    private final Versions versions;
    private final SiteAddress site;
    private final Clock clock;

    Badges(JdbcClient jdbc, IssuerKeys keys, Versions versions, SiteAddress site, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.versions = versions;
        this.site = site;
        this.clock = clock;
    }

    /**
     * A badge as it was signed.
     *
     * @param document JSON, to the letter
     * @param genuine whether the key that it names did sign it
     */
    public record Badge(
            UUID id,
            CourseId course,
            Language language,
            String document,
            Instant issuedAt,
            @Nullable Instant revokedAt,
            boolean genuine) {
        public boolean isRevoked() {
            return revokedAt != null;
        }
    }

    /** The person's badge for a course; empty where there is none, or they took it back. */
    @Transactional(readOnly = true)
    public Optional<Badge> of(PersonId person, CourseId course) {
        return jdbc.sql(SELECT + "where person_id = :person and course_id = :course and revoked_at is null")
                .param("person", person.value())
                .param("course", course.value())
                .query(this::read)
                .optional();
    }

    /** Also one that was taken back. */
    @Transactional(readOnly = true)
    public Optional<Badge> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /**
     * Makes the person's badge, in their language; asked for twice, there is one.
     *
     * @return empty where they have not finished the course
     */
    public Optional<Badge> make(SignedIn me, CourseId course) {
        Optional<CourseContent> finished = jdbc.sql("""
                        select version from academy_enrolment
                        where person_id = :person and course_id = :course and finished_at is not null
                        for update
                        """)
                .param("person", me.person().value())
                .param("course", course.value())
                .query(Integer.class)
                .optional()
                .flatMap(version -> versions.find(course, version));
        return finished.map(content -> of(me.person(), course).orElseGet(() -> insert(me, course, content)));
    }

    /** From now on its page says that it was taken back. */
    public void takeBack(PersonId person, CourseId course) {
        jdbc.sql("""
                        update academy_badge set revoked_at = :now
                        where person_id = :person and course_id = :course and revoked_at is null
                        """)
                .param("now", now())
                .param("person", person.value())
                .param("course", course.value())
                .update();
    }

    private Badge insert(SignedIn me, CourseId course, CourseContent content) {
        // Of chance alone: whoever knows when it was made shall not come closer to its address.
        UUID id = UUID.randomUUID();
        IssuerKeys.Signing key = keys.newest();
        String issuer = issuer(me.organisation().value());
        var address = new BadgeAddress(me.organisation(), id);
        Instant now = clock.instant();
        String document = Proof.signed(
                new CredentialText(site.of(address.path()), issuer, me, course, content).document(now),
                issuer + "/keys/" + key.number(),
                key.secret(),
                now);
        jdbc.sql("""
                        insert into academy_badge (id, person_id, course_id, language, document, key_number, issued_at)
                        values (:id, :person, :course, :language, :document, :key, :now)
                        """)
                .param("id", id)
                .param("person", me.person().value())
                .param("course", course.value())
                .param("language", me.language().tag())
                .param("document", document)
                .param("key", key.number())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return new Badge(id, course, me.language(), document, now, null, true);
    }

    /** The address by which an organisation is known as an issuer. */
    public String issuer(long organisation) {
        return site.of("/badges/issuers/" + organisation);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Badge read(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
        String document = row.getString("document");
        return new Badge(
                row.getObject("id", UUID.class),
                new CourseId(row.getObject("course_id", UUID.class)),
                Language.of(row.getString("language")).orElse(Language.DA),
                document,
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant(),
                keys.find(row.getInt("key_number"))
                        .filter(key -> Proof.holds(document, key.multikey()))
                        .isPresent());
    }
}
