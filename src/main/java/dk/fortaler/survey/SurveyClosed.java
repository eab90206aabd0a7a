package dk.fortaler.survey;

import dk.fortaler.kernel.identity.OrganisationId;

/** It can be answered no more; its results are final. */
public record SurveyClosed(OrganisationId organisation, SurveyId survey) {}
