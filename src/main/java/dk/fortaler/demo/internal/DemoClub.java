package dk.fortaler.demo.internal;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How people came into the programmes: asked, by a call, in cohorts; who waits for an answer; and the rule for newcomers. */
@Component
@Order(70)
class DemoClub implements Chapter {
    private static final String SALES = "Salgsambassadørerne";
    private static final String CULTURE = "Mennesker på Nordlys";

    private static final String QUESTIONS = """
            [{"id": "why", "kind": "TEXT", "danish": "Hvad har du lyst til at fortælle om?",
              "english": "What would you like to tell about?", "options": []},
             {"id": "often", "kind": "SINGLE", "danish": "Hvor ofte vil du dele?", "english": "How often would you share?",
              "options": [{"danish": "En gang om ugen", "english": "Once a week"},
                          {"danish": "Når jeg har noget at sige", "english": "When I have something to say"}]}]
            """;

    private static final Bilingual SALES_RULES = new Bilingual(
            "- Nævn aldrig en kunde ved navn, før salgschefen har sagt ja.\n"
                    + "- Priser og udbud skriver vi ikke om, heller ikke i kommentarer.\n"
                    + "- Får du et spørgsmål, du ikke kan svare på, så sig det, og vend tilbage.",
            "- Never name a customer before the head of sales has said yes.\n"
                    + "- We do not write about prices and tenders, not in comments either.\n"
                    + "- Asked something that you cannot answer, say so, and come back.");

    private static final Bilingual CULTURE_RULES = new Bilingual(
            "- Billeder fra havnen: hjelm og vest på, og spørg dem, der er med.\n"
                    + "- Skriver du om en elev under 18, så spørg også derhjemme.",
            "- Pictures from the harbour: helmet and vest on, and ask those who are in them.\n"
                    + "- Writing about a trainee under 18, ask at home too.");

