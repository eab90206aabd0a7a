package dk.fortaler.demo.internal;

import dk.fortaler.kernel.identity.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes the demo company with everything in it. An organisation that is not the demo is never touched. */
@Component
public class RemoveDemo {
    private final JdbcClient jdbc;

    RemoveDemo(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void remove(OrganisationId organisation) {
        boolean demo = jdbc.sql("select demo from organisation where id = :id for update")
                .param("id", organisation.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!demo) {
            return;
        }
        for (String table : new String[] {"click", "click_visitor", "share"}) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("delete from organisation where id = :id and demo")
                .param("id", organisation.value())
                .update();
    }
}
