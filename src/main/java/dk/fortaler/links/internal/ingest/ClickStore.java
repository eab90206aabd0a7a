package dk.fortaler.links.internal.ingest;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.links.internal.click.Click;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings clicks into the log and the sums, in one transaction per batch: copied into a temporary table (COPY does not
 * work on a table with row-level security), then per organisation, which sees and writes its own rows only.
 */
@Component
class ClickStore {
    private static final int PATIENCE_SECONDS = 60;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ClickCopy copy;
    private final ClickPartitions partitions;
    private final Clock clock;

    ClickStore(
            JdbcClient jdbc,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ClickPartitions partitions,
            Clock clock) {
        this.jdbc = jdbc;
        this.copy = new ClickCopy(dataSource);
        this.partitions = partitions;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setTimeout(PATIENCE_SECONDS);
    }

    /** How far that segment is in the database, if at all. */
    Optional<Long> ingestedTo(UUID segment) {
        return jdbc.sql("select ingested_to from click_segment where segment = :segment")
                .param("segment", segment)
                .query(Long.class)
                .optional();
    }

    /**
     * Takes a batch in.
     *
     * @return false where this batch, or a part of it, is in already: nothing was changed, and the caller asks anew how
     *     far the segment is
     */
    boolean ingest(Batch batch) {
        partitions.ensure(batch.clicks());
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!moveOn(batch)) {
                status.setRollbackOnly();
                return false;
            }
            long orphans = add(batch.clicks());
            jdbc.sql("update click_segment set orphans = orphans + :orphans where segment = :segment")
                    .param("orphans", orphans)
                    .param("segment", batch.segment())
                    .update();
            return true;
        }));
    }

    /** Takes clicks in that are in no journal. */
    void addDirectly(List<Click> clicks) {
        partitions.ensure(clicks);
        transaction.executeWithoutResult(status -> add(clicks));
    }

    private boolean moveOn(Batch batch) {
        jdbc.sql("""
            insert into click_segment (segment, ingested_to, changed_at) values (:segment, :from, :now)
            on conflict do nothing
            """)
                .param("segment", batch.segment())
                .param("from", batch.from())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("""
            update click_segment
            set ingested_to = :to, clicks = clicks + :clicks, damaged = damaged + :damaged, changed_at = :now
            where segment = :segment and ingested_to = :from
            """)
                        .param("segment", batch.segment())
                        .param("from", batch.from())
                        .param("to", batch.to())
                        .param("clicks", batch.clicks().size())
                        .param("damaged", batch.damaged())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** How many clicks belonged to links that are gone. */
    private long add(List<Click> clicks) {
        if (clicks.isEmpty()) {
            return 0;
        }
        copy.intoIncoming(clicks);
        long logged = clicks.stream()
                .map(Click::organisation)
                .map(OrganisationId::value)
                .distinct()
                .sorted()
                .mapToLong(this::addFor)
                .sum();
        return clicks.size() - logged;
    }

    private long addFor(long organisation) {
        jdbc.sql("set local app.organisation = '" + organisation + "'").update();
        int logged = jdbc.sql(ClickStatements.LOG).update();
        ClickStatements.SUMS.forEach(sum -> jdbc.sql(sum).update());
        return logged;
    }
}
