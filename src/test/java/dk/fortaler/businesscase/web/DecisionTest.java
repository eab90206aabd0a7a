package dk.fortaler.businesscase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.businesscase.internal.Answer;
import dk.fortaler.businesscase.internal.AskExecutive;
import dk.fortaler.businesscase.internal.CaseList;
import dk.fortaler.businesscase.internal.Happened;
import dk.fortaler.businesscase.internal.ReadPaper;
import dk.fortaler.businesscase.internal.Verdict;
import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.businesscase.model.Input;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.mail.PostedMail;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestCases;
import dk.fortaler.testing.TestClock;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an executive's link does, and what nothing does to what was said. */
@FortalerTest
class DecisionTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestCases cases;

    @Autowired
    Letters letters;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReadPaper papers;

    @Autowired
    AskExecutive ask;

    @Autowired
    CaseList list;

    @Autowired
    Happened happened;

    private TestPerson me;
    private CaseId id;
    private UUID executive;
    private String link;

    @BeforeEach
    void aCaseThatWasSent() {
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
    void aMailScannerThatOpensEverythingAnswersNothing() {
        try (Visitor scanner = new Visitor(browsers, null)) {
            for (int i = 0; i < 3; i++) {
                assertThat(scanner.get(link).status()).isEqualTo(200);
            }
            assertThat(scanner.get(link + "?answer=approve&version=1&part=true&thanks=true")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(cases.find(me, id, executive).answers()).isEmpty();
    }

    @Test
    void anAnswerIsKeptWithItsVersionAndANewVersionAsksAgain() {
        try (Visitor guest = new Visitor(browsers, null)) {
            assertThat(guest.postAsIs(link, "version=1&answer=approve&part=true")
                            .status())
                    .isEqualTo(302);
            cases.change(me, id, "Ambassadører, dyrere");
            cases.publish(me, id);
            assertThat(guest.get(link).body()).contains("Ambassadører, dyrere");
            assertThat(guest.postAsIs(link, "version=1&answer=decline").status())
                    .isEqualTo(422);
        }
        assertThat(cases.find(me, id, executive).answers()).singleElement().satisfies(answer -> {
            assertThat(answer.version()).isEqualTo(1);
            assertThat(answer.verdict()).isEqualTo(Verdict.APPROVE);
            assertThat(answer.takesPart()).isTrue();
        });
        var first = organisations.in(me.organisation(), () -> papers.find(id, 1).orElseThrow());
        assertThat(first.title()).isEqualTo("Ambassadører");
        assertThat(first.approvedBy()).containsExactly("Lone Vinge");
        var second =
                organisations.in(me.organisation(), () -> papers.find(id, 2).orElseThrow());
        assertThat(second.approvedBy()).isEmpty();
    }

    @Test
    void theSameAnswerTwiceAtTheSameInstantIsOne() throws Exception {
        send(6, "version=1&answer=approve&words=Ja");
        assertThat(cases.find(me, id, executive).answers()).hasSize(1);
        assertThat(letters.all(me.organisation()))
                .as("mails to whoever made the version")
                .filteredOn(mail -> mail.toAddress().equals(me.email().value()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("Lone Vinge siger ja til “Ambassadører”"));
    }

    @Test
    void ofTwoDifferentAnswersTheLastCountsAndBothAreKept() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> answers =
                    List.of(() -> post("version=1&answer=approve"), () -> post("version=1&answer=decline&words=Nej"));
            for (Future<Integer> answer : both.invokeAll(answers)) {
                assertThat(answer.get()).isEqualTo(302);
            }
        }
        var found = cases.find(me, id, executive);
        assertThat(found.answers()).hasSize(2);
        UUID last = organisations.in(
                me.organisation(),
                () -> jdbc.sql("select id from case_answer where executive_id = :executive order by id desc limit 1")
                        .param("executive", executive)
                        .query(UUID.class)
                        .single());
        assertThat(found.latest())
                .hasValueSatisfying(latest -> assertThat(latest.id()).isEqualTo(last));
        boolean approved = found.latest().orElseThrow().verdict() == Verdict.APPROVE;
        assertThat(organisations.in(me.organisation(), list::all))
                .singleElement()
                .satisfies(standing -> {
                    assertThat(standing.approved()).isEqualTo(approved ? 1 : 0);
                    assertThat(standing.declined()).isEqualTo(approved ? 0 : 1);
                });
    }

    private void send(int times, String form) throws Exception {
        try (ExecutorService many = Executors.newFixedThreadPool(times)) {
            List<Callable<Integer>> answers =
                    java.util.Collections.nCopies(times, (Callable<Integer>) () -> post(form));
            for (Future<Integer> answer : many.invokeAll(answers)) {
                assertThat(answer.get()).isEqualTo(302);
            }
        }
    }

    private int post(String form) {
        try (Visitor guest = new Visitor(browsers, null)) {
            return guest.postAsIs(link, form).status();
        }
    }

    @Test
    void whereTheAuthorHasLeftAllProgrammeManagersAreToldOfAnAnswer() {
        TestPerson next = organisations.aPerson(me.organisation(), "Ny Tovholder", Language.DA, Role.PROGRAMME_MANAGER);
        organisations.aPerson(me.organisation(), "En Kollega", Language.DA);
        organisations.in(
                me.organisation(),
                () -> jdbc.sql("update person set state = 'left' where id = :id")
                        .param("id", me.id().value())
                        .update());
        post("version=1&answer=approve");
        assertThat(letters.all(me.organisation()))
                .extracting(PostedMail::toAddress)
                .containsExactly(next.email().value());
    }

    @Test
    void thePlanIsTheLastVersionThatSomebodyStillApproves() {
        post("version=1&answer=approve");
        cases.change(me, id, "Anden");
        cases.publish(me, id);
        assertThat(organisations.in(me.organisation(), () -> happened.plan(id))).hasValue(1);
        clock.advance(Duration.ofMinutes(1));
        post("version=2&answer=decline");
        assertThat(organisations.in(me.organisation(), () -> happened.plan(id))).hasValue(2);
    }

    @Test
    void nothingIsSaidByAnAnswerWithoutWordsOrWithTooMany() {
        try (Visitor guest = new Visitor(browsers, null)) {
            for (String form : List.of(
                    "",
                    "version=1",
                    "version=1&answer=maybe",
                    "version=1&answer=question&words=+",
                    "version=7&answer=approve",
                    "version=1&answer=decline&words=" + "x".repeat(100_000))) {
                assertThat(guest.postAsIs(link, form).status()).isEqualTo(422);
            }
        }
        assertThat(cases.find(me, id, executive).answers()).isEmpty();
    }

    @Test
    void aMailIsSentRightAfterALinkWasHandedOverButOnceForADoublePress() {
        send();
        assertThat(letters.all(me.organisation())).singleElement().satisfies(mail -> {
            assertThat(mail.toAddress()).isEqualTo("lone@nordlys.example");
            assertThat(mail.plain()).as("what an administrator reads").isNull();
        });
        var first = cases.find(me, id, executive).sentAt();
        send();
        assertThat(letters.all(me.organisation())).hasSize(1);
        clock.advance(Duration.ofDays(1));
        cases.aLink(me, id, executive);
        send();
        assertThat(letters.all(me.organisation())).hasSize(2);
        assertThat(cases.find(me, id, executive).sentAt()).isEqualTo(first);
    }

    private void send() {
        organisations.in(
                me.organisation(), () -> ask.send(SignedInPeople.of(me, Role.PROGRAMME_MANAGER), id, executive));
    }

    @Test
    void anAnswerTellsWhetherSomebodyHandedItsLinkOver() {
        post("version=1&answer=decline");
        send();
        String mailed = letters.link(me.organisation(), "lone@nordlys.example");
        try (Visitor guest = new Visitor(browsers, null)) {
            assertThat(guest.postAsIs(mailed, "version=1&answer=approve").status())
                    .isEqualTo(302);
        }
        assertThat(cases.find(me, id, executive).answers())
                .extracting(Answer::handedBy)
                .containsExactly(null, me.name());
        assertThat(organisations.in(
                        me.organisation(),
                        () -> jdbc.sql(
                                        "select details ->> 'handedBy' from audit_entry where action = 'businesscase.answered' order by at, id")
                                .query((row, number) -> String.valueOf(row.getString(1)))
                                .list()))
                .containsExactly(me.id().value().toString(), "null");
        try (Visitor manager = new Visitor(browsers, me)) {
            assertThat(manager.get("/business-case/" + id.value() + "/executives")
                            .body())
                    .containsOnlyOnce("via et link, som " + me.name());
        }
    }

    @Test
    void aLinkThatRanOutWasClosedOrIsForeignOpensNothing() {
        TestPerson other = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        String foreign = link.replaceFirst(
                "/decision/\\d+-", "/decision/" + other.organisation().value() + "-");
        try (Visitor guest = new Visitor(browsers, null)) {
            assertGone(guest, foreign);
            assertGone(guest, "/decision/1-" + "x".repeat(43));
            assertGone(guest, "/decision/nonsense");
            String second = cases.aLink(me, id, executive);
            assertThat(guest.get(link).status()).isEqualTo(200);
            clock.advance(Duration.ofDays(91));
            assertGone(guest, link);
            clock.reset();
            organisations.in(me.organisation(), () -> {
                ask.close(SignedInPeople.of(me, Role.PROGRAMME_MANAGER), id, executive);
                return true;
            });
            assertGone(guest, link);
            assertGone(guest, second);
        }
        assertThat(cases.find(me, id, executive).answers()).isEmpty();
    }

    private static void assertGone(Visitor guest, String address) {
        assertThat(guest.get(address).status()).isEqualTo(404);
        assertThat(guest.get(address).body()).doesNotContain("Lone", "Ambassadører");
        assertThat(guest.postAsIs(address, "version=1&answer=approve").status()).isEqualTo(404);
    }

    @Test
    void neitherAVersionNorAnAnswerCanBeChangedOrRemovedByTheApplication() {
        post("version=1&answer=approve");
        for (String statement : List.of(
                "update case_version set title = 'x'",
                "delete from case_version",
                "update case_answer set answer = 'decline'",
                "delete from case_answer",
                "delete from case_reply",
                "truncate case_version cascade",
                "delete from business_case")) {
            assertThatThrownBy(() -> organisations.in(
                            me.organisation(), () -> jdbc.sql(statement).update()))
                    .as(statement)
                    .isInstanceOf(org.springframework.dao.DataAccessException.class);
        }
        assertThat(cases.find(me, id, executive).answers()).hasSize(1);
    }

    @Test
    void whoSavesWhatSomebodyElseHasSavedSinceIsToldAndLosesNothing() {
        String address = "/business-case/" + id.value();
        String form = form(1, "Mit");
        try (Visitor manager = new Visitor(browsers, me)) {
            assertThat(manager.post(address, form).status()).isEqualTo(302);
            var stale = manager.post(address, form.replace("title=Mit", "title=Andet"));
            assertThat(stale.status()).isEqualTo(422);
            assertThat(stale.body()).contains("Andet", "name=\"revision\" value=\"2\"");
            var refused = manager.post(address, form.replace("currency=DKK", "currency="));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).as("what was seen").contains("name=\"revision\" value=\"1\"");
            assertThat(manager.post(address, form + "&calculate=true").body())
                    .as("what was seen, worked out")
                    .contains("name=\"revision\" value=\"1\"");
        }
    }

    @Test
    void inANewCaseAmountsNobodyChangedFollowTheCurrencyAndOthersStay() {
        String form = form(0, "")
                .replace("currency=DKK", "currency=EUR&currency-before=DKK")
                .replace("dialogue=2000", "dialogue=2001");
        try (Visitor manager = new Visitor(browsers, me)) {
            String body =
                    manager.post("/business-case", form + "&calculate=true").body();
            assertThat(body)
                    .containsPattern("name=\"currency-before\" value=\"EUR\"")
                    .containsPattern("name=\"dialogue\"[^>]*value=\"2001\"")
                    .containsPattern("name=\"hire\"[^>]*value=\""
                            + Input.HIRE.usual(Currency.EUR).getFirst().toPlainString() + "\"");
        }
    }

    @Test
    void publishingMakesAVersionOfWhatStandsInTheFormAndTwiceIsOnce() {
        String address = "/business-case/" + id.value();
        String form = form(1, "Som det står");
        try (Visitor manager = new Visitor(browsers, me)) {
            var refused = manager.post(address + "/publish", form.replace("currency=DKK", "currency="));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Som det står");
            for (int i = 0; i < 2; i++) {
                assertThat(manager.post(address + "/publish", form).location()).hasValue(address + "/executives");
            }
            assertThat(manager.post(address + "/publish", form(1, "For sent")).status())
                    .isEqualTo(422);
        }
        var newest = organisations.in(
                me.organisation(), () -> papers.find(id, 2).orElseThrow().title());
        assertThat(newest).isEqualTo("Som det står");
        assertThat(organisations.in(me.organisation(), () -> papers.find(id, 3)))
                .isEmpty();
    }

    private String form(int revision, String title) {
        StringBuilder form = new StringBuilder("title=" + title + "&purpose=&revision=" + revision);
        CaseFields.of(
                        organisations
                                .in(me.organisation(), () -> cases.draft("x"))
                                .assumptions(),
                        Language.DA)
                .forEach((field, value) ->
                        form.append('&').append(field).append('=').append(value));
        return form.toString();
    }
}
