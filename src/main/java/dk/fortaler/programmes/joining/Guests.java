package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works for the organisation that a guest's link names, in one transaction. */
@Component
public class Guests {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Guests(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** On whose paper a guest's page is written. */
    public record Host(String name, String accent, ZoneId zone) {}

    public <T> Optional<T> within(OrganisationId organisation, Supplier<Optional<T>> work) {
        return CurrentOrganisation.with(
                organisation, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    /** Of the caller's transaction. */
    public Host host() {
        return jdbc.sql("""
                        select name, accent, time_zone from organisation
                        where id = nullif(current_setting('app.organisation', true), '')::bigint
                        """)
                .query((row, number) ->
                        new Host(row.getString("name"), row.getString("accent"), ZoneId.of(row.getString("time_zone"))))
                .single();
    }
}
