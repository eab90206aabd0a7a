package dk.fortaler.kernel.jobs;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.jobs.Progress.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the progress of long work where every node and a reloaded page can see it, at once and not at the commit. */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Progresses {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;

    Progresses(JdbcClient jdbc, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    /** Begins in the caller's transaction, so that work which was never ordered leaves no progress behind. */
    @Transactional(propagation = Propagation.REQUIRED)
    public UUID begin(String kind) {
        UUID id = ids.next();
        jdbc.sql("""
                        insert into progress (id, kind, state, started_at, changed_at)
                        values (:id, :kind, 'waiting', :now, :now)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    public void reached(UUID id, long done, long total) {
        change(id, State.RUNNING, done, total, null);
    }

    public void done(UUID id, @Nullable String outcome) {
        change(id, State.DONE, null, null, outcome);
    }

    public void failed(UUID id, String outcome) {
        change(id, State.FAILED, null, null, outcome);
    }

    @Transactional(readOnly = true)
    public Optional<Progress> find(UUID id) {
        return jdbc.sql("select id, kind, state, done, total, outcome from progress where id = :id")
                .param("id", id)
                .query(Progresses::read)
                .optional();
    }

    private void change(UUID id, State state, @Nullable Long done, @Nullable Long total, @Nullable String outcome) {
        jdbc.sql("""
                        update progress set state = :state, done = coalesce(:done, done), total = coalesce(:total, total),
                               outcome = :outcome, changed_at = :now
                        where id = :id
                        """)
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("done", done, java.sql.Types.BIGINT)
                .param("total", total, java.sql.Types.BIGINT)
                .param("outcome", outcome, java.sql.Types.VARCHAR)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static Progress read(ResultSet row, int number) throws SQLException {
        return new Progress(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("outcome"));
    }
}
