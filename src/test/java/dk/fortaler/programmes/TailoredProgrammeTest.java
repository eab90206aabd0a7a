package dk.fortaler.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a programme is cut to reaches those whom it is cut for: its own rules, topics, weekly targets and goals. */
@FortalerTest
class TailoredProgrammeTest {
    private static final String RULES = "Nævn aldrig **en kunde** uden lov.\r\n\r\n- Spørg <b>salgschefen</b>";
    private static final String SHOWN = "<strong>en kunde</strong>";

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    Browsers browsers;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient jdbc;

    private TestPerson manager;
    private TestPerson member;
    private UUID programme;

    @BeforeEach
    void aProgrammeWithAMember() {
        manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        member = organisations.aPerson(manager.organisation(), "Bo Lund", Language.DA, Role.AMBASSADOR);
        programme = content.aProgrammeWith(manager.organisation(), "Vindfolket", member);
    }

    @Test
    void itsOwnRulesAreReadByItsMembersUnderTheHousesAndOnTheirPageAndByNobodyElse() {
        save("/programmes/" + programme, "Vindfolket", RULES);
        assertThat(read(member, "/guidelines")).contains("I Vindfolket gælder også", SHOWN, "Ændret", "&lt;b&gt;");
        assertThat(read(member, "/club")).contains("Det gælder også hos os", SHOWN);
        assertThat(read(manager, "/programmes/" + programme)).contains(SHOWN);
        assertThat(read(manager, "/guidelines")).doesNotContain("Vindfolket");
        TestPerson colleague = organisations.aPerson(manager.organisation(), "Eva Juhl", Language.DA, Role.AMBASSADOR);
        assertThat(read(colleague, "/guidelines")).doesNotContain("Vindfolket");
    }

    @Test
    void theirDayIsTheOneOnWhichTheyChangedAndNoOtherSave() {
        save("/programmes/" + programme, "Vindfolket", RULES);
        organisations.in(
                manager.organisation(),
                () -> jdbc.sql("update programme set own_rules_changed_at = timestamptz '2025-12-03 12:00Z'")
                        .update());
        save("/programmes/" + programme, "Vindfolket 2", RULES);
        assertThat(read(member, "/guidelines")).contains("Ændret 3. dec. 2025");
        save("/programmes/" + programme, "Vindfolket 2", RULES + " igen");
        assertThat(read(member, "/guidelines")).doesNotContain("Ændret 3. dec. 2025");
    }

    @Test
    void rulesThatAreTooLongAreRefusedWithWhatWasTyped() {
        try (Visitor visitor = new Visitor(browsers, manager)) {
            var answer =
                    visitor.post("/programmes/" + programme, "name=Vindfolket&ownRules=" + coded("Husk! ".repeat(700)));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("Husk! Husk!", "invalid-feedback");
        }
        assertThat(rulesOf(programme)).isEmpty();
    }

    @Test
    void topicsAndTheWeeklyAimStandOnTheMembersPageAndInTheInvitation() {
        save("/programmes/" + programme, "Vindfolket", "");
        assertThat(read(member, "/club"))
                .contains(
                        "Her handler det mest om havvind, kunder.",
                        "Målet er 2 delinger om ugen; det bestemmer du selv.",
                        "Sammen går vi efter 9.000 visninger om ugen.");
        TestPerson ida = organisations.aPerson(manager.organisation(), "Ida Lind", Language.EN);
        try (Visitor visitor = new Visitor(browsers, manager)) {
            visitor.post(
                    "/programmes/" + programme + "/members",
                    "person=" + ida.id().value());
        }
        assertThat(read(ida, "/club"))
                .contains("It is mostly about havvind, kunder.", "The aim is 2 shares a week; that is up to you.");
        try (Visitor guest = new Visitor(browsers, null)) {
            assertThat(guest.get(letters.link(
                                    manager.organisation(), ida.email().value()))
                            .body())
                    .contains("It is mostly about havvind, kunder.", "The aim is 2 shares a week; that is up to you.");
        }
    }

