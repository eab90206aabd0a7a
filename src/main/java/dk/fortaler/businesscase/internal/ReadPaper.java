package dk.fortaler.businesscase.internal;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.businesscase.model.CasePaper;
import dk.fortaler.businesscase.model.Projections;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A version of a case with everything that a page, a paper or a deck shows of it. */
@Service
@Transactional(readOnly = true)
public class ReadPaper {
    private final CaseRepository cases;
    private final JdbcClient jdbc;

    ReadPaper(CaseRepository cases, JdbcClient jdbc) {
        this.cases = cases;
        this.jdbc = jdbc;
    }

    /** Whose it is. */
    private record Owner(String name, String accent, ZoneId zone) {}

    public Optional<CasePaper> find(CaseId id, int number) {
        return cases.version(id, number).map(version -> {
            Owner owner = owner();
            Draft draft = version.draft();
            return new CasePaper(
                    draft.title(),
                    draft.purpose(),
                    owner.name(),
                    owner.accent(),
                    draft.assumptions(),
                    Projections.of(draft.assumptions()),
                    draft.facts(),
                    number,
                    version.publishedAt().atZone(owner.zone()).toLocalDate(),
                    approvedBy(id, number));
        });
    }

    private Owner owner() {
        return jdbc.sql("""
                        select name, accent, time_zone from organisation
                        where id = nullif(current_setting('app.organisation', true), '')::bigint
                        """)
                .query((row, number) -> new Owner(
                        row.getString("name"), row.getString("accent"), ZoneId.of(row.getString("time_zone"))))
                .single();
    }

    /** Whose last answer to this version approves it, in the order in which they did. */
    private List<String> approvedBy(CaseId id, int number) {
        return jdbc.sql("""
                        select name from (
                            select distinct on (a.executive_id) e.name, a.answer, a.at
                            from case_answer a
                            join case_executive e on e.organisation_id = a.organisation_id and e.id = a.executive_id
                            where a.case_id = :case and a.version = :version
                            order by a.executive_id, a.at desc, a.id desc
                        ) latest
                        where answer = 'approve' order by at, name
                        """)
                .param("case", id.value())
                .param("version", number)
                .query((row, line) -> row.getString("name"))
                .list();
    }
}
