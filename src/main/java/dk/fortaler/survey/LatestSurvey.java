package dk.fortaler.survey;

import dk.fortaler.survey.results.ReadFindings;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the latest survey says to the steps that build on it: which networks, where to begin, how many to expect. */
@Service
@Transactional(readOnly = true)
public class LatestSurvey {
    private final ReadFindings findings;

    LatestSurvey(ReadFindings findings) {
        this.findings = findings;
    }

    /** Of the survey that was closed last among those with enough answers; nothing where there is none. */
    public Optional<SurveyFindings> findings() {
        return findings.latest();
    }
}
