package dk.fortaler.goals.ssi;

import dk.fortaler.web.JteView;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The averages that are out. They are all that managers see. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class SsiAveragePages {
    private final JdbcClient jdbc;

    SsiAveragePages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/ssi/averages")
    @Transactional(readOnly = true)
    View show() {
        List<SsiAveragesView.Row> rows = jdbc.sql("""
                        select a.month, a.programme_id as programme, p.name, a.at_least, a.brand, a.people, a.insights, a.relations,
                               a.total, a.lower_quartile, a.median, a.upper_quartile
                        from ssi_average a
                        left join programme p on p.organisation_id = a.organisation_id and p.id = a.programme_id
                        order by a.month, p.name nulls first, a.programme_id
                        """)
                .query(new SimplePropertyRowMapper<>(SsiAveragesView.Row.class))
                .list();
        return JteView.of("goals-ssi/averages", new SsiAveragesView(rows));
    }
}