    @Test
    void aCopyTakesTheRulesAlongAndTheGoalsFromTodayToBeLookedOver() {
        save("/programmes/" + programme, "Vindfolket", RULES);
        goal("Klik fra havet", "open", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
        goal("Droppet", "dropped", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
        assertThat(read(manager, "/programmes/" + programme)).contains("Klik fra havet", "/goals/new?scope=programme:");
        assertThat(read(manager, "/programmes/" + programme + "/copy"))
                .contains("Tag også målet med", "Nævn aldrig **en kunde**");
        UUID copy = save("/programmes/" + programme + "/copy", "Havfolket", RULES + "&goals=true");
        assertThat(rulesOf(copy)).contains("**en kunde**");
        assertThat(goalsOf(copy))
                .containsExactly("Klik fra havet clicks sales 500.00 from 0.00, 89 days, 0 days ago, copied true");
        assertThat(read(manager, "/programmes/" + copy)).contains("Klik fra havet", "Se efter");
        String address = "/goals/" + goalOf(copy);
        assertThat(read(manager, address)).contains("Målet fulgte med");
        try (Visitor visitor = new Visitor(browsers, manager)) {
            LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
            var answer = visitor.post(
                    address,
                    "version=1&name=Klik&baseline=0&target=400&starts=" + today + "&ends=" + today.plusDays(60));
            assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        }
        assertThat(read(manager, address)).doesNotContain("Målet fulgte med");
    }

    @Test
    void goalsStayWhereTheyAreUnlessTheyAreWanted() {
        goal("Klik", "open", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
        UUID copy = save("/programmes/" + programme + "/copy", "Havfolket", "");
        assertThat(goalsOf(copy)).isEmpty();
        assertThat(read(manager, "/programmes/" + copy)).contains("Programmet har ingen mål endnu.");
    }

    private void goal(String name, String state, LocalDate starts, LocalDate ends) {
        organisations.in(
                manager.organisation(),
                () -> jdbc.sql("""
                                insert into goal (id, purpose, measure, level, programme_id, name, baseline, target, starts, ends,
                                                  state, closed_on, created_at)
                                values (gen_random_uuid(), 'sales', 'clicks', 'programme', :programme, :name, 100, 500, :starts, :ends,
                                        :state, case when :state <> 'open' then :ends end, now())
                                """)
                        .param("programme", programme)
                        .param("name", name)
                        .param("state", state)
                        .param("starts", starts)
                        .param("ends", ends)
                        .update());
    }

    private List<String> goalsOf(UUID of) {
        return organisations.in(
                manager.organisation(),
                () -> jdbc.sql("""
                                select name || ' ' || measure || ' ' || purpose || ' ' || target || ' from ' || baseline || ', '
                                       || (ends - starts) || ' days, '
                                       || (now() at time zone 'Europe/Copenhagen')::date - starts || ' days ago, copied ' || copied
                                from goal where programme_id = :of
                                """).param("of", of).query(String.class).list());
    }

    private UUID goalOf(UUID of) {
        return organisations.in(
                manager.organisation(),
                () -> jdbc.sql("select id from goal where programme_id = :of")
                        .param("of", of)
                        .query(UUID.class)
                        .single());
    }

    private String rulesOf(UUID of) {
        return organisations.in(
                manager.organisation(),
                () -> jdbc.sql("select own_rules from programme where id = :of")
                        .param("of", of)
                        .query(String.class)
                        .single());
    }

    private String read(TestPerson reader, String address) {
        try (Visitor visitor = new Visitor(browsers, reader)) {
            return visitor.get(address).body();
        }
    }

    /** Sends the form and answers the programme on whose page it ends. */
    private UUID save(String address, String name, String rules) {
        String[] parts = rules.split("&", 2);
        try (Visitor visitor = new Visitor(browsers, manager)) {
            var answer = visitor.post(
                    address,
                    "name=" + coded(name) + "&topics=Havvind,+kunder&weeklyShares=2&weeklyReach=9000&ownRules="
                            + coded(parts[0]) + (parts.length > 1 ? "&" + parts[1] : ""));
            String location = answer.location().orElseThrow();
            return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        }
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
