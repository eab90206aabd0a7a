package dk.fortaler.survey.results.web;

import dk.fortaler.survey.results.Surveyed;
import java.util.List;

/** Which surveys there are to read. */
public record ResultsList(List<Surveyed> surveys) {
    public ResultsList {
        surveys = List.copyOf(surveys);
    }
}
