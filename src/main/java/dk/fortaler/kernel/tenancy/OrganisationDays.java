package dk.fortaler.kernel.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which day it is where the current organisation is. Works in the caller's transaction. */
@Component
public class OrganisationDays {
    private final JdbcClient jdbc;
    private final Clock clock;

    OrganisationDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    public ZoneId zone() {
        return jdbc.sql("""
                        select time_zone from organisation
                        where id = nullif(current_setting('app.organisation', true), '')::bigint
                        """).query((row, number) -> ZoneId.of(row.getString(1))).single();
    }
}
