package dk.fortaler.goals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.businesscase.internal.AssumptionsJson;
import dk.fortaler.businesscase.internal.Beginning;
import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.Crew;
import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.businesscase.model.Month;
import dk.fortaler.businesscase.model.Projection;
import dk.fortaler.businesscase.model.Scenario;
import dk.fortaler.goals.Measure;
import dk.fortaler.goals.internal.Suggestion.People;
import dk.fortaler.goals.internal.Suggestion.Reason;
import dk.fortaler.goals.internal.Suggestion.Source;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goals are set before there are ambassadors, and no proposal takes nobody for one. */
@FortalerTest
class ExpectPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final int DAYS = 90;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    SuggestTargets suggest;

    @Autowired
    Beginning beginning;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Test
    void withoutAmbassadorsTheApprovedCaseSaysHowManyThereWillBe() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        aCase(me, 1, 400, 6, "decline");
        aCase(me, 2, 300, 6, "approve");
        // 30 in the end, evenly over six months: 5, 10 and 15 in the first three.
        Suggestion posts = proposal(me, Scope.organisation());
        assertThat(posts.people()).isEqualTo(new People(10, Source.CASE, 10));
        assertThat(posts.target()).isEqualByComparingTo("130");
        assertThat(posts.reason()).isEqualTo(Reason.PLAN);
    }

    @Test
    void clicksAreThoseOfTheApprovedCaseAndNotTheRuleOfThumbs() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        aCase(me, 1, 180, 6, "approve");
        List<Month> months = organisations.in(
                me.organisation(),
                () -> Projection.of(crew(180, 6), Scenario.EXPECTED).months());
        Suggestion clicks = organisations.in(
                me.organisation(), () -> suggest.of(Measure.CLICKS, Scope.organisation(), TODAY, DAYS));
        BigDecimal two = months.get(0).clicks().add(months.get(1).clicks());
        assertThat(clicks.reason()).isEqualTo(Reason.PLAN);
        assertThat(clicks.target())
                .as("ninety days are a little less than three months; two figures count")
                .isBetween(two, two.add(months.get(2).clicks()).multiply(new BigDecimal("1.1")));
        Suggestion dialogues = organisations.in(
                me.organisation(), () -> suggest.of(Measure.DIALOGUES, Scope.organisation(), TODAY, DAYS));
        assertThat(dialogues.reason()).isEqualTo(Reason.PEOPLE);
    }

    @Test
    void whatAnExecutiveTookBackIsApprovedNoMore() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID executive = aCase(me, 1, 300, 1, "approve");
        organisations.in(me.organisation(), () -> answer(executive, 2, "decline"));
        assertThat(proposal(me, Scope.organisation()).people().source()).isEqualTo(Source.BEGINNING);
    }

    @Test
    void withoutACaseATenthOfThePeopleIsReckonedWith() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        assertThat(proposal(me, Scope.organisation()).people())
                .isEqualTo(new People(ExpectPeople.A_BEGINNING, Source.BEGINNING, 1));
        for (int i = 0; i < 60; i++) {
            organisations.aPerson(me.organisation(), "Kollega " + i, Language.DA);
        }
        assertThat(proposal(me, Scope.organisation()).people()).isEqualTo(new People(7, Source.SIZE, 61));
    }

    @Test
    void ambassadorsWhoAreThereAreTheOnesWhoCount() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        TestPerson other = organisations.aPerson(me.organisation(), "Bo", Language.DA);
        aCase(me, 1, 300, 1, "approve");
        UUID sales = content.aProgrammeWith(me.organisation(), "Salg", me, other);
        UUID culture = content.aProgrammeWith(me.organisation(), "Kultur");
        assertThat(proposal(me, Scope.organisation()).people()).isEqualTo(new People(2, Source.THERE, 2));
        assertThat(proposal(me, Scope.programme(sales)).people()).isEqualTo(new People(2, Source.THERE, 2));
        assertThat(proposal(me, Scope.programme(culture)).people().source()).isEqualTo(Source.BEGINNING);
    }

    private Suggestion proposal(TestPerson me, Scope scope) {
        return organisations.in(me.organisation(), () -> suggest.of(Measure.POSTS, scope, TODAY, DAYS));
    }

    private Assumptions crew(int employees, int ramp) {
        return beginning.in(Currency.DKK).withCrew(new Crew(employees, new BigDecimal("0.1"), ramp));
    }

    private UUID aCase(TestPerson me, int hour, int employees, int ramp, String answer) {
        return organisations.in(me.organisation(), () -> {
            UUID id = ids.next();
            UUID executive = ids.next();
            String assumptions = AssumptionsJson.write(crew(employees, ramp));
            jdbc.sql("""
                            insert into business_case (id, title, assumptions, changed_by, changed_at, created_at)
                            values (:id, 'Sagen', :assumptions::jsonb, :me, '2026-11-01', '2026-11-01')
                            """)
                    .param("id", id)
                    .param("assumptions", assumptions)
                    .param("me", me.id().value())
                    .update();
            jdbc.sql("""
                            insert into case_version (case_id, number, title, purpose, assumptions, facts, revision, published_by, published_at)
                            select id, 1, title, '', assumptions, '{}', 1, changed_by, '2026-11-01' from business_case where id = :id
                            """).param("id", id).update();
            jdbc.sql("""
                            insert into case_executive (id, case_id, name, email, language, added_at)
                            values (:executive, :id, 'Lise Lund', 'lise@nordlys.example', 'da', '2026-11-01')
                            """).param("id", id).param("executive", executive).update();
            answer(executive, hour, answer);
            return executive;
        });
    }

    private int answer(UUID executive, int hour, String answer) {
        return jdbc.sql("""
                        insert into case_answer (id, case_id, version, executive_id, answer, takes_part, at)
                        select :id, case_id, 1, id, :answer, true, now() + make_interval(hours => :hour)
                        from case_executive where id = :executive
                        """)
                .param("id", ids.next())
                .param("executive", executive)
                .param("answer", answer)
                .param("hour", hour)
                .update();
    }
}
