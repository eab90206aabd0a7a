package dk.fortaler.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.jobs.Progresses;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.internal.SurveyFigures.Missing;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.furniture.AskedColleagues;
import dk.fortaler.testing.furniture.AskedColleagues.Asked;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of surveys with many, which figures stand for a minute. */
@FortalerTest
class SurveyFiguresTest {
    @Autowired
    Audience audience;

    @Autowired
    SurveyRepository surveys;

    @Autowired
    Progresses progresses;

    @Autowired
    AskedColleagues colleagues;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    JdbcClient jdbc;

    private SurveyFigures figures;
    private Asked asked;

    @BeforeEach
    void aSurveyWithMany() {
        figures = new SurveyFigures(jdbc, audience, 1);
        asked = colleagues.ask(Language.DA, 6);
        change("update survey set kind = 'both' where id = :survey");
    }

    @Test
    void aCountStandsForAMinuteUntilLettersAreOrderedAndNoneDoesThatIsMadeWhileTheyAreWritten() {
        assertThat(invited()).isEqualTo(6);
        inviteOne();
        assertThat(invited()).as("for a minute").isEqualTo(6);
        UUID letters = order();
        assertThat(invited()).isEqualTo(7);
        inviteOne();
        assertThat(invited()).isEqualTo(8);
        inviteOne();
        end(letters);
        assertThat(invited()).isEqualTo(9);
        inviteOne();
        assertThat(invited()).as("for a minute").isEqualTo(9);
    }

    @Test
    void newcomersAreOfferedNoMoreOnceTheirLettersAreWritten() {
        assertThat(missing()).as("the manager").isEqualTo(new Missing(1, 6));
        inviteOne();
        organisations.aPerson(asked.manager().organisation(), "Ny", Language.DA);
        assertThat(missing().newcomers()).as("for a minute").isEqualTo(1);
        UUID letters = order();
        change("""
                insert into survey_invitation (survey_id, person_id, digest)
                select :survey, p.id, encode(sha256(p.id::text::bytea), 'hex') from person p
                where not exists (select from survey_invitation i where i.survey_id = :survey and i.person_id = p.id)
                """);
        end(letters);
        assertThat(missing()).isEqualTo(new Missing(0, 9));
    }

    private int invited() {
        return organisations.in(
                asked.manager().organisation(), () -> figures.turnout(survey()).invited());
    }

    private Missing missing() {
        return organisations.in(asked.manager().organisation(), () -> figures.missing(survey(), false));
    }

    private Survey survey() {
        return surveys.find(asked.survey()).orElseThrow();
    }

    private UUID order() {
        return organisations.in(asked.manager().organisation(), () -> {
            UUID letters = progresses.begin("survey.letters");
            jdbc.sql("update survey set progress_id = :letters where id = :survey")
                    .param("letters", letters)
                    .param("survey", asked.survey().value())
                    .update();
            return letters;
        });
    }

    private void end(UUID letters) {
        organisations.in(asked.manager().organisation(), () -> {
            progresses.done(letters, null);
            return letters;
        });
    }

    private void inviteOne() {
        UUID person = organisations
                .aPerson(asked.manager().organisation(), "Inviteret", Language.DA)
                .id()
                .value();
        organisations.in(
                asked.manager().organisation(),
                () -> jdbc.sql("""
                                insert into survey_invitation (survey_id, person_id, digest)
                                values (:survey, :person, encode(sha256(:person::text::bytea), 'hex'))
                                """)
                        .param("survey", asked.survey().value())
                        .param("person", person)
                        .update());
    }

    private void change(String sql) {
        organisations.in(
                asked.manager().organisation(),
                () -> jdbc.sql(sql).param("survey", asked.survey().value()).update());
    }
}
