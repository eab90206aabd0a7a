package dk.fortaler.programmes.joining;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.testing.Background;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole company is asked: in the background, once each, whatever happens meanwhile. */
@FortalerTest
class AskManyTest {
    private static final int COLLEAGUES = 450;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    Browsers browsers;

    @Autowired
    Background background;

    @Autowired
    AskPeople asking;

    @Autowired
    Inviting inviting;

    @Autowired
    JdbcClient jdbc;

    private TestPerson manager;
    private ProgrammeId programme;

    @BeforeEach
    void aCompany() {
        background.rest();
        manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        organisations.in(
                manager.organisation(),
                () -> jdbc.sql("""
                                insert into person (id, email, name, language, created_at, changed_at)
                                select gen_random_uuid(), 'kollega' || n || '@example.dk', 'Kollega ' || n, 'da', now(), now()
                                from generate_series(1, :n) n
                                """).param("n", COLLEAGUES).update());
        programme = new ProgrammeId(content.aProgrammeWith(manager.organisation(), "Salg"));
    }

    @AfterEach
    void goOn() {
        background.goOn();
    }

    @Test
    void theRequestOnlyOrdersTheLettersAndThePageTellsHowFarTheyAre() {
        try (Visitor visitor = new Visitor(browsers, manager)) {
            assertThat(visitor.post(members(), "everybody=true").status()).isEqualTo(302);
            assertThat(letters()).isZero();
            var page = visitor.get(members());
            assertThat(page.body()).contains("De 451 valgte bliver spurgt", "id=\"asking\"");
            assertThat(visitor.get(members() + "/asking").body()).contains("asking-bar");
            work();
            assertThat(letters()).isEqualTo(COLLEAGUES + 1);
            assertThat(visitor.get(members()).body()).doesNotContain("id=\"asking\"");
            assertThat(visitor.get(members() + "/asking").body()).isBlank();
        }
    }

    @Test
    void aDoublePressOrdersItOnceAndTellsTheSameNumber() {
        List<CompletableFuture<Integer>> presses = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> askEverybody()))
                .limit(4)
                .toList();
        assertThat(presses).extracting(CompletableFuture::join).containsOnly(COLLEAGUES + 1);
        assertThat(ordered()).hasSize(1);
    }

    @Test
    void whatDiesInTheMiddleGoesOnAndWritesToNobodyTwice() {
        askEverybody();
        List<PersonId> some = organisations.in(
                manager.organisation(),
                () -> jdbc.sql("select id from person order by id limit 200")
                        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
        organisations.in(
                manager.organisation(), () -> inviting.ask(Asking.plain(programme, Way.ASKED, manager.name()), some));
        assertThat(letters()).isEqualTo(200);
        work();
        work();
        assertThat(letters()).isEqualTo(COLLEAGUES + 1);
    }

    @Test
    void theNumberTellsNotHowManySaidNo() {
        askEverybody();
        work();
        organisations.in(manager.organisation(), () -> jdbc.sql("""
                                update programme_invitation set state = 'declined', answered_at = now(),
                                       asked_at = asked_at - interval '40 days'
                                where id in (select id from programme_invitation limit 100)
                                """).update());
        background.goOn();
        background.rest();
        assertThat(askEverybody()).isEqualTo(COLLEAGUES + 1);
    }

    @Test
    void aFewAreAskedAtOnce() {
        List<PersonId> some = organisations.in(
                manager.organisation(),
                () -> jdbc.sql("select id from person order by id limit 200")
                        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
        assertThat(ask(new AskPeople.Whom.Some(some))).isEqualTo(200);
        assertThat(letters()).isEqualTo(200);
        assertThat(ordered()).isEmpty();
    }

    @Test
    void closingTheProgrammeCallsOffTheLettersThatHaveNotGoneAndThoseNotWrittenYet() {
        List<PersonId> some = organisations.in(
                manager.organisation(),
                () -> jdbc.sql("select id from person order by id limit 20")
                        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
        ask(new AskPeople.Whom.Some(some));
        askEverybody();
        try (Visitor visitor = new Visitor(browsers, manager)) {
            visitor.post("/programmes/" + programme.value() + "/close", "");
            work();
            assertThat(letters()).isEqualTo(20);
            assertThat(stillToGo()).isZero();
            visitor.post("/programmes/" + programme.value() + "/reopen", "");
        }
        ask(new AskPeople.Whom.Some(some));
        assertThat(stillToGo()).as("whom no letter reached can be asked again").isEqualTo(20);
    }

    private int askEverybody() {
        return ask(new AskPeople.Whom.Everybody());
    }

    private int ask(AskPeople.Whom whom) {
        return CurrentOrganisation.with(
                manager.organisation(), () -> asking.ask(SignedInPeople.of(manager), programme, whom, null));
    }

    private List<AskMany.Order> ordered() {
        return background.ordered(
                AskMany.DESCRIPTOR,
                order -> order.organisation() == manager.organisation().value());
    }

    private void work() {
        ordered().forEach(order -> background.run(AskMany.DESCRIPTOR, order));
    }

    private long letters() {
        return organisations.in(
                manager.organisation(),
                () -> jdbc.sql("select count(*) from mail where send_key like 'programme-invitation:%'")
                        .query(Long.class)
                        .single());
    }

    private long stillToGo() {
        return organisations.in(
                manager.organisation(),
                () -> jdbc.sql("select count(*) from mail where state <> 'sent' and trouble is null")
                        .query(Long.class)
                        .single());
    }

    private String members() {
        return "/programmes/" + programme.value() + "/members";
    }
}
