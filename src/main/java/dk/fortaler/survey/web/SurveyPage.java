package dk.fortaler.survey.web;

import dk.fortaler.kernel.jobs.Progress;
import dk.fortaler.kernel.jobs.Progresses;
import dk.fortaler.kernel.mail.MailServers;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.internal.Survey;
import dk.fortaler.survey.internal.SurveyFigures;
import dk.fortaler.survey.internal.SurveyRepository;
import dk.fortaler.web.SiteAddress;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a page about a running or closed survey shows. */
@Component
class SurveyPage {
    private final SurveyRepository surveys;
    private final SurveyFigures figures;
    private final Progresses progresses;
    private final OrganisationDays days;
    private final MailServers servers;
    private final SiteAddress site;

    SurveyPage(
            SurveyRepository surveys,
            SurveyFigures figures,
            Progresses progresses,
            OrganisationDays days,
            MailServers servers,
            SiteAddress site) {
        this.surveys = surveys;
        this.figures = figures;
        this.progresses = progresses;
        this.days = days;
        this.servers = servers;
        this.site = site;
    }

    @Transactional(readOnly = true)
    public Optional<Survey> find(UUID id) {
        return surveys.find(new SurveyId(id));
    }

    @Transactional(readOnly = true)
    public RunningView view(Survey survey) {
        Optional<Progress> sending = sending(survey);
        return new RunningView(
                survey,
                figures.turnout(survey),
                figures.missing(survey, sending.isPresent()),
                days.today(),
                sending.orElse(null),
                canSend(),
                address(survey),
                surveys.keyLost(survey));
    }

    /** Whether mails leave the house. */
    boolean canSend() {
        return servers.canSend();
    }

    /** While letters are being written. */
    Optional<Progress> sending(Survey survey) {
        UUID id = survey.progress();
        return id == null ? Optional.empty() : progresses.find(id).filter(progress -> !progress.ended());
    }

    /** Of the open link; empty where there is none. */
    String address(Survey survey) {
        String code = survey.openCode();
        return code == null ? "" : site.of("/q/" + CurrentOrganisation.get().value() + "-" + code);
    }
}
