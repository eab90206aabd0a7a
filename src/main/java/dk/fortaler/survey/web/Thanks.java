package dk.fortaler.survey.web;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.Applications;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Leads from a sent answer to the thanks, whose address knows nothing of the link that was answered by. */
@Component
class Thanks {
    private final Applications applications;

    Thanks(Applications applications) {
        this.applications = applications;
    }

    View of(OrganisationId organisation, Language language) {
        String code = CurrentOrganisation.with(organisation, applications::doorCode);
        RedirectView thanks = new RedirectView("/survey/thanks/" + code + "?lang=" + language.tag());
        thanks.setStatusCode(HttpStatus.SEE_OTHER);
        return thanks;
    }
}
