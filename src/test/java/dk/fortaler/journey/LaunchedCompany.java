package dk.fortaler.journey;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.networks.Network;
import dk.fortaler.networks.Weights;
import dk.fortaler.programmes.ChosenNetworks;
import dk.fortaler.programmes.NetworkDecision.Basis;
import dk.fortaler.programmes.NetworkDecision.Verdict;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence of a launch, straight in the database. */
final class LaunchedCompany {
    private final TestOrganisations organisations;
    private final TestContent content;
    private final ChosenNetworks networks;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    LaunchedCompany(
            TestOrganisations organisations,
            TestContent content,
            ChosenNetworks networks,
            JdbcClient jdbc,
            Ids ids,
            Clock clock) {
        this.organisations = organisations;
        this.content = content;
        this.networks = networks;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    static LaunchedCompany in(ApplicationContext application) {
        return application.getAutowireCapableBeanFactory().createBean(LaunchedCompany.class);
    }

    /** A yes from the management, a goal, a programme with a member; a survey that is open. */
    void halfWay(TestPerson me) {
        anApprovedCase(me);
        aGoal(me, "Flere ansøgninger");
        aSurvey(me, "open", null);
        content.aProgrammeWith(me.organisation(), "Salg", me);
    }

    /** Everything that is left after that. */
    void allTheWay(TestPerson me) {
        UUID culture = content.aProgrammeWith(me.organisation(), "Kultur", me);
        in(
                me,
                "update survey set state = 'closed', sealed_key = null, closed_on = :today, answers = 31 where state = 'open'");
        chooseEverywhere(me);
        in(me, """
                insert into source (id, address, address_key, title, site, language, state, added_at)
                values (:id, 'https://vind.example/feed', 'vind.example/feed', 'Vindtid', 'https://vind.example', 'da', 'active', :now)
                """);
        UUID item = null;
        for (int i = 0; i < 15; i++) {
            item = content.aLiveItem(
                    me.organisation(), culture, "Historie " + i, "https://nordlys.example/" + ids.next());
        }
        aClickedShare(me, culture, item);
    }

    /** The first three steps, as far as one can come alone. */
    void prepared(TestPerson me) {
        aSurvey(me, "open", null);
        aGoal(me, "Flere ansøgninger");
        in(me, """
                insert into business_case (id, title, assumptions, changed_by, changed_at, created_at)
                values (:id, 'Sagen for ambassadører', '{}', :me, :now, :now)
                """);
        in(me, """
                insert into case_executive (id, case_id, name, email, language, sent_at, added_at)
                select :id, id, 'Lise Lund', 'lise@nordlys.example', 'da', :now, :now from business_case
                """);
    }

    void aGoal(TestPerson me, String name) {
        in(me, """
                insert into goal (id, purpose, measure, level, name, baseline, target, starts, ends, created_at)
                values (:id, 'recruitment', 'clicks', 'organisation', '%s', 0, 500, :today, :today + 90, :now)
                """.formatted(name));
    }

    private void anApprovedCase(TestPerson me) {
        in(me, """
                insert into business_case (id, title, assumptions, changed_by, changed_at, created_at)
                values (:id, 'Sagen for ambassadører', '{}', :me, :now, :now)
                """);
        in(me, """
                insert into case_version (case_id, number, title, purpose, assumptions, facts, revision, published_by, published_at)
                select id, 1, title, '', '{}', '{}', 1, :me, :now from business_case
                """);
        in(me, """
                insert into case_executive (id, case_id, name, email, language, sent_at, added_at)
                select :id, id, 'Lise Lund', 'lise@nordlys.example', 'da', :now, :now from business_case
                """);
        in(me, """
                insert into case_answer (id, case_id, version, executive_id, answer, takes_part, at)
                select :id, e.case_id, 1, e.id, 'approve', true, :now from case_executive e
                """);
    }

    private void aSurvey(TestPerson me, String state, @org.jspecify.annotations.Nullable Integer answers) {
        in(me, """
                insert into survey (id, title_da, title_en, state, opened_on, sealed_key, answers, created_at)
                values (:id, 'Vil du være med?', 'Do you want to join?', '%s', :today, 'x', %s, :now)
                """.formatted(state, answers));
    }

    private void chooseEverywhere(TestPerson me) {
        List<UUID> programmes = organisations.in(
                me.organisation(),
                () -> jdbc.sql("select id from programme").query(UUID.class).list());
        List<Verdict> verdicts = Arrays.stream(Network.values())
                .map(network -> new Verdict(
                        network, network == Network.LINKEDIN || network == Network.FACEBOOK, 60, Map.of(), ""))
                .toList();
        for (UUID programme : programmes) {
            organisations.in(
                    me.organisation(),
                    () -> networks.decide(
                            me.id(),
                            new ProgrammeId(programme),
                            0,
                            verdicts,
                            new Basis(Set.of(), Set.of(), Weights.usual().each(), true)));
        }
    }

    private void aClickedShare(TestPerson me, UUID programme, @org.jspecify.annotations.Nullable UUID item) {
        UUID link = ids.next();
        organisations.in(me.organisation(), () -> {
            jdbc.sql("""
                            insert into share (id, person_id, item_id, programme_id, network, day, state, text, link_id, link, prepared_at)
                            values (:id, :me, :item, :programme, 'linkedin', :today, 'confirmed', 'Læs', :link, '/s/x', :now)
                            """)
                    .param("id", ids.next())
                    .param("me", me.id().value())
                    .param("item", item, java.sql.Types.OTHER)
                    .param("programme", programme)
                    .param("today", today())
                    .param("link", link)
                    .param("now", now())
                    .update();
            jdbc.sql("""
                            insert into link (id, slug, target, time_zone, created_at)
                            values (:link, substr(translate(md5(:link::text), '01', '23'), 1, 8), 'https://nordlys.example', 'Europe/Copenhagen', :now)
                            """).param("link", link).param("now", now()).update();
            jdbc.sql("insert into link_total (link_id, human, people) values (:link, 120, 100)")
                    .param("link", link)
                    .update();
            jdbc.sql("insert into click_day (day, programme_id, human, people) values (:today, :programme, 120, 100)")
                    .param("today", today())
                    .param("programme", programme)
                    .update();
            return jdbc.sql("select sum_up_clicks(:today, :today)")
                    .param("today", today())
                    .query((row, number) -> number)
                    .single();
        });
    }

    private void in(TestPerson me, String sql) {
        organisations.in(me.organisation(), () -> {
            var statement = jdbc.sql(sql);
            if (sql.contains(":id")) {
                statement = statement.param("id", ids.next());
            }
            if (sql.contains(":me")) {
                statement = statement.param("me", me.id().value());
            }
            if (sql.contains(":today")) {
                statement = statement.param("today", today());
            }
            if (sql.contains(":now")) {
                statement = statement.param("now", now());
            }
            return statement.update();
        });
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
