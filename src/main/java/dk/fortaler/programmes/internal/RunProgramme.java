package dk.fortaler.programmes.internal;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Tailored;
import dk.fortaler.programmes.Tailoring;
import dk.fortaler.programmes.joining.CallOff;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starting a programme, changing what it says, closing it. */
@Service
@Transactional
public class RunProgramme {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final Tailoring tailoring;
    private final CallOff invitations;
    private final AuditLog audit;

    RunProgramme(JdbcClient jdbc, Clock clock, Ids ids, Tailoring tailoring, CallOff invitations, AuditLog audit) {
        this.invitations = invitations;
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.tailoring = tailoring;
        this.audit = audit;
    }

    /** @throws NameTaken where a running programme has that name already */
    public ProgrammeId start(PersonId actor, String name, String purpose) {
        return start(actor, name, purpose, Tailored.FRESH);
    }

    /** @throws NameTaken where a running programme has that name already */
    public ProgrammeId start(PersonId actor, String name, String purpose, Tailored tailored) {
        ProgrammeId id = new ProgrammeId(ids.next());
        unlessTaken(() -> jdbc.sql("""
                        insert into programme (id, name, purpose, created_at) values (:id, :name, :purpose, :now)
                        """)
                .param("id", id.value())
                .param("name", name)
                .param("purpose", purpose)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
        audit.record(actor, "programmes.started", id.value().toString(), Map.of("name", name));
        tailoring.tailor(actor, id, tailored);
        return id;
    }

    /** @throws NameTaken where another running programme has that name already */
    public void describe(PersonId actor, ProgrammeId id, String name, String purpose, Tailored tailored) {
        unlessTaken(() -> jdbc.sql("update programme set name = :name, purpose = :purpose where id = :id")
                .param("id", id.value())
                .param("name", name)
                .param("purpose", purpose)
                .update());
        tailoring.tailor(actor, id, tailored);
    }

    /** @throws NameTaken where reopening meets a running programme of that name */
    public void setActive(PersonId actor, ProgrammeId id, boolean active) {
        unlessTaken(() -> jdbc.sql("update programme set state = :state where id = :id")
                .param("id", id.value())
                .param("state", active ? "active" : "closed")
                .update());
        if (!active) {
            invitations.of(id);
        }
        audit.record(
                actor,
                active ? "programmes.reopened" : "programmes.closed",
                id.value().toString(),
                Map.of());
    }

    private static void unlessTaken(Runnable change) {
        try {
            change.run();
        } catch (DuplicateKeyException taken) {
            throw new NameTaken();
        }
    }

    /** Another running programme has the name. */
    public static final class NameTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
