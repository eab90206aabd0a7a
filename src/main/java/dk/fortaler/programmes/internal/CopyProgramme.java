package dk.fortaler.programmes.internal;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.programmes.GoalsOfProgramme;
import dk.fortaler.programmes.ProgrammeCopied;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Tailored;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts a programme after another: its networks with the newest decision, and its call with texts and questions. No people. */
@Service
@Transactional
public class CopyProgramme {
    private final JdbcClient jdbc;
    private final RunProgramme run;
    private final AuditLog audit;
    private final GoalsOfProgramme goals;
    private final ApplicationEventPublisher events;

    CopyProgramme(
            JdbcClient jdbc,
            RunProgramme run,
            AuditLog audit,
            GoalsOfProgramme goals,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.run = run;
        this.audit = audit;
        this.goals = goals;
        this.events = events;
    }

    /** How many goals a copy of that programme can take along. */
    @Transactional(readOnly = true)
    public long countGoals(ProgrammeId model) {
        return goals.count(model);
    }

    /**
     * The call of the copy is closed until somebody opens it.
     *
     * @param withGoals whether the model's goals come along
     */
    public ProgrammeId copy(
            PersonId by, ProgrammeId model, String name, String purpose, Tailored tailored, boolean withGoals) {
        ProgrammeId copy = run.start(by, name, purpose, tailored);
        Map<String, Object> both = Map.of("model", model.value(), "copy", copy.value());
        jdbc.sql("""
                        insert into programme_network (programme_id, network)
                        select :copy, network from programme_network where programme_id = :model
                        """).params(both).update();
        jdbc.sql("""
                        insert into network_decision (programme_id, number, decided_by, decided_at, verdicts, basis)
                        select :copy, 1, decided_by, decided_at, verdicts, basis from network_decision
                        where programme_id = :model order by number desc limit 1
                        """).params(both).update();
        jdbc.sql("""
                        insert into programme_call (programme_id, state, code, danish, english, questions)
                        select :copy, 'closed', :code, danish, english, questions from programme_call
                        where programme_id = :model
                        """).params(both).param("code", WordCode.makeWord()).update();
        audit.record(
                by,
                "programmes.copied",
                copy.value().toString(),
                Map.of("from", model.value().toString()));
        events.publishEvent(new ProgrammeCopied(CurrentOrganisation.get(), model, copy, by, withGoals));
        return copy;
    }
}
