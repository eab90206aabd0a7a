package dk.fortaler.survey.internal;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.survey.SurveyClosed;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.SurveyOpened;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What others hear of a survey's life: the audit log and the modules above. Never who answered or what. */
@Component
class Told {
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Told(AuditLog audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void opened(PersonId actor, SurveyId id, RunSurvey.Plan plan) {
        log(
                actor,
                "survey.opened",
                id,
                Map.of(
                        "way", plan.way().key(),
                        "departments", plan.departments().size(),
                        "closes", String.valueOf(plan.closesOn())));
        events.publishEvent(new SurveyOpened(CurrentOrganisation.get(), id));
    }

    /**
     * That it was closed.
     *
     * @param actor null where its last day was over
     * @param unreadable how many answers were given up
     */
    void closed(@Nullable PersonId actor, SurveyId id, int unreadable) {
        log(actor, "survey.closed", id, unreadable == 0 ? Map.of() : Map.of("unreadable", unreadable));
        events.publishEvent(new SurveyClosed(CurrentOrganisation.get(), id));
    }

    void log(@Nullable PersonId actor, String action, SurveyId id, Map<String, ?> details) {
        audit.record(actor, action, id.value().toString(), details);
    }
}
