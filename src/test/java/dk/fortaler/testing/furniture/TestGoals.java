package dk.fortaler.testing.furniture;

import dk.fortaler.goals.Measure;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goals, posts and clicks, straight in the database. */
@TestComponent
public final class TestGoals {
    private final JdbcClient jdbc;
    private final TestOrganisations organisations;
    private final TestContent content;
    private final Ids ids;
    private final Clock clock;

    TestGoals(JdbcClient jdbc, TestOrganisations organisations, TestContent content, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.content = content;
        this.ids = ids;
        this.clock = clock;
    }

    /** From 60 days ago to 30 days from now. */
    public UUID aGoal(TestPerson by, Measure measure, String level, @Nullable UUID whose, int target) {
        UUID id = ids.next();
        organisations.in(
                by.organisation(),
                () -> jdbc.sql("""
                        insert into goal (id, purpose, measure, level, programme_id, department_id, person_id, name, baseline, target,
                                          starts, ends, owner_id, created_by, created_at)
                        values (:id, 'own', :measure, :level,
                                case when :level = 'programme' then :whose::uuid end,
                                case when :level = 'department' then :whose::uuid end,
                                case when :level = 'person' then :whose::uuid end,
                                'Et mål', 0, :target, :starts, :ends, :by, :by, :now)
                        """)
                        .param("id", id)
                        .param("measure", measure.key())
                        .param("level", level)
                        .param("whose", whose, java.sql.Types.OTHER)
                        .param("target", target)
                        .param("starts", today().minusDays(60))
                        .param("ends", today().plusDays(30))
                        .param("by", by.id().value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
        return id;
    }

    public long count(OrganisationId organisation) {
        return organisations.in(
                organisation,
                () -> jdbc.sql("select count(*) from goal").query(Long.class).single());
    }

    /** Four months of a post and some clicks every third day. */
    public void someMonths(TestPerson me, UUID programme) {
        UUID item = content.aLiveItem(me.organisation(), programme, "Mølle", "http://localhost/" + ids.next());
        for (int ago = 0; ago < 120; ago += 3) {
            aPost(me, programme, item, "linkedin", today().minusDays(ago), "confirmed", 200);
            clicks(me, programme, item, "linkedin", today().minusDays(ago), 10 + ago % 7);
        }
        organisations.in(
                me.organisation(),
                () -> jdbc.sql("select 1 from sum_up_clicks(:first, :last)")
                        .param("first", today().minusDays(200))
                        .param("last", today())
                        .query(Integer.class)
                        .single());
    }

    public void aPost(
            TestPerson person, UUID programme, UUID item, String network, LocalDate day, String state, int followers) {
        organisations.in(
                person.organisation(),
                () -> jdbc.sql("""
                        insert into share (id, person_id, item_id, programme_id, network, day, state, text, link_id, link, followers, prepared_at)
                        values (:id, :person, :item, :programme, :network, :day, :state, 'Ord', :link, '/s/x', :followers, :now)
                        on conflict do nothing
                        """)
                        .param("id", ids.next())
                        .param("person", person.id().value())
                        .param("item", item)
                        .param("programme", programme)
                        .param("network", network)
                        .param("day", day)
                        .param("state", state)
                        .param("link", ids.next())
                        .param("followers", followers)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
    }

    public void clicks(TestPerson person, UUID programme, UUID item, String network, LocalDate day, long human) {
        organisations.in(
                person.organisation(),
                () -> jdbc.sql("""
                        insert into click_day as d (day, programme_id, item_id, person_id, network, human)
                        values (:day, :programme, :item, :person, :network, :human)
                        on conflict on constraint click_day_once do update set human = d.human + excluded.human
                        """)
                        .param("day", day)
                        .param("programme", programme)
                        .param("item", item)
                        .param("person", person.id().value())
                        .param("network", network)
                        .param("human", human)
                        .update());
    }

    public LocalDate today() {
        return clock.instant().atZone(ZoneId.of("Europe/Copenhagen")).toLocalDate();
    }
}
