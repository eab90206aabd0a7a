package dk.fortaler.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.Visitor.Answer;
import dk.fortaler.testing.furniture.AskedColleagues;
import dk.fortaler.testing.furniture.AskedColleagues.Asked;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A keyset that is gone, or comes back: nothing is spent or thrown away meanwhile, and there is a way out. */
@FortalerTest
@ExtendWith(OutputCaptureExtension.class)
class KeyLostTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    AskedColleagues colleagues;

    @Autowired
    SurveyJob rounds;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whileTheKeyIsAwayNothingIsTakenOrSpentAndWhatWasTypedStays() {
        Asked asked = colleagues.ask(Language.EN, 6);
        Texts texts = Texts.of(Language.EN);
        byte[] key = loseKey(asked);
        try (Visitor guest = new Visitor(browsers, null)) {
            assertNotice(guest.get(asked.address(0)), 503, texts.text("survey.locked.title"));
            assertNotice(guest.get(asked.openLink() + "?lang=en"), 503, texts.text("survey.locked.title"));
            Answer refused =
                    guest.postAsIs(asked.address(0), asked.form() + "&" + asked.answer("comment", "Typed long"));
            assertNotice(refused, 503, texts.text("survey.locked.typed"));
            assertThat(refused.body()).contains("Typed long");
            findKey(asked, key);
            assertThat(guest.postAsIs(asked.address(0), asked.form()).location())
                    .isPresent();
        }
    }

    @Test
    void theClockDoesNotCloseASurveyWhoseKeyMayComeBack() {
        Asked asked = colleagues.ask(Language.DA, 7);
        answerAll(asked, 7);
        byte[] key = loseKey(asked);
        in(asked, "update survey set opened_on = opened_on - 9, closes_on = opened_on - 1");
        rounds.lookAfterAll();
        assertThat(state(asked)).isEqualTo("open");
        findKey(asked, key);
        rounds.lookAfterAll();
        assertThat(state(asked)).isEqualTo("closed");
        assertThat(figure(asked, "select answers from survey_result")).isEqualTo(7);
    }

    @Test
    void theLogTellsOnceThatAKeyIsLostHoweverManyRoundsFindItSo(CapturedOutput log) {
        Asked asked = colleagues.ask(Language.DA, 7);
        answerAll(asked, 7);
        byte[] key = loseKey(asked);
        String told = "The key of survey " + asked.survey().value();
        for (int i = 0; i < 3; i++) {
            rounds.lookAfterAll();
        }
        assertThat(log.getAll().split(told, -1)).hasSize(2);
        findKey(asked, key);
        rounds.lookAfterAll();
        assertThat(log.getAll().split(told, -1)).as("when it is back").hasSize(2);
    }

    @Test
    void theManagerReadsWhatIsLostAndClosesWithWhatWasShown() {
        Asked asked = colleagues.ask(Language.DA, 13);
        Texts texts = Texts.of(Language.DA);
        answerAll(asked, 12);
        rounds.lookAfterAll();
        loseKey(asked);
        try (Visitor manager = new Visitor(browsers, asked.manager())) {
            assertThat(manager.get(asked.page()).body())
                    .contains(texts.text("survey.locked.manager.title"))
                    .contains(texts.text("survey.locked.manager.go"))
                    .doesNotContain(texts.text("survey.close.what"));
            manager.post(asked.page() + "/close", "");
            assertThat(state(asked)).as("by the common button").isEqualTo("open");
            assertThat(manager.get(asked.page()).body()).contains(texts.text("survey.locked.not-closed"));
            manager.post(asked.page() + "/close", "unread=give-up");
            assertThat(state(asked)).isEqualTo("closed");
            String lost = texts.text("survey.unreadable", Map.of("count", 7));
            assertThat(manager.get(asked.page()).body()).contains(lost);
            assertThat(manager.get(asked.page() + "/results").body())
                    .contains(lost)
                    .contains("LinkedIn");
        }
        assertThat(figure(asked, "select answers from survey_result")).isEqualTo(5);
        assertThat(figure(asked, """
                        select (select count(*) from survey_waiting) + (select count(*) from survey_answer)
                             + (select count(*) from survey_open_result) + (select count(sealed_key) from survey)
                        """)).isZero();
    }

    @Test
    void whereNothingWasShownNothingIsKept() {
        Asked asked = colleagues.ask(Language.DA, 8);
        answerAll(asked, 8);
        rounds.lookAfterAll();
        loseKey(asked);
        try (Visitor manager = new Visitor(browsers, asked.manager())) {
            manager.post(asked.page() + "/close", "unread=give-up");
            assertThat(manager.get(asked.page() + "/results").body())
                    .contains(Texts.of(Language.DA).text("survey.unreadable", Map.of("count", 8)));
        }
        assertThat(figure(asked, "select count(*) from survey_result")).isZero();
    }

    @Test
    void anAnswerThatWasChangedSinceItWasSealedIsLeftOutAndTheOthersCount() {
        Asked asked = colleagues.ask(Language.DA, 7);
        answerAll(asked, 7);
        in(
                asked,
                "update survey_waiting set sealed = '\\x00'::bytea where id = (select id from survey_waiting limit 1)");
        try (Visitor manager = new Visitor(browsers, asked.manager())) {
            manager.post(asked.page() + "/close", "");
        }
        assertThat(figure(asked, "select answers from survey_result")).isEqualTo(6);
        assertThat(figure(asked, "select unreadable from survey")).isEqualTo(1);
    }

    @Test
    void whoClosesWithoutTheKeyAfterItCameBackLosesNothing() {
        Asked asked = colleagues.ask(Language.DA, 7);
        answerAll(asked, 7);
        try (Visitor manager = new Visitor(browsers, asked.manager())) {
            manager.post(asked.page() + "/close", "unread=give-up");
        }
        assertThat(figure(asked, "select answers from survey_result")).isEqualTo(7);
        assertThat(figure(asked, "select unreadable from survey")).isZero();
    }

    private void answerAll(Asked asked, int people) {
        try (Visitor guest = new Visitor(browsers, null)) {
            for (int i = 0; i < people; i++) {
                assertThat(guest.postAsIs(asked.address(i), asked.form()).location())
                        .isPresent();
            }
        }
    }

    private static void assertNotice(Answer answer, int status, String words) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }

    private byte[] loseKey(Asked asked) {
        return organisations.in(asked.manager().organisation(), () -> {
            byte[] key = jdbc.sql("select sealed_key from survey")
                    .query((row, number) -> row.getBytes(1))
                    .single();
            jdbc.sql("update survey set sealed_key = '\\x01'::bytea").update();
            return key;
        });
    }

    private void findKey(Asked asked, byte[] key) {
        organisations.in(
                asked.manager().organisation(),
                () -> jdbc.sql("update survey set sealed_key = :key")
                        .param("key", key)
                        .update());
    }

    private void in(Asked asked, String sql) {
        organisations.in(asked.manager().organisation(), () -> jdbc.sql(sql).update());
    }

    private String state(Asked asked) {
        return organisations.in(
                asked.manager().organisation(),
                () -> jdbc.sql("select state from survey").query(String.class).single());
    }

    private int figure(Asked asked, String sql) {
        return organisations.in(
                asked.manager().organisation(),
                () -> jdbc.sql(sql).query(Integer.class).optional().orElse(0));
    }
}
