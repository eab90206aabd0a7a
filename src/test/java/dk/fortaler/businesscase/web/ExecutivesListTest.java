package dk.fortaler.businesscase.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.businesscase.internal.Decide;
import dk.fortaler.businesscase.internal.ForgetLinksJob;
import dk.fortaler.businesscase.internal.Verdict;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
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
        TestCases.Sent sent = cases.aSentCase();
        me = sent.by();
        id = sent.id();
        executive = sent.executive();
        link = sent.link();
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
        forget();
        assertThat(links()).isEqualTo(2);
        clock.advance(Duration.ofDays(31));
        forget();
        assertThat(links()).isEqualTo(1);
    }

    private int links() {
        return organisations.in(
                me.organisation(),
                () -> jdbc.sql("select count(*) from case_link")
                        .query(Integer.class)
                        .single());
    }

    private void forget() {
        CurrentOrganisation.run(me.organisation(), job::forget);
    }
}
