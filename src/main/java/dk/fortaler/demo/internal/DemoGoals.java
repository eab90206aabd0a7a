package dk.fortaler.demo.internal;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Goals of every level and of different fortune: one reached, one ahead, one behind, one missed, one dropped. Their targets are
 * made from the year that the demo has, so that they stand as they should.
 */
@Component
@Order(84)
class DemoGoals implements Chapter {
    private static final int DAYS_OF_TREND = 84;
    private static final double ON_TRACK = 1.02;
    private static final double AHEAD = 1.3;
    private static final double BEHIND = 0.78;

    private final JdbcClient jdbc;
    private final DemoAmounts amounts;
    private final Ids ids;
    private final Clock clock;

    DemoGoals(JdbcClient jdbc, DemoAmounts amounts, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.amounts = amounts;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param begun days ago */
    private record Span(int begun, int days) {}

    private record Story(
            String purpose,
            String measure,
            String level,
            @Nullable UUID whose,
            String name,
            String why) {}

    @Override
    public void fill(OrganisationId organisation, Language language) {
        UUID sales = one("select id from programme where name = 'Salgsambassadørerne'");
        UUID culture = one("select id from programme where name = 'Mennesker på Nordlys'");
        UUID department = one("select id from department where name = 'Teknik'");
        close(
                goal(
                        new Story(
                                "sales",
                                "clicks",
                                "programme",
                                sales,
                                "Klik til nordlys.dk",
                                "Kommunerne skal læse vores cases."),
                        new Span(330, 150),
                        -1),
                "reached",
                "Vi nåede det to uger før tid. Godt gået, alle sammen.",
                184);
        moved(goal(
                new Story(
                        "awareness",
                        "posts",
                        "organisation",
                        null,
                        "Delinger i hele huset",
                        "Jo flere stemmer, jo mere ægte bliver det."),
                new Span(120, 200),
                AHEAD));
        goal(
                new Story(
                        "recruitment",
                        "reach",
                        "programme",
                        culture,
                        "Flere skal se, hvordan her er at være",
                        "Vi skal finde ti nye teknikere."),
                new Span(150, 240),
                BEHIND);
        goal(
                new Story(
                        "sales",
                        "clicks",
                        "department",
                        department,
                        "Teknik i flok",
                        "Kunderne stoler på dem, der bygger."),
                new Span(110, 180),
                ON_TRACK);
        goal(
                new Story("network", "reach", "group", null, "De seks sælgere", "Nye kontakter i energibranchen."),
                new Span(90, 180),
                ON_TRACK);
        close(
                goal(
                        new Story(
                                "event",
                                "clicks",
                                "organisation",
                                null,
                                "Åbent hus på havnen",
                                "Hallen skal være fuld i juni."),
                        new Span(210, 60),
                        BEHIND),
                "dropped",
                "Arrangementet blev flyttet til næste år.",
                170);
        ofConversions(sales, culture);
        ofOwnFigures(sales);
        personal();
    }

    private void ofConversions(UUID sales, UUID culture) {
        goal(
                new Story(
                        "sales", "leads", "programme", sales, "Kundeemner fra delinger", "De skal ende i en samtale."),
                new Span(130, 220),
                AHEAD);
        goal(
                new Story(
                        "recruitment", "applications", "programme", culture, "Ti nye teknikere", "Her er ti pladser."),
                new Span(100, 200),
                ON_TRACK);
    }

    /** Contacts, a deadline that passed too soon, and the index. */
    private void ofOwnFigures(UUID sales) {
        goal(
                new Story(
                        "network",
                        "contacts",
                        "programme",
                        sales,
                        "Nye kontakter hos kommunerne",
                        "Hver ny kontakt er en dør, der står på klem."),
                new Span(140, 210),
                ON_TRACK);
        goal(
                new Story(
                        "sales",
                        "dialogues",
                        "organisation",
                        null,
                        "Gode samtaler før messen",
                        "Vi ville møde op med fulde kalendere."),
                new Span(200, 130),
                BEHIND);
        index(goal(
                new Story(
                        "network",
                        "ssi",
                        "organisation",
                        null,
                        "Et stærkere netværk på LinkedIn",
                        "Jo flere, der kender os, jo flere ringer."),
                new Span(280, 365),
                ON_TRACK));
    }

    /** Begins where the average stood, and aims a little higher than it stands now. */
    private void index(UUID goal) {
        jdbc.sql("""
                        update goal set baseline = round((select total from ssi_average where programme_id is null order by month limit 1)),
                                        target = round((select total from ssi_average where programme_id is null order by month desc limit 1)) + 2
                        where id = :goal
                        """).param("goal", goal).update();
    }

    private void personal() {
        UUID sharer = one("select id from person where email like 'demo-1@%'");
        UUID colleague = one("select id from person where email like 'demo-5@%'");
        goal(
                new Story("own", "posts", "person", sharer, "En deling om ugen", "Så jeg ikke glemmer det."),
                new Span(70, 120),
                ON_TRACK);
        UUID shown = goal(
                new Story(
                        "own",
                        "clicks",
                        "person",
                        colleague,
                        "Klik på mine egne",
                        "Jeg vil skrive, så nogen får lyst til at læse."),
                new Span(80, 120),
                AHEAD);
        jdbc.sql("update goal set shared = true where id = :id")
                .param("id", shown)
                .update();
    }

    /** @param way how much of the way it shall seem to get; -1 for a target that was met */
    private UUID goal(Story story, Span span, double way) {
        UUID id = ids.next();
        LocalDate starts = today().minusDays(span.begun());
        LocalDate ends = starts.plusDays(span.days() - 1L);
        write(id, story, starts, ends);
        if (story.level().equals("group")) {
            group(id);
        }
        LocalDate now = ends.isBefore(today()) ? ends : today();
        double value = amounts.of(id, starts, now);
        double trend = amounts.of(id, now.minusDays(DAYS_OF_TREND - 1L), now) / DAYS_OF_TREND;
        double heading = value + trend * Math.max(0, ends.toEpochDay() - now.toEpochDay());
        long target = DemoAmounts.nice(way < 0 ? value * 0.93 : heading / way);
        long baseline =
                Math.min(target - 1, Math.round(amounts.of(id, starts.minusDays(span.days()), starts.minusDays(1))));
        jdbc.sql("update goal set target = :target, baseline = :baseline where id = :id")
                .param("id", id)
                .param("target", target)
                .param("baseline", baseline)
                .update();
        return id;
    }

    private void write(UUID id, Story story, LocalDate starts, LocalDate ends) {
        jdbc.sql("""
                        insert into goal (id, purpose, measure, level, programme_id, department_id, person_id, name, why, baseline,
                                          target, starts, ends, owner_id, created_by, created_at)
                        select :id, :purpose, :measure, :level,
                               case when :level = 'programme' then :whose::uuid end,
                               case when :level = 'department' then :whose::uuid end,
                               case when :level = 'person' then :whose::uuid end,
                               :name, :why, 0, 1, :starts, :ends, by.id, by.id, :set
                        from person by where by.id = :whose::uuid or :level <> 'person' and by.email like 'demo-0@%'
                        """)
                .param("id", id)
                .param("purpose", story.purpose())
                .param("measure", story.measure())
                .param("level", story.level())
                .param("whose", story.whose(), java.sql.Types.OTHER)
                .param("name", story.name())
                .param("why", story.why())
                .param("starts", starts)
                .param("ends", ends)
                .param("set", starts.atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void group(UUID goal) {
        jdbc.sql("""
                        insert into goal_person (goal_id, person_id)
                        select :goal, id from person where substring(email from 'demo-(\\d+)')::int between 12 and 17
                        """).param("goal", goal).update();
    }

    /** Somebody aimed lower at first. */
    private void moved(UUID goal) {
        jdbc.sql("""
                        insert into goal_change (id, goal_id, at, by_id, field, before, after)
                        select :id, id, :at, owner_id, 'target', round(target * 0.8)::bigint::text, target::bigint::text
                        from goal where id = :goal
                        """)
                .param("id", ids.next())
                .param("goal", goal)
                .param("at", now().minusDays(63))
                .update();
        jdbc.sql("update goal set version = 2 where id = :goal")
                .param("goal", goal)
                .update();
    }

    private void close(UUID goal, String state, String reason, int ago) {
        jdbc.sql("""
                        with closed as (
                            update goal set state = :state, reason = :reason, closed_on = :day, version = 2,
                                            reached_at = case when :state = 'reached' then :at::timestamptz end
                            where id = :goal returning id, owner_id)
                        insert into goal_change (id, goal_id, at, by_id, field, before, after)
                        select :id, id, :at, owner_id, 'state', 'open', :state from closed
                        """)
                .param("id", ids.next())
                .param("goal", goal)
                .param("state", state)
                .param("reason", reason)
                .param("day", today().minusDays(ago))
                .param("at", now().minusDays(ago))
                .update();
    }

    private UUID one(String query) {
        return jdbc.sql(query).query(UUID.class).single();
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
