package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.programmes.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls of programmes. */
@Service
@Transactional
public class Calls {
    private static final String SELECT = """
            select c.programme_id, c.state, c.code, c.cohort_id, c.danish, c.english, c.questions, c.revision
            from programme_call c
            join programme r on r.organisation_id = c.organisation_id and r.id = c.programme_id
            """;

    private final JdbcClient jdbc;
    private final QuestionText text;
    private final AuditLog audit;

    Calls(JdbcClient jdbc, QuestionText text, AuditLog audit) {
        this.jdbc = jdbc;
        this.text = text;
        this.audit = audit;
    }

    /** A running programme that people can come into now. */
    public record OpenCall(String name, String code, Call.State state) {}

    /** A fresh one where none was saved. */
    @Transactional(readOnly = true)
    public Call of(ProgrammeId programme) {
        return jdbc.sql(SELECT + "where c.programme_id = :programme")
                .param("programme", programme.value())
                .query(this::read)
                .optional()
                .orElseGet(() -> Call.fresh(programme));
    }

    /** Also a closed one, of a running programme. */
    @Transactional(readOnly = true)
    public Optional<Call> byCode(String word) {
        return jdbc.sql(SELECT + "where c.code = :code and r.state = 'active'")
                .param("code", word)
                .query(this::read)
                .optional();
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<OpenCall> open() {
        return jdbc.sql("""
                        select r.name, c.code, c.state from programme_call c
                        join programme r on r.organisation_id = c.organisation_id and r.id = c.programme_id
                        where c.state <> 'closed' and r.state = 'active'
                        order by r.name collate "da-x-icu", r.id
                        """)
                .query((row, number) -> new OpenCall(
                        row.getString("name"),
                        row.getString("code"),
                        Call.State.of(row.getString("state")).orElseThrow()))
                .list();
    }

    /**
     * Saves it whole; the first time gives it its code.
     *
     * @return false, with nothing saved, where somebody has saved meanwhile
     */
    public boolean save(PersonId by, Call call) {
        boolean saved = write(call);
        if (saved) {
            audit.record(
                    by,
                    "programmes.call.saved",
                    call.programme().value().toString(),
                    Map.of("state", call.state().key()));
        }
        return saved;
    }

    private boolean write(Call call) {
        return jdbc.sql("""
                        insert into programme_call as c (programme_id, state, code, cohort_id, danish, english, questions)
                        values (:programme, :state, :code, :cohort, :danish, :english, :questions::jsonb)
                        on conflict (organisation_id, programme_id) do update
                        set state = excluded.state, cohort_id = excluded.cohort_id, danish = excluded.danish,
                            english = excluded.english, questions = excluded.questions, revision = c.revision + 1
                        where c.revision = :revision
                        """)
                        .param("programme", call.programme().value())
                        .param("state", call.state().key())
                        .param("code", WordCode.makeWord())
                        .param("cohort", call.cohort(), Types.OTHER)
                        .param("danish", call.danish())
                        .param("english", call.english())
                        .param("questions", text.write(call.questions()))
                        .param("revision", call.revision())
                        .update()
                == 1;
    }

    private Call read(ResultSet row, int number) throws SQLException {
        return new Call(
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                Call.State.of(row.getString("state")).orElseThrow(),
                row.getString("code"),
                row.getObject("cohort_id", UUID.class),
                row.getString("danish"),
                row.getString("english"),
                text.questions(row.getString("questions")),
                row.getInt("revision"));
    }
}
