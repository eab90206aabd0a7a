package dk.fortaler.goals.conversions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.Visitor.Answer;
import dk.fortaler.testing.furniture.TestGoals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Conversions that people write down, and the list. */
@FortalerTest
class ConversionsTest {
    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    TestGoals goals;

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    private record Row(
            UUID id,
            String kind,
            LocalDate day,
            @Nullable BigDecimal amount,
            @Nullable UUID programme,
            @Nullable UUID person,
            @Nullable UUID recordedBy) {}

    private List<Row> rows(TestPerson of) {
        return organisations.in(
                of.organisation(), () -> jdbc.sql("""
                                select id, kind, day, amount, programme_id as programme, person_id as person, recorded_by
                                from conversion
                                """).query(Row.class).list());
    }

    private String form(String more) {
        return "key=" + UUID.randomUUID() + "&kind=lead&day=" + goals.today() + more;
    }

    @Test
    void whoManagesWritesOneDownForAColleagueAndTheirProgramme() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        TestPerson colleague = organisations.aPerson(manager.organisation(), "Bo", Language.DA, Role.AMBASSADOR);
        UUID programme = content.aProgrammeWith(manager.organisation(), "Salg", colleague);
        try (Visitor visitor = new Visitor(browsers, manager)) {
            Answer answer = visitor.post(
                    "/conversions",
                    form("&amount=12.500,50&currency=DKK&person="
                            + colleague.id().value()));
            assertThat(answer.status()).isEqualTo(302);
            assertThat(rows(manager))
                    .extracting(Row::amount, Row::programme, Row::person, Row::recordedBy)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            new BigDecimal("12500.50"),
                            programme,
                            colleague.id().value(),
                            manager.id().value()));
            assertThat(visitor.get(answer.location().orElseThrow()).body())
                    .contains("12.500,50\u00a0kr.", "contact-new", "Tæller for Bo");
        }
    }

    @Test
    void aFormSentTwiceCountsOnce() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        String form = form("");
        try (Visitor visitor = new Visitor(browsers, me)) {
            assertThat(visitor.post("/conversions/mine", form).status()).isEqualTo(302);
            assertThat(visitor.post("/conversions/mine", form).status()).isEqualTo(302);
        }
        assertThat(rows(me)).hasSize(1);
    }

    @Test
    void aPersonsOwnCountsForThemAndTheirOnlyProgramme() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        TestPerson other = organisations.aPerson(me.organisation(), "Bo", Language.DA, Role.AMBASSADOR);
        try (Visitor visitor = new Visitor(browsers, me)) {
            visitor.post("/conversions/mine", form("&person=" + other.id().value()));
        }
        assertThat(rows(me))
                .extracting(Row::programme, Row::person)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(programme, me.id().value()));
    }

    @Test
    void takingItBackRemovesItAndLeavesALineInTheAuditLogWithoutItsNote() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        try (Visitor visitor = new Visitor(browsers, me)) {
            visitor.post("/conversions/mine", form("&note=Hemmeligt"));
            String remove = "/conversions/mine/" + rows(me).getFirst().id() + "/remove";
            assertThat(visitor.post(remove, "").status()).isEqualTo(302);
            assertThat(visitor.post(remove, "").status()).isEqualTo(404);
        }
        assertThat(rows(me)).isEmpty();
        List<String> entries = organisations.in(
                me.organisation(),
                () -> jdbc.sql("select action || details::text from audit_entry")
                        .query(String.class)
                        .list());
        assertThat(entries).hasSize(1).first().asString().contains("goals.conversion.removed", "hand");
        assertThat(entries.toString()).doesNotContain("Hemmeligt");
    }

    @Test
    void nobodyTakesBackOrSeesWhatIsAnothers() {
        TestPerson anne = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        TestPerson bo = organisations.aPerson(anne.organisation(), "Bo", Language.DA, Role.AMBASSADOR);
        try (Visitor annes = new Visitor(browsers, anne);
                Visitor bos = new Visitor(browsers, bo)) {
            annes.post("/conversions/mine", form("&note=Varmepumper"));
            UUID id = rows(anne).getFirst().id();
            assertThat(bos.get("/conversions/mine").body()).doesNotContain("Varmepumper");
            assertThat(bos.post("/conversions/mine/" + id + "/remove", "").status())
                    .isEqualTo(404);
            assertThat(bos.post("/conversions/" + id + "/remove", "").status()).isEqualTo(403);
            assertThat(annes.get("/conversions/mine").body()).contains("Varmepumper");
        }
        assertThat(rows(anne)).hasSize(1);
    }

    @Test
    void whatAManagerWroteDownForAPersonIsTheManagersToTakeBack() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        TestPerson bo = organisations.aPerson(manager.organisation(), "Bo", Language.DA, Role.AMBASSADOR);
        try (Visitor managers = new Visitor(browsers, manager);
                Visitor bos = new Visitor(browsers, bo)) {
            managers.post(
                    "/conversions", form("&note=Varmepumper&person=" + bo.id().value()));
            UUID id = rows(manager).getFirst().id();
            assertThat(bos.get("/conversions/mine").body())
                    .contains("Varmepumper")
                    .doesNotContain(id + "/remove");
            assertThat(bos.post("/conversions/mine/" + id + "/remove", "").status())
                    .isEqualTo(404);
            assertThat(managers.post("/conversions/" + id + "/remove", "").status())
                    .isEqualTo(302);
        }
        assertThat(rows(manager)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kind=sale, conversions.kind.missing",
        "day=, conversions.day.unreadable",
        "day=2999-01-01, conversions.day.future",
        "day=1999-01-01, conversions.day.old",
        "amount=mange, conversions.amount.unreadable",
        "amount=-1&currency=DKK, conversions.amount.range",
        "amount=1000000000000&currency=DKK, conversions.amount.range",
        "'amount=1,005&currency=DKK', conversions.amount.range",
        "amount=100&currency=BTC, conversions.currency.missing",
        "person=00000000-0000-0000-0000-000000000000, conversions.person.gone",
        "programme=00000000-0000-0000-0000-000000000000, conversions.programme.gone",
        "programme=x, conversions.programme.gone",
    })
    void whatCannotBeCountedIsAnsweredAtItsFieldAndNothingTypedIsLost(String change, String key) {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        String day = change.startsWith("day=") ? "" : "&day=" + goals.today();
        String kind = change.startsWith("kind=") ? "" : "&kind=lead";
        String rest = day + kind + "&note=Et+sjældent+ord&key=" + UUID.randomUUID();
        try (Visitor visitor = new Visitor(browsers, me)) {
            Answer answer = visitor.post("/conversions", change + rest);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains(Texts.of(Language.DA).text(key), "Et sjældent ord");
        }
        assertThat(rows(me)).isEmpty();
    }

    @Test
    void theFileHasWhatTheFilterChoosesAndRunsNoFormula() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        try (Visitor visitor = new Visitor(browsers, me)) {
            visitor.post("/conversions", form("&note=%3DHYPERLINK(1)&amount=1234,5&currency=EUR"));
            visitor.post("/conversions", form("&note=Andet").replace("kind=lead", "kind=sign_up"));
            Answer all = visitor.get("/conversions/export?period=all");
            assertThat(all.type()).startsWith("text/csv");
            assertThat(all.body()).contains("\"'=HYPERLINK(1)\"", "\"1234,50\";EUR", "Andet");
            assertThat(all.body().lines()).hasSize(3);
            assertThat(visitor.get("/conversions/export?kind=sign_up").body())
                    .contains("Andet")
                    .doesNotContain("HYPERLINK");
            assertThat(visitor.get("/conversions?kind=sign_up").body())
                    .contains("Andet")
                    .doesNotContain("HYPERLINK");
            assertThat(visitor.get("/conversions?origin=link").body()).doesNotContain("HYPERLINK", "Andet");
        }
    }

    @Test
    void aLinkNeedsANameAKindAndAWebAddressThatIsNoConversionLink() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.EN, Role.ADMINISTRATOR);
        try (Visitor visitor = new Visitor(browsers, me)) {
            refusedLink(visitor, "name=&kind=lead&target=https://nordlys.example", "web.form.missing");
            refusedLink(
                    visitor,
                    "name=" + "x".repeat(201) + "&kind=lead&target=https://nordlys.example",
                    "web.form.too-long");
            refusedLink(visitor, "name=Tak&kind=&target=https://nordlys.example", "conversions.kind.missing");
            refusedLink(visitor, "name=Tak&kind=lead&target=javascript:alert(1)", "web.form.address");
            refusedLink(
                    visitor,
                    "name=Tak&kind=lead&target=" + browsers.address() + "/c/1-abcd2345",
                    "conversions.link.target.own");
            String form = "id=" + UUID.randomUUID() + "&name=Tak&kind=lead&target=nordlys.example";
            assertThat(visitor.post("/conversions/links", form).location())
                    .isEqualTo(visitor.post("/conversions/links", form).location());
        }
        assertThat(organisations.in(
                        me.organisation(),
                        () -> jdbc.sql("select target from conversion_link")
                                .query(String.class)
                                .list()))
                .containsExactly("https://nordlys.example");
    }

    private static void refusedLink(Visitor visitor, String form, String key) {
        Answer answer = visitor.post("/conversions/links", form);
        assertThat(answer.status()).as(form).isEqualTo(422);
        assertThat(answer.body()).as(form).contains(Texts.of(Language.EN).text(key));
    }
}
