package dk.fortaler.survey;

import dk.fortaler.survey.internal.Survey;
import dk.fortaler.survey.internal.SurveyFigures;
import dk.fortaler.survey.internal.SurveyFigures.Turnout;
import dk.fortaler.survey.internal.SurveyRepository;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which surveys the current organisation has, and how far they are. What was answered is read from the results. */
@Service
@Transactional(readOnly = true)
public class Surveys {
    private final SurveyRepository surveys;
    private final SurveyFigures figures;

    Surveys(SurveyRepository surveys, SurveyFigures figures) {
        this.surveys = surveys;
        this.figures = figures;
    }

    /** Newest first, drafts included. */
    public List<SurveySummary> all() {
        return surveys.all().stream().map(this::summary).toList();
    }

    public Optional<SurveySummary> find(SurveyId id) {
        return surveys.find(id).map(this::summary);
    }

    /** The newest of that state. */
    public Optional<SurveySummary> latest(SurveyState state) {
        return surveys.all().stream()
                .filter(survey -> survey.state() == state)
                .findFirst()
                .map(this::summary);
    }

    private SurveySummary summary(Survey survey) {
        Turnout turnout = figures.turnout(survey);
        return new SurveySummary(
                survey.id(),
                survey.title(),
                survey.state(),
                survey.openedOn(),
                survey.closesOn(),
                survey.closedOn(),
                turnout.invited(),
                turnout.answered(),
                turnout.answers());
    }
}
