package dk.fortaler.kernel.tenancy;

import dk.fortaler.kernel.identity.OrganisationId;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Work that recurs for every organisation by itself. Not inside a transaction, as each organisation begins its own. */
@Component
public class EachOrganisation {
    private static final Logger LOG = LoggerFactory.getLogger(EachOrganisation.class);

    private final JdbcClient jdbc;

    EachOrganisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Organisation(OrganisationId id, String zone) {}

    /**
     * One that fails keeps nobody else waiting; its turn comes again with the next run.
     *
     * @param name of the work, for the log
     * @param work is given the time zone of the organisation that it works for
     */
    public void run(String name, Consumer<ZoneId> work) {
        jdbc.sql("select id, time_zone from organisation order by id")
                .query((row, number) ->
                        new Organisation(new OrganisationId(row.getLong("id")), row.getString("time_zone")))
                .list()
                .forEach(organisation -> run(organisation, name, work));
    }

    private static void run(Organisation organisation, String name, Consumer<ZoneId> work) {
        try {
            CurrentOrganisation.run(organisation.id(), () -> work.accept(ZoneId.of(organisation.zone())));
        } catch (RuntimeException failure) {
            LOG.error("Organisation {}: {} failed", organisation.id().value(), name, failure);
        }
    }
}
