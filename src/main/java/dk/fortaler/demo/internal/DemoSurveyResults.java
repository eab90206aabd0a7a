package dk.fortaler.demo.internal;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Habits;
import dk.fortaler.networks.Network;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two rounds of the survey, before the launch and ten months later, with their results: in cells, as the survey itself would
 * have left them. The counts are written by hand; {@link DemoQuestions} has the questions.
 */
@Component
@Order(40)
class DemoSurveyResults implements Chapter {
    private static final List<String> TEXTS = List.of(
            "Jeg vil gerne, men jeg ved ikke, hvad jeg skal skrive.",
            "Giv os tid til det i arbejdstiden.",
            "Vis os nogle gode eksempler, så kommer resten.",
            "Jeg har ikke lyst til at blande privat og arbejde sammen.",
            "Mere om kollegerne, mindre om tallene.",
            "Det er fint, så længe det bliver ved med at være frivilligt.",
            "Ledelsen må gerne gå forrest.",
            "Jeg er bange for at skrive noget forkert om en kunde.",
            "Kurset var godt. Må vi få et til om billeder?",
            "Lad montørerne komme til orde. De har de bedste historier.",
            "Hvad gør jeg, hvis nogen er grove i kommentarerne?",
            "Det har givet mig to gode samtaler med gamle studiekammerater.");

    /** Answers of each cell: sales, technology, people and culture, finance with communication. */
    record Round(String year, int daysAgo, int[] cells, Map<String, int[][]> counts, Map<String, int[]> whole) {
        /** What it says of the networks, in the order of {@link Network}; the last figure is of how many. */
        Habits habits() {
            int[] used = new int[Network.values().length + 1];
            for (int[] cell : Objects.requireNonNull(counts.get("networks_used"))) {
                for (int i = 0; i < Network.values().length; i++) {
                    used[i] += cell[i];
                }
            }
            used[used.length - 1] = Arrays.stream(cells).sum();
            return new Habits(
                    shares(used),
                    shares(Objects.requireNonNull(whole.get("networks_professional"))),
                    shares(Objects.requireNonNull(whole.get("networks_wanted"))));
        }

        private static Map<Network, Double> shares(int[] counted) {
            Map<Network, Double> shares = new EnumMap<>(Network.class);
            for (Network network : Network.values()) {
                shares.put(network, (double) counted[network.ordinal()] / counted[counted.length - 1]);
            }
            return shares;
        }
    }

    static final Round FIRST = new Round(
            "før start",
            400,
            new int[] {13, 14, 6, 8},
            Map.of(
                    "networks_used",
                            new int[][] {
                                {9, 2, 9, 5, 3, 0, 0, 0, 1},
                                {7, 1, 10, 4, 2, 0, 0, 1, 2},
                                {5, 0, 5, 3, 1, 0, 0, 0, 0},
                                {6, 1, 5, 4, 1, 0, 0, 0, 0}
                            },
                    "holds_back",
                            new int[][] {{7, 6, 4, 3, 1, 0}, {8, 6, 5, 5, 3, 0}, {2, 3, 3, 1, 0, 0}, {4, 4, 3, 2, 1, 0}
                            },
                    "wishes_to_join", new int[][] {{3, 5, 5}, {2, 5, 7}, {2, 2, 2}, {1, 4, 3}}),
            Map.of(
                    "networks_professional", new int[] {19, 2, 2, 1, 0, 0, 0, 0, 14, 38},
                    "mentions_work", new int[] {4, 15, 19, 38},
                    "training", new int[] {12, 15, 7, 11, 1, 24},
                    "networks_wanted", new int[] {21, 2, 9, 8, 0, 0, 1, 0, 24}));

