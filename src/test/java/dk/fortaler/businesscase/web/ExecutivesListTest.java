package dk.fortaler.businesscase.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.businesscase.internal.Decide;
import dk.fortaler.businesscase.internal.ForgetLinksJob;
import dk.fortaler.businesscase.internal.Verdict;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestCases;
import dk.fortaler.testing.TestClock;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who comes off a case's list, and which links are forgotten. */
@FortalerTest
class ExecutivesListTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestCases cases;

    @Autowired
    TestClock clock;

    @Autowired
    ForgetLinksJob job;

    @Autowired
    JdbcClient jdbc;

    private TestPerson me;
    private CaseId id;
    private UUID executive;
    private String link;

    @BeforeEach
    void anExecutiveWithALink() {
        me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        id = cases.aCase(me, "Ambassadører");
        cases.publish(me, id);
        executive = cases.anExecutive(me, id, "Lone Vinge", "lone@nordlys.example");
        link = cases.aLink(me, id, executive);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void whoHasSaidNothingIsRemovedAndTheirLinkOpensNothing() {
        assertThat(afterRemoving()).contains("Lone Vinge er fjernet").doesNotContain("lone@nordlys.example");
        try (Visitor guest = new Visitor(browsers, null)) {
            assertThat(guest.get(link).status()).isEqualTo(404);
            assertThat(guest.postAsIs(link, "version=1&answer=approve").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoHasAnsweredStaysWithTheAnswer() {
        cases.answer(link, new Decide.Said(1, Verdict.DECLINE, "", false));
        assertThat(afterRemoving()).contains("Lone Vinge har svaret", "lone@nordlys.example");
        assertThat(cases.find(me, id, executive).answers()).hasSize(1);
    }

    @Test
    void anExecutiveWithAnAccountFindsWhatAwaitsThemAndNobodyElseDoes() {
        TestPerson leader = organisations.aPerson(me.organisation(), "Bo Ibsen", Language.DA, Role.EXECUTIVE);
        TestPerson other = organisations.aPerson(me.organisation(), "Ida Holm", Language.DA, Role.EXECUTIVE);
        UUID asked = cases.anExecutive(me, id, leader.name(), leader.email().value());
        String notice = "en beslutning, som venter";
        try (Visitor bo = new Visitor(browsers, leader);
                Visitor ida = new Visitor(browsers, other)) {
            assertThat(bo.get("/feed").body()).as("nobody has asked yet").doesNotContain(notice);
            cases.aLink(me, id, asked);
            assertThat(bo.get("/feed").body()).contains(notice, "href=\"/decisions\"");
            assertThat(bo.get("/decisions").body()).contains("Ambassadører", "/decisions/" + asked);
            assertThat(ida.get("/decisions").body()).doesNotContain(asked.toString());
            assertThat(ida.post("/decisions/" + asked, "").status()).isEqualTo(404);
            String theirs = bo.post("/decisions/" + asked, "").location().orElseThrow();
            assertThat(bo.postAsIs(theirs, "version=1&answer=approve").status()).isEqualTo(302);
            assertThat(bo.get("/feed").body()).as("answered").doesNotContain(notice);
            assertThat(bo.post("/decisions/" + asked, "").status()).isEqualTo(404);
        }
        assertThat(cases.find(me, id, asked).answers()).hasSize(1);
    }

    private String afterRemoving() {
        String list = "/business-case/" + id.value() + "/executives";
        try (Visitor manager = new Visitor(browsers, me)) {
            assertThat(manager.post(list + "/" + executive + "/remove", "").status())
                    .isEqualTo(302);
            return manager.get(list).body();
        }
    }

    @Test
    void everyNightTheLinksThatHaveRunOutAreForgottenAndNoOthers() {
        clock.advance(Duration.ofDays(60));
        cases.aLink(me, id, executive);
        job.forget(me.organisation());
        assertThat(links()).isEqualTo(2);
        clock.advance(Duration.ofDays(31));
        job.forget(me.organisation());
        assertThat(links()).isEqualTo(1);
    }

    private int links() {
        return organisations.in(
                me.organisation(),
                () -> jdbc.sql("select count(*) from case_link")
                        .query(Integer.class)
                        .single());
    }
}
