package dk.fortaler.businesscase.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.businesscase.internal.AskExecutive;
import dk.fortaler.businesscase.internal.Decide;
import dk.fortaler.businesscase.internal.Verdict;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestCases;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an executive with an account is told awaits them, and what becomes of it. */
@FortalerTest
class AwaitedTest {
    private static final String NOTICE = "en beslutning, som venter";

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestCases cases;

    @Autowired
    AskExecutive ask;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private TestCases.Sent sent;
    private TestPerson bo;
    private TestPerson ida;
    private UUID asked;

    @BeforeEach
    void anExecutiveWhoIsOnTheListAndOneWhoIsNot() {
        sent = cases.aSentCase();
        bo = organisations.aPerson(sent.by().organisation(), "Bo Ibsen", Language.DA, Role.EXECUTIVE);
        ida = organisations.aPerson(sent.by().organisation(), "Ida Holm", Language.DA, Role.EXECUTIVE);
        asked = cases.anExecutive(sent.by(), sent.id(), bo.name(), bo.email().value());
    }

    @Test
    void anExecutiveWithAnAccountFindsWhatAwaitsThemAndNobodyElseDoes() {
        try (Visitor visitor = new Visitor(browsers, bo);
                Visitor other = new Visitor(browsers, ida)) {
            assertThat(visitor.get("/feed").body()).as("nobody has asked yet").doesNotContain(NOTICE);
            cases.aLink(sent.by(), sent.id(), asked);
            assertThat(visitor.get("/feed").body()).contains(NOTICE, "href=\"/decisions\"");
            assertThat(visitor.get("/decisions").body()).contains("Ambassadører", "/decisions/" + asked);
            assertThat(other.get("/decisions").body()).doesNotContain(asked.toString());
            assertThat(other.post("/decisions/" + asked, "").status()).isEqualTo(404);
            String theirs = visitor.post("/decisions/" + asked, "").location().orElseThrow();
            assertThat(visitor.postAsIs(theirs, "version=1&answer=approve").status())
                    .isEqualTo(302);
            assertThat(visitor.get("/feed").body()).as("answered").doesNotContain(NOTICE);
            assertThat(visitor.post("/decisions/" + asked, "").status()).isEqualTo(404);
        }
        assertThat(cases.find(sent.by(), sent.id(), asked).answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.handedBy())
                        .as("nobody handed it over")
                        .isNull());
        assertThat(organisations.in(
                        bo.organisation(),
                        () -> jdbc.sql(
                                        "select actor_id from audit_entry where action = 'businesscase.opened' and subject = :case")
                                .param("case", sent.id().value().toString())
                                .query(UUID.class)
                                .list()))
                .containsExactly(bo.id().value());
    }

    @Test
    void aQuestionAwaitsTheManagerAndItsReplyTheExecutive() {
        String link = cases.aLink(sent.by(), sent.id(), asked);
        cases.answer(link, new Decide.Said(1, Verdict.QUESTION, "Hvad koster det?", false));
        try (Visitor visitor = new Visitor(browsers, bo)) {
            assertThat(visitor.get("/decisions").body()).doesNotContain(asked.toString());
            cases.reply(sent.by(), sent.id(), asked, "40.000 kr.");
            assertThat(visitor.get("/decisions").body()).contains("/decisions/" + asked);
            assertThat(visitor.get(visitor.post("/decisions/" + asked, "")
                                    .location()
                                    .orElseThrow())
                            .body())
                    .contains("40.000 kr.");
            cases.answer(link, new Decide.Said(1, Verdict.DECLINE, "", false));
            assertThat(visitor.get("/decisions").body()).doesNotContain(asked.toString());
        }
    }

    @Test
    void whoeverGetsAnAddressThatAnotherHadIsHandedNothingOfTheirs() {
        cases.aLink(sent.by(), sent.id(), asked);
        rename(bo, "bo.ibsen@nordlys.example");
        rename(ida, bo.email().value());
        try (Visitor visitor = new Visitor(browsers, bo);
                Visitor other = new Visitor(browsers, ida)) {
            assertThat(other.get("/decisions").body()).doesNotContain(asked.toString());
            assertThat(other.post("/decisions/" + asked, "").status()).isEqualTo(404);
            assertThat(visitor.get("/decisions").body()).contains("/decisions/" + asked);
        }
    }

    @Test
    void whoHadNoAccountWhenAskedIsKnownByTheAddress() {
        rename(ida, "lone@nordlys.example");
        try (Visitor visitor = new Visitor(browsers, ida)) {
            assertThat(visitor.get("/decisions").body()).contains("/decisions/" + sent.executive());
        }
    }

    private void rename(TestPerson person, String email) {
        organisations.in(
                person.organisation(),
                () -> jdbc.sql("update person set email = :email where id = :id")
                        .param("email", email)
                        .param("id", person.id().value())
                        .update());
    }

    @Test
    void whoIsTakenOffTheListWhileTheyOpenItFindsNothing() throws Exception {
        cases.aLink(sent.by(), sent.id(), asked);
        assertThat(whileRemoved(() -> {
                    try (Visitor visitor = new Visitor(browsers, bo)) {
                        return visitor.post("/decisions/" + asked, "").status();
                    }
                }))
                .isEqualTo(404);
    }

    @Test
    void noLinkIsMadeForWhoeverIsTakenOffTheListMeanwhile() throws Exception {
        String list = "/business-case/" + sent.id().value() + "/executives";
        assertThat(whileRemoved(() -> {
                    try (Visitor visitor = new Visitor(browsers, sent.by())) {
                        return visitor.post(list + "/" + asked + "/link", "").status();
                    }
                }))
                .isEqualTo(404);
    }

    /** What comes of a request that has to wait for the removal of the one it is about. */
    private <T> T whileRemoved(Callable<T> request) throws Exception {
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<T> waiting = organisations.in(
                    bo.organisation(),
                    () -> transaction.execute(status -> {
                        jdbc.sql("delete from case_executive where id = :id")
                                .param("id", asked)
                                .update();
                        Future<T> begun = beside.submit(request);
                        while (!waitsForUs() && !begun.isDone()) {
                            Thread.onSpinWait();
                        }
                        return begun;
                    }));
            return waiting.get();
        }
    }

    private boolean waitsForUs() {
        return jdbc.sql(
                        "select exists (select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }
}