    private static final Round SECOND = new Round(
            "efter ti måneder",
            61,
            new int[] {15, 17, 7, 9},
            Map.of(
                    "networks_used",
                            new int[][] {
                                {13, 2, 9, 6, 2, 1, 1, 0, 0},
                                {11, 1, 12, 5, 2, 0, 1, 1, 1},
                                {6, 0, 5, 4, 1, 0, 0, 0, 0},
                                {8, 1, 6, 4, 1, 1, 1, 0, 0}
                            },
                    "holds_back",
                            new int[][] {{6, 2, 2, 3, 1, 4}, {9, 4, 3, 5, 3, 2}, {2, 1, 1, 1, 0, 3}, {4, 2, 2, 2, 1, 2}
                            },
                    "wishes_to_join", new int[][] {{8, 4, 3}, {5, 6, 6}, {4, 2, 1}, {4, 3, 2}}),
            Map.of(
                    "networks_professional", new int[] {34, 2, 4, 3, 0, 1, 1, 0, 7, 46},
                    "mentions_work", new int[] {13, 23, 10, 46},
                    "training", new int[] {9, 21, 18, 8, 2, 36},
                    "networks_wanted", new int[] {33, 2, 10, 11, 0, 1, 2, 0, 36}));

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    DemoSurveyResults(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void fill(OrganisationId organisation, Language language) {
        DemoQuestions questions = new DemoQuestions(departments());
        UUID first = round(FIRST, questions, null);
        round(SECOND, questions, first);
    }

    /** Those at the top, in the order of the cells: the last two share one. */
    private Map<String, UUID> departments() {
        Map<String, UUID> departments = new java.util.HashMap<>();
        jdbc.sql("select id, name from department where parent_id is null").query(row -> {
            departments.put(row.getString("name"), row.getObject("id", UUID.class));
        });
        return departments;
    }

    private UUID round(Round round, DemoQuestions questions, @Nullable UUID before) {
        UUID survey = ids.next();
        LocalDate closed = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(round.daysAgo());
        int answers = Arrays.stream(round.cells()).sum();
        jdbc.sql("""
                        insert into survey (id, title_da, title_en, state, questions, opened_on, closed_on, previous_survey_id,
                                            answers, created_at)
                        values (:id, 'Os og de sociale medier, ' || :year, 'Us and social media, ' || :year, 'closed',
                                :questions::jsonb, :opened, :closed, :before, :answers, :opened)
                        """)
                .param("id", survey)
                .param("year", round.year())
                .param("questions", questions.json())
                .param("opened", closed.minusDays(14))
                .param("closed", closed)
                .param("before", before, java.sql.Types.OTHER)
                .param("answers", answers)
                .update();
        invite(survey, answers);
        divide(survey, round, questions);
        round.counts().forEach((code, cells) -> {
            for (int cell = 0; cell < cells.length; cell++) {
                count(survey, cell + 1, questions, code, cells[cell], round.cells()[cell]);
            }
        });
        round.whole()
                .forEach((code, counts) -> count(
                        survey,
                        0,
                        questions,
                        code,
                        java.util.Arrays.copyOf(counts, counts.length - 1),
                        counts[counts.length - 1]));
        List<String> texts = TEXTS.subList(0, before == null ? 10 : TEXTS.size());
        count(survey, 0, questions, "comment", new int[0], texts.size());
        jdbc.sql("""
                        insert into survey_text (survey_id, id, question_id, text)
                        select :survey, gen_random_uuid(), :question, t from unnest(:texts::text[]) as t
                        """)
                .param("survey", survey)
                .param("question", questions.id("comment"))
                .param("texts", texts.toArray(String[]::new))
                .update();
        return survey;
    }

    /** Everybody was asked; the two groups of departments keep silent who answered. */
    private void invite(UUID survey, int answers) {
        jdbc.sql("""
                        insert into survey_invitation (survey_id, person_id, department_id, digest, answered)
                        select :survey, id, department_id, md5(id::text || :survey) || md5(:survey::text || id),
                               row_number() over (order by md5(id::text || :survey)) <= :answers
                        from person where state = 'active'
                        """).param("survey", survey).param("answers", answers).update();
        jdbc.sql("""
                        insert into survey_result (survey_id, answers, invited, answered)
                        select :survey, :answers, count(*), count(*) filter (where answered)
                        from survey_invitation where survey_id = :survey
                        """).param("survey", survey).param("answers", answers).update();
        jdbc.sql("""
                        with recursive tree as (
                            select id, name as top, name as path from department where parent_id is null
                            union all
                            select d.id, t.top, t.path || ' / ' || d.name from department d join tree t on d.parent_id = t.id
                        ), grouped as (
                            select t.top in ('Salg', 'Kommunikation') as sales, jsonb_agg(distinct t.path) as names, count(*) as invited,
                                   count(*) filter (where i.answered) as answered
                            from survey_invitation i join tree t on t.id = i.department_id
                            where i.survey_id = :survey group by 1
                        )
                        insert into survey_turnout (survey_id, place, names, invited, answered)
                        select :survey, row_number() over (order by sales desc) - 1, jsonb_build_array(names), invited, answered
                        from grouped
                        where (select count(*) = 2 and min(answered) >= 5 and min(invited - answered) >= 5 from grouped)
                        """).param("survey", survey).update();
    }

    private void divide(UUID survey, Round round, DemoQuestions questions) {
        for (String code : List.of("department", "years_here")) {
            jdbc.sql("""
                            insert into survey_division (survey_id, place, question_id, groups)
                            values (:survey, :place, :question, :groups::jsonb)
                            """)
                    .param("survey", survey)
                    .param("place", code.equals("department") ? 0 : 1)
                    .param("question", questions.id(code))
                    .param("groups", questions.groups(code))
                    .update();
        }
        for (int cell = 0; cell < round.cells().length; cell++) {
            jdbc.sql("""
                            insert into survey_cell (survey_id, cell, group_0, answers) values (:survey, :cell + 1, :cell, :answers)
                            """)
                    .param("survey", survey)
                    .param("cell", cell)
                    .param("answers", round.cells()[cell])
                    .update();
        }
    }

    private void count(UUID survey, int cell, DemoQuestions questions, String code, int[] counts, int answers) {
        List<String> options = questions.options(code);
        for (int option = -1; option < counts.length; option++) {
            if (option < 0 || counts[option] > 0) {
                jdbc.sql("""
                                insert into survey_count (survey_id, cell, question_id, option_key, answers)
                                values (:survey, :cell, :question, :option, :answers)
                                """)
                        .param("survey", survey)
                        .param("cell", cell)
                        .param("question", questions.id(code))
                        .param("option", option < 0 ? "" : options.get(option))
                        .param("answers", option < 0 ? answers : counts[option])
                        .update();
            }
        }
    }

    static UUID idOf(String code) {
        return UUID.nameUUIDFromBytes(("demo-survey-" + code).getBytes(StandardCharsets.UTF_8));
    }
}