    private static final List<Applicant> APPLICANTS = List.of(
            new Applicant(61, "Hverdagen på havnen. Folk tror, det kun er kraner.", "En gang om ugen", "new", 2),
            new Applicant(
                    63, "Vi er to montører, der gerne vil vise, hvad vi laver.", "Når jeg har noget at sige", "new", 4),
            new Applicant(66, "At være ny elev her.", "En gang om ugen", "new", 6),
            new Applicant(70, "Mit fag, når der er noget nyt.", "Når jeg har noget at sige", "new", 9));

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    DemoClub(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param number of the demo's people */
    private record Applicant(int number, String why, String often, String state, int daysAgo) {}

    @Override
    public void fill(OrganisationId organisation, Language language) {
        tailor(SALES, "sales", "Salg", List.of("havvind", "kommuner", "fjernvarme"), 2);
        tailor(CULTURE, "recruitment", "", List.of("arbejdsliv", "uddannelse", "havn"), 1);
        rules(SALES, SALES_RULES.in(language), 40_000);
        rules(CULTURE, CULTURE_RULES.in(language), 0);
        join(SALES, cohort(SALES, "Første hold", -360, 30));
        join(CULTURE, cohort(CULTURE, "Første hold", -360, 30));
        UUID next = cohort(CULTURE, "Vinterholdet", 24, 10);
        consents(language);
        accepted();
        call(next);
        APPLICANTS.forEach(applicant -> apply(applicant, next));
        asked(next);
        rule();
    }

    private void tailor(String programme, String aim, String department, List<String> topics, int weekly) {
        jdbc.sql("""
                        update programme
                        set aims = array[:aim], topics = :topics, weekly_shares = :weekly,
                            department_id = (select id from department where name = :department order by id limit 1),
                            course_id = (select id from academy_course order by created_at limit 1)
                        where name = :programme
                        """)
                .param("aim", aim)
                .param("topics", topics.toArray(String[]::new))
                .param("weekly", weekly)
                .param("department", department)
                .param("programme", programme)
                .update();
    }

    private void rules(String programme, String text, int reach) {
        jdbc.sql("""
                        update programme set own_rules = :text, own_rules_changed_at = :at, weekly_reach = :reach
                        where name = :programme
                        """)
                .param("text", text)
                .param("at", daysAgo(20))
                .param("reach", reach)
                .param("programme", programme)
                .update();
    }

    private UUID cohort(String programme, String name, int inDays, int seats) {
        UUID id = ids.next();
        LocalDate starts = clock.instant()
                .atZone(ZoneId.of("Europe/Copenhagen"))
                .toLocalDate()
                .plusDays(inDays);
        jdbc.sql("""
                        insert into cohort (id, programme_id, name, starts_on, seats, apply_until, welcomed_at)
                        select :id, id, :name, :starts, :seats, :until, case when :starts < :today then :starts::timestamptz end
                        from programme where name = :programme
                        """)
                .param("id", id)
                .param("programme", programme)
                .param("name", name)
                .param("starts", starts)
                .param("seats", seats)
                .param("until", starts.minusDays(7))
                .param(
                        "today",
                        clock.instant().atZone(ZoneId.of("Europe/Copenhagen")).toLocalDate())
                .update();
        return id;
    }

    private void join(String programme, UUID cohort) {
        jdbc.sql("""
                        update programme_member set cohort_id = :cohort
                        where programme_id = (select id from programme where name = :programme)
                        """).param("cohort", cohort).param("programme", programme).update();
    }

    /** Everybody agreed to take part; most to be named, some less to be reminded. */
    private void consents(Language language) {
        jdbc.sql("""
                        with member as (select distinct person_id from programme_member),
                        given as (
                            select m.person_id, w.purpose, w.place from member m
                            cross join (values ('taking_part', 1, 8), ('shown_to_colleagues', 2, 7), ('reminders', 3, 6))
                                as w (purpose, place, of_eight)
                            where (hashtext(m.person_id::text || w.purpose) & 7) < w.of_eight)
                        insert into consent_entry (person_id, number, purpose, given, text_version, language, way, at)
                        select person_id, row_number() over (partition by person_id order by place), purpose, true, 1, :language, 'link',
                               :at
                        from given
                        """)
                .param("language", language.tag())
                .param("at", daysAgo(366))
                .update();
    }

    private void accepted() {
        jdbc.sql("""
                        insert into programme_invitation (id, programme_id, person_id, email, digest, way, cohort_id, state, asked_at,
                                                          expires_at, answered_at)
                        select gen_random_uuid(), m.programme_id, m.person_id, p.email, gen_random_uuid()::text, 'asked', m.cohort_id,
                               'accepted', :asked, :until, m.joined_at
                        from programme_member m join person p on p.id = m.person_id
                        """).param("asked", daysAgo(372)).param("until", daysAgo(342)).update();
    }

    /** Some who were asked for the next cohort and have not answered. */
    private void asked(UUID cohort) {
        jdbc.sql("""
                        insert into programme_invitation (id, programme_id, person_id, email, digest, way, cohort_id, keeps_seat, state,
                                                          asked_at, expires_at)
                        select gen_random_uuid(), (select id from programme where name = :culture), p.id, p.email,
                               gen_random_uuid()::text, 'asked', :cohort, false, 'open', :asked, :until
                        from person p where substring(p.email from 'demo-(\\d+)')::int between 90 and 97
                        """)
                .param("culture", CULTURE)
                .param("cohort", cohort)
                .param("asked", daysAgo(3))
                .param("until", daysAgo(-27))
                .update();
    }

    private void call(UUID cohort) {
        jdbc.sql("""
                        insert into programme_call (programme_id, state, code, cohort_id, danish, english, questions)
                        select id, 'exclusive', :code, :cohort, :danish, :english, :questions::jsonb
                        from programme where name = :culture
                        """)
                .param("culture", CULTURE)
                .param("code", WordCode.makeWord())
                .param("cohort", cohort)
                .param(
                        "danish",
                        "## Vis, hvordan her er\n\nVi leder efter ti kolleger, der har lyst til at fortælle om deres hverdag. "
                                + "Du behøver ikke have mange følgere. Du skal bare have lyst.\n\n"
                                + "- En historie om ugen, i dine egne ord\n- Et kursus på en time, og hjælp, når du vil\n- Du kan stoppe, når du vil")
                .param(
                        "english",
                        "## Show what it is like here\n\nWe look for ten colleagues who would like to tell about their days. "
                                + "You need no great following. You only need to want to.\n\n"
                                + "- One story a week, in your own words\n- A course of an hour, and help when you want it\n- You can stop when you like")
                .param("questions", QUESTIONS)
                .update();
    }

    private void apply(Applicant applicant, UUID cohort) {
        jdbc.sql("""
                        insert into club_application (id, programme_id, cohort_id, name, email, language, answers, state, applied_at,
                                                      waiting_place)
                        select :id, (select id from programme where name = :culture), :cohort, p.name, p.email, 'da',
                               jsonb_build_array(
                                   jsonb_build_object('question', 'Hvad har du lyst til at fortælle om?', 'answer', :why::text),
                                   jsonb_build_object('question', 'Hvor ofte vil du dele?', 'answer', :often::text)),
                               :state, :at, case when :state = 'waiting' then 1 end
                        from person p where p.email like :email
                        """)
                .param("id", ids.next())
                .param("culture", CULTURE)
                .param("cohort", cohort)
                .param("why", applicant.why())
                .param("often", applicant.often())
                .param("state", applicant.state())
                .param("at", daysAgo(applicant.daysAgo()))
                .param("email", "demo-" + applicant.number() + "@%")
                .update();
    }

    private void rule() {
        jdbc.sql("""
                        insert into arrival_rule (id, programme_id, kind, everybody, next_cohort, days_after, state, since)
                        select :id, id, 'joined', true, true, 30, 'active', :since from programme where name = :culture
                        """)
                .param("id", ids.next())
                .param("culture", CULTURE)
                .param("since", daysAgo(200))
                .update();
    }

    private OffsetDateTime daysAgo(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).minusDays(days);
    }
}
