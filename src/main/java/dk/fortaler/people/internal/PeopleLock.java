package dk.fortaler.people.internal;

import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One change of an organisation's people at a time. A plan is made from everybody, and "at least one administrator" is
 * about everybody too: neither can be guarded by the rows that are changed.
 */
@Component
public class PeopleLock {
    private final JdbcClient jdbc;

    PeopleLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds until the caller's transaction ends. Reading, and inserts that refer to the organisation, don't wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        jdbc.sql("select id from organisation where id = :id for no key update")
                .param("id", CurrentOrganisation.get().value())
                .query(Long.class)
                .single();
    }
}
