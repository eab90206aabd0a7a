package dk.fortaler.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.furniture.AskedColleagues;
import dk.fortaler.testing.furniture.AskedColleagues.Asked;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class AudienceTest {
    private static final UUID FIRST = new UUID(0, 0);

    @Autowired
    Audience audience;

    @Autowired
    SurveyRepository surveys;

    @Autowired
    AskedColleagues colleagues;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void asManyAreCountedAsAreWrittenToWhoeverCameAnsweredOrLeft() {
        Asked asked = colleagues.ask(Language.DA, 9);
        for (String name : new String[] {"Ny", "Også ny", "Hurtigt væk"}) {
            organisations.aPerson(asked.manager().organisation(), name, Language.DA);
        }
        organisations.in(asked.manager().organisation(), () -> {
            change(
                    "update survey_invitation set answered = true where person_id in (select id from person where name in %s)",
                    "('Kollega 0', 'Kollega 1', 'Kollega 2')");
            change("update person set state = 'left' where name in %s", "('Kollega 2', 'Kollega 3', 'Hurtigt væk')");
            Survey survey = surveys.find(asked.survey()).orElseThrow();
            assertThat(audience.silent(asked.survey(), FIRST, 100)).hasSize(5);
            assertThat(audience.countSilent(asked.survey())).isEqualTo(5);
            assertThat(audience.without(survey, 100)).hasSize(3);
            assertThat(audience.countWithout(survey))
                    .as("two who are new, and the manager")
                    .isEqualTo(3);
            return survey;
        });
    }

    private void change(String sql, String names) {
        jdbc.sql(sql.formatted(names)).update();
    }
}
