package dk.fortaler.survey;

import java.util.UUID;

/** A survey within one organisation. */
public record SurveyId(UUID value) {}
