package dk.fortaler.survey.web;

import dk.fortaler.survey.SurveySummary;
import java.util.List;

/** All surveys, newest first. */
public record SurveysView(List<SurveySummary> surveys) {}
