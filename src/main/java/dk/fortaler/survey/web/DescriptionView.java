package dk.fortaler.survey.web;

import dk.fortaler.survey.internal.Survey;
import dk.fortaler.web.Form;

/** @param version of what the manager has before them */
public record DescriptionView(Survey survey, int version, Form form) {}
