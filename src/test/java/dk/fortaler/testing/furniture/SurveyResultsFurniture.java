package dk.fortaler.testing.furniture;

import dk.fortaler.survey.SurveyId;
import dk.fortaler.testing.Furniture;
import dk.fortaler.testing.House;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** A closed survey that sixty people answered. */
@TestComponent
final class SurveyResultsFurniture implements Furniture {
    private final TestSurveys surveys;

    SurveyResultsFurniture(TestSurveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public Map<String, String> furnish(TestPerson owner, UUID programme) {
        SampleSurvey sample = new SampleSurvey(surveys.departments(owner.organisation()), 3, 0.3);
        SurveyId survey = surveys.closed(owner.organisation(), sample, "Spørg kollegerne " + House.MARK, 60, null);
        String address = "/surveys/" + survey.value() + "/results";
        return Map.of(
                "/surveys/{id}/results", address,
                "/surveys/{id}/results.csv", address + ".csv",
                "/surveys/{id}/results.xlsx", address + ".xlsx");
    }
}
