package dk.fortaler.demo.internal;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.kernel.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The club: everybody has agreed to taking part, most to being named; the culture programme is about to start a new cohort, to
 * which people apply; a rule asks those who are new.
 */
@Component
@Order(70)
class DemoClub implements Chapter {
    private static final String CULTURE = "Mennesker på Nordlys";
    private static final String SALES = "Salgsambassadørerne";

    private static final String DANISH = """
            Vi er kolleger, der fortæller, hvordan det er at arbejde på Nordlys. Ikke som reklame, men med vores egne ord.

            ## Det får du

            - Historier, der er klar til at dele, så det tager et øjeblik
            - Et kursus på en lille time og hjælp til din profil
            - Kolleger fra mølleparkerne, værkstedet og kontoret, der gør det samme

            ## Det kræver det

            - Lyst. Du vælger selv, hvad du deler
            - Nogle få minutter om ugen, i arbejdstiden

            Du kan holde op igen, når du vil, med ét tryk.
            """;

    private static final String ENGLISH = """
            We are colleagues who tell what it is like to work at Nordlys. Not as advertising, but in our own words.

            ## What you get

            - Stories that are ready to share, so that it takes a moment
            - A course of just under an hour, and help with your profile
            - Colleagues from the wind farms, the workshop and the office who do the same

            ## What it takes

            - That you feel like it. You choose what you share
            - A few minutes a week, in working hours

            You can stop whenever you like, with one click.
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    DemoClub(JdbcClient jdbc, JsonMapper json, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void fill(OrganisationId organisation, Language language) {
        tailor(SALES, new String[] {"network", "sales"}, new String[] {"vindkraft", "kommuner", "energilagring"}, 2);
        tailor(CULTURE, new String[] {"awareness", "recruitment"}, new String[] {"kolleger", "elever", "hverdag"}, 1);
        consents();
        UUID past = cohort("Hold 1", today().minusDays(330), 40, today().minusDays(330));
        jdbc.sql("update programme_member set cohort_id = :cohort where programme_id = :programme")
                .params(Map.of("cohort", past, "programme", culture()))
                .update();
        UUID next = cohort("Hold 2", today().plusDays(33), 12, null);
        call(next);
        applications(next);
        rule();
    }

    private void tailor(String name, String[] aims, String[] topics, int shares) {
        jdbc.sql("update programme set aims = :aims, topics = :topics, weekly_shares = :shares where name = :name")
                .param("aims", aims)
                .param("topics", topics)
                .param("shares", shares)
                .param("name", name)
                .update();
    }

    /** Two in three may be named, one in two is reminded. */
    private void consents() {
        jdbc.sql("""
                        with member as (select distinct person_id from programme_member where left_at is null),
                        agreed as (
                            select person_id, purpose, place from member
                            cross join (values ('taking_part', 1), ('shown_to_colleagues', 2), ('reminders', 3)) p (purpose, place)
                            where place = 1 or place = 2 and hashtext(person_id::text) % 3 <> 0
                               or place = 3 and hashtext(person_id::text) % 2 = 0)
                        insert into consent_entry (person_id, number, purpose, given, text_version, language, way, at)
                        select person_id, row_number() over (partition by person_id order by place), purpose, true, 1, 'da',
                               'link', :then
                        from agreed
                        """).param("then", now().minusDays(365)).update();
    }

    private UUID cohort(String name, LocalDate starts, int seats, @org.jspecify.annotations.Nullable LocalDate welcomed) {
        UUID id = ids.next();
        jdbc.sql("""
                        insert into cohort (id, programme_id, name, starts_on, seats, apply_until, welcomed_at)
                        values (:id, :programme, :name, :starts, :seats, :until, :welcomed::date)
                        """)
                .param("id", id)
                .param("programme", culture())
                .param("name", name)
                .param("starts", starts)
                .param("seats", seats)
                .param("until", starts.minusDays(10))
                .param("welcomed", welcomed, java.sql.Types.DATE)
                .update();
        return id;
    }

    private void call(UUID cohort) {
        List<Map<String, Object>> questions = List.of(
                Map.of(
                        "id", "why",
                        "kind", "TEXT",
                        "danish", "Hvorfor har du lyst?",
                        "english", "Why do you feel like it?",
                        "options", List.of()),
                Map.of(
                        "id",
                        "where",
                        "kind",
                        "MULTIPLE",
                        "danish",
                        "Hvor er du allerede?",
                        "english",
                        "Where are you already?",
                        "options",
                        List.of(
                                Map.of("danish", "LinkedIn", "english", "LinkedIn"),
                                Map.of("danish", "Instagram", "english", "Instagram"),
                                Map.of("danish", "Ingen steder endnu", "english", "Nowhere yet"))));
        jdbc.sql("""
                        insert into programme_call (programme_id, state, code, cohort_id, danish, english, questions)
                        values (:programme, 'exclusive', :code, :cohort, :danish, :english, :questions::jsonb)
                        """)
                .param("programme", culture())
                .param("code", WordCode.makeWord())
                .param("cohort", cohort)
                .param("danish", DANISH)
                .param("english", ENGLISH)
                .param("questions", json.writeValueAsString(questions))
                .update();
    }

    private void applications(UUID cohort) {
        List<String> reasons = List.of(
                "Jeg fortæller tit om mit arbejde derhjemme. Det kunne jeg lige så godt gøre, hvor flere ser det.",
                "Vi mangler montører, og jeg tror, at jeg kender nogle af dem.",
                "Jeg vil gerne blive bedre til at skrive kort.",
                "Min leder er med, og det ser hyggeligt ud.");
        for (int i = 0; i < reasons.size(); i++) {
            UUID id = ids.next();
            jdbc.sql("""
                            insert into club_application (id, programme_id, cohort_id, name, email, language, answers, applied_at)
                            select :id, :programme, :cohort, p.name, p.email, 'da', :answers::jsonb, :at from person p
                            where p.email like :who
                            """)
                    .param("id", id)
                    .param("programme", culture())
                    .param("cohort", cohort)
                    .param(
                            "answers",
                            json.writeValueAsString(List.of(
                                    Map.of("question", "Hvorfor har du lyst?", "answer", reasons.get(i)),
                                    Map.of("question", "Hvor er du allerede?", "answer", "LinkedIn"))))
                    .param("at", now().minusDays(9 - 2L * i))
                    .param("who", "demo-" + (44 + i) + "@%")
                    .update();
            if (i < 2) {
                vote(id);
            }
        }
    }

    private void vote(UUID application) {
        jdbc.sql("""
                        insert into application_vote (application_id, reviewer_id, vote, note, at)
                        select a.id, p.id, 'yes', 'God til at forklare. Spørg gerne allerede nu.', :now
                        from club_application a, person p where a.id = :application and p.email like 'demo-1@%'
                        """)
                .param("application", application)
                .param("now", now())
                .update();
    }

    private void rule() {
        jdbc.sql("""
                        insert into arrival_rule (id, programme_id, kind, everybody, next_cohort, days_after, since)
                        values (:id, :programme, 'joined', true, true, 14, :now)
                        """)
                .param("id", ids.next())
                .param("programme", culture())
                .param("now", now())
                .update();
    }

    private UUID culture() {
        return jdbc.sql("select id from programme where name = :name")
                .param("name", CULTURE)
                .query(UUID.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
