package dk.fortaler.businesscase.internal;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.kernel.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cases and their versions. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CaseRepository {
    private static final String CASE = """
            select c.id, c.title, c.purpose, c.assumptions, c.facts, c.launched, c.revision, coalesce(p.name, '') as by_name, c.changed_at as at
            from business_case c left join person p on p.organisation_id = c.organisation_id and p.id = c.changed_by
            """;

    private static final String VERSION = """
            select v.number, v.title, v.purpose, v.assumptions, v.facts, v.revision, coalesce(p.name, '') as by_name, v.published_at as at
            from case_version v left join person p on p.organisation_id = v.organisation_id and p.id = v.published_by
            where v.case_id = :case
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<StoredCase> find(CaseId id) {
        return jdbc.sql(CASE + "where c.id = :id")
                .param("id", id.value())
                .query(CaseRepository::read)
                .optional();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<StoredCase> lock(CaseId id) {
        return jdbc.sql(CASE + "where c.id = :id for update of c")
                .param("id", id.value())
                .query(CaseRepository::read)
                .optional();
    }

    void insert(CaseId id, PersonId by, Draft draft) {
        written(jdbc.sql("""
                        insert into business_case (id, title, purpose, assumptions, facts, changed_by, changed_at, created_at)
                        values (:id, :title, :purpose, :assumptions::jsonb, :facts, :by, :now, :now)
                        """), id, by, draft).update();
    }

    /** False where it has another revision by now. */
    boolean update(CaseId id, PersonId by, int seen, Draft draft) {
        return written(jdbc.sql("""
                        update business_case
                        set title = :title, purpose = :purpose, assumptions = :assumptions::jsonb, facts = :facts,
                            changed_by = :by, changed_at = :now, revision = revision + 1
                        where id = :id and revision = :seen
                        """), id, by, draft).param("seen", seen).update() == 1;
    }

    void launch(CaseId id, @Nullable LocalDate month) {
        jdbc.sql("update business_case set launched = :month where id = :id")
                .param("id", id.value())
                .param("month", month, java.sql.Types.DATE)
                .update();
    }

    /** The newest first. */
    List<CaseVersion> versions(CaseId id) {
        return jdbc.sql(VERSION + "order by v.number desc")
                .param("case", id.value())
                .query(CaseRepository::version)
                .list();
    }

    Optional<CaseVersion> newest(CaseId id) {
        return jdbc.sql(VERSION + "order by v.number desc limit 1")
                .param("case", id.value())
                .query(CaseRepository::version)
                .optional();
    }

    /** The newest version's, without reading it. */
    Optional<Integer> newestNumber(CaseId id) {
        return jdbc.sql("select max(number) from case_version where case_id = :case having count(*) > 0")
                .param("case", id.value())
                .query(Integer.class)
                .optional();
    }

    Optional<CaseVersion> version(CaseId id, int number) {
        return jdbc.sql(VERSION + "and v.number = :number")
                .param("case", id.value())
                .param("number", number)
                .query(CaseRepository::version)
                .optional();
    }

    void publish(StoredCase found, PersonId by, int number) {
        written(jdbc.sql("""
                        insert into case_version (case_id, number, title, purpose, assumptions, facts, revision, published_by, published_at)
                        values (:id, :number, :title, :purpose, :assumptions::jsonb, :facts, :revision, :by, :now)
                        """), found.id(), by, found.draft())
                .param("number", number)
                .param("revision", found.revision())
                .update();
    }

    private StatementSpec written(StatementSpec statement, CaseId id, PersonId by, Draft draft) {
        return statement
                .param("id", id.value())
                .param("title", draft.title())
                .param("purpose", draft.purpose())
                .param("assumptions", AssumptionsJson.write(draft.assumptions()))
                .param("facts", draft.facts().toArray(String[]::new))
                .param("by", by.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static StoredCase read(ResultSet row, int number) throws SQLException {
        return new StoredCase(
                new CaseId(row.getObject("id", UUID.class)),
                draft(row),
                row.getObject("launched", LocalDate.class),
                row.getInt("revision"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static CaseVersion version(ResultSet row, int number) throws SQLException {
        return new CaseVersion(
                row.getInt("number"),
                draft(row),
                row.getInt("revision"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getString("title"),
                row.getString("purpose"),
                AssumptionsJson.read(row.getString("assumptions")),
                List.of((String[]) row.getArray("facts").getArray()));
    }
}
