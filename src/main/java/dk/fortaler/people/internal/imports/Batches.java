package dk.fortaler.people.internal.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs a statement for many rows, some thousand at a time, each column an array. */
final class Batches {
    private static final int SIZE = 5_000;

    private final JdbcClient jdbc;
    private final PlanWriter.Steps steps;
    private final long total;
    private long done;

    Batches(JdbcClient jdbc, PlanWriter.Steps steps, long total) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.total = total;
    }

    <T> void run(String sql, List<T> rows, Function<List<T>, Map<String, Object>> parameters) {
        for (int from = 0; from < rows.size(); from += SIZE) {
            List<T> part = rows.subList(from, Math.min(rows.size(), from + SIZE));
            jdbc.sql(sql).params(parameters.apply(part)).update();
            done += part.size();
            steps.reached(done, total);
        }
    }
}
