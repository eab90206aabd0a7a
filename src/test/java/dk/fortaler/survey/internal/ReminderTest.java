package dk.fortaler.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.mail.Outbox;
import dk.fortaler.kernel.mail.PostedMail;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.furniture.AskedColleagues;
import dk.fortaler.testing.furniture.AskedColleagues.Asked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminders go to those who have not answered; who that is, the outbox tells no administrator. */
@FortalerTest
class ReminderTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    AskedColleagues colleagues;

    @Autowired
    WriteToPeople write;

    @Autowired
    SurveyRepository surveys;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Test
    void onlyTheSilentAreRemindedAndTheOutboxDoesNotTellWho() {
        Asked asked = colleagues.ask(Language.DA, 4);
        try (Visitor guest = new Visitor(browsers, null)) {
            guest.postAsIs(asked.address(1), asked.form());
        }
        organisations.in(asked.manager().organisation(), () -> {
            Survey survey = surveys.find(asked.survey()).orElseThrow();
            return write.remind(survey, LocalDate.of(2026, 11, 24), new UUID(0, 0));
        });
        assertThat(strings(asked, "select to_name from mail"))
                .containsExactlyInAnyOrder("Kollega 0", "Kollega 2", "Kollega 3");
        List<String> links = strings(asked, "select plain from mail");
        TestPerson administrator =
                organisations.aPerson(asked.manager().organisation(), "Ida", Language.DA, Role.ADMINISTRATOR);
        List<PostedMail> mails = CurrentOrganisation.with(asked.manager().organisation(), () -> outbox.list(0));
        List<String> pages = new ArrayList<>(List.of("/settings/outbox"));
        mails.forEach(mail -> pages.add("/settings/outbox/" + mail.id()));
        assertThat(pages).hasSize(4);
        try (Visitor visitor = new Visitor(browsers, administrator)) {
            for (String page : pages) {
                String body = visitor.get(page).body();
                assertThat(body).contains("Modtageren vises ikke").doesNotContain("Kollega", "@example.dk", "/survey/");
            }
        }
        assertThat(mails)
                .allSatisfy(mail -> assertThat(
                                CurrentOrganisation.with(asked.manager().organisation(), () -> outbox.find(mail.id()))
                                        .orElseThrow()
                                        .plain())
                        .isNull());
        assertThat(links).allMatch(text -> text.contains("/survey/"));
    }

    private List<String> strings(Asked asked, String sql) {
        return organisations.in(
                asked.manager().organisation(),
                () -> jdbc.sql(sql).query(String.class).list());
    }
}
