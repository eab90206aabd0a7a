package dk.fortaler.demo.internal;

import dk.fortaler.demo.internal.DemoGoalRows.Span;
import dk.fortaler.demo.internal.DemoGoalRows.Story;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Language;
import java.util.UUID;
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
    private static final double ON_TRACK = 1.02;
    private static final double AHEAD = 1.3;
    private static final double BEHIND = 0.78;

    private final JdbcClient jdbc;
    private final DemoGoalRows rows;

    DemoGoals(JdbcClient jdbc, DemoGoalRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void fill(OrganisationId organisation, Language language) {
        UUID sales = one("select id from programme where name = 'Salgsambassadørerne'");
        UUID culture = one("select id from programme where name = 'Mennesker på Nordlys'");
        UUID department = one("select id from department where name = 'Teknik'");
        rows.close(
                rows.goal(
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
        rows.moved(rows.goal(
                new Story(
                        "awareness",
                        "posts",
                        "organisation",
                        null,
                        "Delinger i hele huset",
                        "Jo flere stemmer, jo mere ægte bliver det."),
                new Span(120, 200),
                AHEAD));
        rows.goal(
                new Story(
                        "recruitment",
                        "reach",
                        "programme",
                        culture,
                        "Flere skal se, hvordan her er at være",
                        "Vi skal finde ti nye teknikere."),
                new Span(150, 240),
                BEHIND);
        rows.goal(
                new Story(
                        "sales",
                        "clicks",
                        "department",
                        department,
                        "Teknik i flok",
                        "Kunderne stoler på dem, der bygger."),
                new Span(110, 180),
                ON_TRACK);
        rows.goal(
                new Story("network", "reach", "group", null, "De seks sælgere", "Nye kontakter i energibranchen."),
                new Span(90, 180),
                ON_TRACK);
        rows.close(
                rows.goal(
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
        rows.goal(
                new Story(
                        "sales", "leads", "programme", sales, "Kundeemner fra delinger", "De skal ende i en samtale."),
                new Span(130, 220),
                AHEAD);
        rows.goal(
                new Story(
                        "recruitment", "applications", "programme", culture, "Ti nye teknikere", "Her er ti pladser."),
                new Span(100, 200),
                ON_TRACK);
    }

    /** Contacts, a deadline that passed too soon, and the index. */
    private void ofOwnFigures(UUID sales) {
        rows.goal(
                new Story(
                        "network",
                        "contacts",
                        "programme",
                        sales,
                        "Nye kontakter hos kommunerne",
                        "Hver ny kontakt er en dør, der står på klem."),
                new Span(140, 210),
                ON_TRACK);
        rows.goal(
                new Story(
                        "sales",
                        "dialogues",
                        "organisation",
                        null,
                        "Gode samtaler før messen",
                        "Vi ville møde op med fulde kalendere."),
                new Span(200, 130),
                BEHIND);
        index(rows.goal(
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
        rows.goal(
                new Story("own", "posts", "person", sharer, "En deling om ugen", "Så jeg ikke glemmer det."),
                new Span(70, 120),
                ON_TRACK);
        UUID shown = rows.goal(
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

    private UUID one(String query) {
        return jdbc.sql(query).query(UUID.class).single();
    }
}
