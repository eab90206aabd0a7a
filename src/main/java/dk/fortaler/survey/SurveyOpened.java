package dk.fortaler.survey;

import dk.fortaler.kernel.identity.OrganisationId;

/** From now on it can be answered. */
public record SurveyOpened(OrganisationId organisation, SurveyId survey) {}
