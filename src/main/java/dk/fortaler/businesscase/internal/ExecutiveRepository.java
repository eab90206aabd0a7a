package dk.fortaler.businesscase.internal;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.kernel.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Executives with what they said. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ExecutiveRepository {
    private static final String EXECUTIVE = """
            select e.id, e.case_id, e.name, e.email, e.language, e.sent_at, e.mailed_at,
                   exists (select from case_link l where l.organisation_id = e.organisation_id
                           and l.executive_id = e.id and l.expires_at > :now) as open
            from case_executive e
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ExecutiveRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order in which they were added. */
    List<Executive> of(CaseId id) {
        Map<UUID, List<Answer>> answers = answers(id);
        return jdbc.sql(EXECUTIVE + "where e.case_id = :case order by e.added_at, e.id")
                .param("now", now())
                .param("case", id.value())
                .query((row, number) -> read(row, answers))
                .list();
    }

    Optional<Executive> find(CaseId id, UUID executive) {
        return of(id).stream().filter(each -> each.id().equals(executive)).findFirst();
    }

    /**
     * Whose link it is that opens.
     *
     * @param handed whether somebody handed it over; otherwise it was mailed, or they opened it from their account
     * @param handedBy who did; null of somebody who was erased
     */
    record Held(
            Executive executive, boolean handed, @Nullable UUID handedBy) {}

    Optional<Held> byLink(String digest) {
        return jdbc.sql("""
                        select e.case_id, e.id, l.handed, l.handed_by from case_link l
                        join case_executive e on e.organisation_id = l.organisation_id and e.id = l.executive_id
                        where l.digest = :digest and l.expires_at > :now
                        """)
                .param("digest", digest)
                .param("now", now())
                .query((row, number) -> {
                    boolean handed = row.getBoolean("handed");
                    @Nullable UUID handedBy = row.getObject("handed_by", UUID.class);
                    return find(new CaseId(row.getObject("case_id", UUID.class)), row.getObject("id", UUID.class))
                            .map(executive -> new Held(executive, handed, handedBy));
                })
                .optional()
                .flatMap(found -> found);
    }

    /** Nobody else answers for them or sends them anything until the transaction ends. */
    void lock(UUID executive) {
        jdbc.sql("select id from case_executive where id = :id for update")
                .param("id", executive)
                .query(UUID.class)
                .optional();
    }

    private Map<UUID, List<Answer>> answers(CaseId id) {
        Map<UUID, List<Answer.Reply>> replies = replies(id);
        Map<UUID, List<Answer>> answers = new LinkedHashMap<>();
        jdbc.sql("""
                        select a.id, a.executive_id, a.version, a.answer, a.words, a.takes_part, a.at,
                               case when a.handed then coalesce(p.name, '') end as handed_by
                        from case_answer a
                        left join person p on p.organisation_id = a.organisation_id and p.id = a.handed_by
                        where a.case_id = :case order by a.at desc, a.id desc
                        """).param("case", id.value()).query(row -> {
            UUID answer = row.getObject("id", UUID.class);
            answers.computeIfAbsent(row.getObject("executive_id", UUID.class), none -> new ArrayList<>())
                    .add(new Answer(
                            answer,
                            row.getInt("version"),
                            Verdict.of(row.getString("answer")).orElseThrow(),
                            row.getString("words"),
                            row.getBoolean("takes_part"),
                            instant(row, "at"),
                            row.getString("handed_by"),
                            replies.getOrDefault(answer, List.of())));
        });
        return answers;
    }

    private Map<UUID, List<Answer.Reply>> replies(CaseId id) {
        Map<UUID, List<Answer.Reply>> replies = new LinkedHashMap<>();
        jdbc.sql("""
                        select r.answer_id, r.words, r.at, coalesce(p.name, '') as name from case_reply r
                        join case_answer a on a.organisation_id = r.organisation_id and a.id = r.answer_id
                        left join person p on p.organisation_id = r.organisation_id and p.id = r.written_by
                        where a.case_id = :case order by r.at, r.id
                        """).param("case", id.value()).query(row -> {
            replies.computeIfAbsent(row.getObject("answer_id", UUID.class), none -> new ArrayList<>())
                    .add(new Answer.Reply(row.getString("name"), row.getString("words"), instant(row, "at")));
        });
        return replies;
    }

    private static Executive read(ResultSet row, Map<UUID, List<Answer>> answers) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Executive(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Language.of(row.getString("language")).orElse(Language.DA),
                instantOrNull(row, "sent_at"),
                instantOrNull(row, "mailed_at"),
                row.getBoolean("open"),
                answers.getOrDefault(id, List.of()));
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
