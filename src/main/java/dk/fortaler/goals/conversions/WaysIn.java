package dk.fortaler.goals.conversions;

import dk.fortaler.links.LinkProperties;
import dk.fortaler.links.UtmTemplates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By which ways conversions come in now. */
@Component
@Transactional(readOnly = true)
class WaysIn {
    private final JdbcClient jdbc;
    private final LinkProperties links;
    private final UtmTemplates templates;

    WaysIn(JdbcClient jdbc, LinkProperties links, UtmTemplates templates) {
        this.jdbc = jdbc;
        this.links = links;
        this.templates = templates;
    }

    /** In which parameter the pages that are linked to get a share's sign; empty where they do not. */
    String sign() {
        return templates.current().linkParameter().orElse("");
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
