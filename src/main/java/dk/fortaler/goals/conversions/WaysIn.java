package dk.fortaler.goals.conversions;

import dk.fortaler.links.LinkProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By which ways conversions come in now. */
@Component
@Transactional(readOnly = true)
class WaysIn {
    private final JdbcClient jdbc;
    private final LinkProperties links;

    WaysIn(JdbcClient jdbc, LinkProperties links) {
        this.jdbc = jdbc;
        this.links = links;
    }

    ConversionsView.Ways now() {
        return jdbc.sql("""
                        select (select count(*) from conversion_link where state = 'active') as links,
                               (select count(*) from conversion_hook where state = 'active') as hooks
                        """)
                .query((row, number) ->
                        new ConversionsView.Ways(row.getLong("links"), row.getLong("hooks"), links.tracking()))
                .single();
    }
}
