package dk.fortaler.links;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current organisation's UTM template. A new one holds for links made afterwards. */
@Service
@Transactional
public class UtmTemplates {
    private final JdbcClient jdbc;
    private final AuditLog audit;

    UtmTemplates(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public UtmTemplate current() {
        return jdbc.sql("select source, medium, campaign, term, content, names_persons from utm_template")
                .query(UtmTemplate.class)
                .optional()
                .orElse(UtmTemplate.DEFAULT);
    }

    /** The log keeps who decided that links tell others who shared them. */
    public void save(PersonId by, UtmTemplate template) {
        audit.record(by, "links.utm.saved", null, Map.of("namesPersons", template.namesPersons()));
        jdbc.sql("""
            insert into utm_template (source, medium, campaign, term, content, names_persons)
            values (:source, :medium, :campaign, :term, :content, :names)
            on conflict (organisation_id) do update set source = excluded.source, medium = excluded.medium,
                campaign = excluded.campaign, term = excluded.term, content = excluded.content,
                names_persons = excluded.names_persons
            """)
                .param("source", template.source())
                .param("medium", template.medium())
                .param("campaign", template.campaign())
                .param("term", template.term())
                .param("content", template.content())
                .param("names", template.namesPersons())
                .update();
    }
}
