package dk.fortaler.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.journey.internal.Evidence.Management;
import dk.fortaler.journey.internal.GatherEvidence;
import dk.fortaler.journey.internal.Stage;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the map reads from the data of the modules below. */
@FortalerTest
class LaunchEvidenceTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    GatherEvidence gather;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Autowired
    Clock clock;

    @Test
    void anOpenSurveyIsToldInWholeGroupsOnly() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID survey = ids.next();
        in(me, """
                insert into survey (id, title_da, title_en, state, smallest_group, opened_on, sealed_key, created_at)
                values ('%s', 'Vil du være med?', '', 'open', 5, current_date, 'x', now())
                """.formatted(survey));
        for (int i = 0; i < 13; i++) {
            TestPerson invited = organisations.aNewcomer(me.organisation(), "Kollega " + i, Language.DA);
            in(me, """
                    insert into survey_invitation (survey_id, person_id, digest, answered)
                    values ('%s', '%s', repeat(md5('%s'), 2), %s)
                    """.formatted(survey, invited.id().value(), invited.id().value(), i < 11));
        }
        try (var visitor = new Visitor(browsers, me)) {
            for (String path : new String[] {"/launch", "/launch/survey", "/launch/status", "/launch/begin"}) {
                assertThat(visitor.get(path).body())
                        .as(path)
                        .contains("Mindst 10 af 13 inviterede har svaret")
                        .doesNotContain("11 af 13");
            }
            in(me, "update survey set state = 'closed', sealed_key = null, closed_on = current_date, answers = 11");
            assertThat(visitor.get("/launch/survey").body()).contains("11 af 13 inviterede har svaret");
            in(me, "update survey_invitation set answered = false");
            in(me, "update survey set answers = null");
            assertThat(visitor.get("/launch/survey").body()).contains("13 er inviteret");
        }
    }

    @Test
    void theManagementIsWaitedForOnlyWhileItHasTheCaseInItsHands() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID sagen = ids.next();
        UUID lise = ids.next();
        UUID question = ids.next();
        Instant start = clock.instant().minus(Duration.ofDays(30));
        in(me, """
                insert into business_case (id, title, assumptions, changed_by, changed_at, created_at)
                values ('%s', 'Sagen', '{}', '%s', '%s', '%s')
                """.formatted(sagen, me.id().value(), start, start));
        assertThat(management(me).ready()).isFalse();
        version(me, sagen, 1, start);
        assertThat(management(me).ready()).isTrue();
        in(me, """
                insert into case_executive (id, case_id, name, email, language, sent_at, added_at)
                values ('%s', '%s', 'Lise', 'lise@nordlys.example', 'da', '%s', '%s')
                """.formatted(lise, sagen, day(start, 1), start));
        assertThat(management(me).waiting()).isOne();
        assertThat(management(me).ready()).isFalse();
        answer(me, sagen, lise, question, "question", day(start, 2));
        assertThat(management(me).waiting()).isZero();
        assertThat(management(me).questions()).isOne();
        assertThat(management(me).asked()).isEqualTo(sagen);
        in(me, """
                insert into case_reply (id, answer_id, words, written_by, at) values ('%s', '%s', 'Ja.', '%s', '%s')
                """.formatted(ids.next(), question, me.id().value(), day(start, 3)));
        assertThat(management(me).waiting()).isOne();
        assertThat(management(me).asked()).isNull();
        answer(me, sagen, lise, ids.next(), "decline", day(start, 4));
        assertThat(management(me)).isEqualTo(new Management(1, 1, 0, 1, 0, 0, sagen, null, 0, null, false));
        version(me, sagen, 2, day(start, 5));
        assertThat(management(me).ready()).isTrue();
        in(me, "update case_executive set sent_at = '%s'".formatted(day(start, 6)));
        assertThat(management(me).waiting()).isOne();
        assertThat(management(me).ready()).isFalse();
        answer(me, sagen, lise, ids.next(), "approve", day(start, 7));
        assertThat(management(me).agreed()).isEqualTo(sagen);
        assertThat(management(me).agreedVersion()).isOne();
    }

    @Test
    void whoJoinsTwoWeeksAfterTheFirstIsALaterWave() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        TestPerson late = organisations.aPerson(me.organisation(), "Sidste", Language.DA, Role.AMBASSADOR);
        content.aProgrammeWith(me.organisation(), "Salg", me, late);
        assertThat(later(me)).isZero();
        joined(me, late, 13);
        assertThat(later(me)).isZero();
        joined(me, late, 14);
        assertThat(later(me)).isOne();
    }

    @Test
    void everyStepHasAnAddress() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        try (var visitor = new Visitor(browsers, me)) {
            for (Stage stage : Stage.values()) {
                assertThat(visitor.get("/launch/" + stage.key()).status())
                        .as(stage.key())
                        .isEqualTo(200);
            }
        }
    }

    private void joined(TestPerson first, TestPerson late, int days) {
        in(first, """
                update programme_member set joined_at = (select min(joined_at) from programme_member) + interval '%s days'
                where person_id = '%s'
                """.formatted(days, late.id().value()));
    }

    private void version(TestPerson me, UUID sagen, int number, Instant at) {
        in(me, """
                insert into case_version (case_id, number, title, purpose, assumptions, facts, revision, published_by, published_at)
                values ('%s', %s, 'Sagen', '', '{}', '{}', 1, '%s', '%s')
                """.formatted(sagen, number, me.id().value(), at));
    }

    private void answer(TestPerson me, UUID sagen, UUID executive, UUID id, String answer, Instant at) {
        in(me, """
                insert into case_answer (id, case_id, version, executive_id, answer, takes_part, at)
                values ('%s', '%s', 1, '%s', '%s', false, '%s')
                """.formatted(id, sagen, executive, answer, at));
    }

    private static Instant day(Instant start, int days) {
        return start.plus(Duration.ofDays(days));
    }

    private Management management(TestPerson me) {
        return organisations.in(
                me.organisation(), () -> gather.now(ZoneOffset.UTC).management());
    }

    private long later(TestPerson me) {
        return organisations.in(
                me.organisation(), () -> gather.now(ZoneOffset.UTC).running().later());
    }

    private void in(TestPerson me, String sql) {
        organisations.in(me.organisation(), () -> jdbc.sql(sql).update());
    }
}
