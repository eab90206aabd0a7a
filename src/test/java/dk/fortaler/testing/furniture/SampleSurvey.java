package dk.fortaler.testing.furniture;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.form.Answer;
import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.form.Condition;
import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.form.Option;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.form.Questionnaire;
import dk.fortaler.survey.form.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A survey with a question of every kind, in both languages, and people who answer it as colleagues do. */
public final class SampleSurvey {
    static final List<String> DEPARTMENTS =
            List.of("Salg", "Teknik", "Mennesker og kultur", "Økonomi", "Kommunikation");

    /** In a hundred; the last department is small. */
    private static final int[] SIZES = {38, 30, 18, 11, 3};

    private static final List<String> TEXTS = List.of(
            "Jeg vil gerne, men jeg ved ikke, hvad jeg skal skrive.",
            "=HYPERLINK(\"https://evil.example\"; \"Klik\")",
            "Giv os tid til det i arbejdstiden.",
            "Vis os nogle gode eksempler. Så kommer resten.",
            "Jeg har <b>ikke</b> lyst til at blande privat og arbejde.",
            "Mere om kollegerne, mindre om tallene.",
            "Det er en god idé, hvis det bliver ved med at være frivilligt.\nOg hvis ledelsen går forrest.");

    private final List<UUID> departments;
    private final Random random;
    private final double eager;
    private final Questionnaire questionnaire;

    /**
     * A sample.
     *
     * @param departments as {@link TestSurveys#departments} made them
     * @param eager from 0 to 1: how many wish to join
     */
    public SampleSurvey(List<UUID> departments, long seed, double eager) {
        this.departments = List.copyOf(departments);
        this.random = new Random(seed);
        this.eager = eager;
        this.questionnaire = new Questionnaire(questions());
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    private List<Question> questions() {
        Question used = question(
                "networks_used",
                Kind.MULTIPLE,
                "Hvilke netværk bruger du?",
                "Which networks do you use?",
                options(
                        "linkedin",
                        "LinkedIn",
                        "LinkedIn",
                        "facebook",
                        "Facebook",
                        "Facebook",
                        "instagram",
                        "Instagram",
                        "Instagram",
                        "x",
                        "X",
                        "X",
                        "none",
                        "Ingen af dem",
                        "None of them"));
        Question wishes = question(
                "wishes_to_join",
                Kind.SINGLE,
                "Har du lyst til at være ambassadør?",
                "Would you like to be an ambassador?",
                options(
                        "yes",
                        "Ja",
                        "Yes",
                        "maybe",
                        "Måske, jeg vil høre mere",
                        "Maybe, tell me more",
                        "no",
                        "Nej",
                        "No"));
        Question training = when(
                new Condition(wishes.id(), Set.of("yes", "maybe")),
                question(
                        "training",
                        Kind.MULTIPLE,
                        "Hvad vil du gerne blive bedre til?",
                        "What would you like to be better at?",
                        options(
                                "profile",
                                "Min profil",
                                "My profile",
                                "writing",
                                "At skrive, så andre har lyst til at læse det",
                                "Writing so that others want to read it",
                                "pictures",
                                "Billeder og video",
                                "Pictures and video")));
        Question department = new Question(
                new UUID(1, 77),
                "department",
                Kind.SINGLE,
                Map.of(Language.DA, "Hvor arbejder du?", Language.EN, "Where do you work?"),
                IntStream.range(0, departments.size())
                        .mapToObj(i -> new Option(
                                departments.get(i).toString(),
                                Map.of(Language.DA, DEPARTMENTS.get(i), Language.EN, DEPARTMENTS.get(i))))
                        .toList(),
                List.of(),
                null,
                false,
                true,
                null);
        Question years = background(question(
                "years_here",
                Kind.SINGLE,
                "Hvor længe har du arbejdet her?",
                "How long have you worked here?",
                options("under_5", "Under 5 år", "Less than 5 years", "over_5", "5 år eller mere", "5 years or more")));
        return List.of(
                used,
                wishes,
                training,
                scale(),
                matrix(),
                years,
                department,
                question(
                        "comment",
                        Kind.TEXT,
                        "Er der andet, vi skal vide?",
                        "Anything else we should know?",
                        List.of()));
    }

    private static Question scale() {
        return new Question(
                new UUID(1, 5),
                null,
                Kind.SCALE,
                Map.of(
                        Language.DA,
                        "Hvor stolt er du af at arbejde her?",
                        Language.EN,
                        "How proud are you to work here?"),
                List.of(),
                List.of(),
                new Scale(
                        1,
                        5,
                        Map.of(Language.DA, "slet ikke", Language.EN, "not at all"),
                        Map.of(Language.DA, "meget", Language.EN, "very")),
                false,
                false,
                null);
    }

    private static Question matrix() {
        return new Question(
                new UUID(1, 6),
                null,
                Kind.MATRIX,
                Map.of(
                        Language.DA, "Hvor tit gør du det her på dine egne profiler?",
                        Language.EN, "How often do you do this on your own profiles?"),
                options("often", "Tit", "Often", "sometimes", "Af og til", "Sometimes", "never", "Aldrig", "Never"),
                options(
                        "mention",
                        "Nævner, hvor jeg arbejder",
                        "Mention where I work",
                        "share",
                        "Deler noget fra arbejdspladsen",
                        "Share something from work",
                        "comment",
                        "Kommenterer kollegers opslag",
                        "Comment on colleagues’ posts"),
                null,
                false,
                false,
                null);
    }

    private static Question question(String code, Kind kind, String danish, String english, List<Option> options) {
        return new Question(
                UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                code,
                kind,
                Map.of(Language.DA, danish, Language.EN, english),
                options,
                List.of(),
                null,
                false,
                false,
                null);
    }

    private static Question when(@Nullable Condition condition, Question question) {
        return new Question(
                question.id(),
                question.code(),
                question.kind(),
                question.text(),
                question.options(),
                List.of(),
                null,
                false,
                false,
                condition);
    }

    private static Question background(Question question) {
        return new Question(
                question.id(),
                question.code(),
                question.kind(),
                question.text(),
                question.options(),
                List.of(),
                null,
                false,
                true,
                null);
    }

    /** Key, Danish and English in turn. */
    private static List<Option> options(String... words) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < words.length; i += 3) {
            options.add(new Option(words[i], Map.of(Language.DA, words[i + 1], Language.EN, words[i + 2])));
        }
        return options;
    }

    UUID aDepartment(Random chance) {
        int draw = chance.nextInt(100);
        for (int i = 0; i < SIZES.length; i++) {
            draw -= SIZES[i];
            if (draw < 0) {
                return departments.get(i);
            }
        }
        return departments.getFirst();
    }

    public List<Answers> answers(int count) {
        return IntStream.range(0, count).mapToObj(i -> somebody()).toList();
    }

    private Answers somebody() {
        Map<UUID, Answer> given = new HashMap<>();
        for (Question question : questionnaire.questions()) {
            boolean skips = question.kind() == Kind.TEXT ? random.nextInt(10) > 2 : random.nextInt(30) == 0;
            if (!skips && questionnaire.asks(question, new Answers(given))) {
                given.put(question.id(), answer(question));
            }
        }
        return new Answers(given);
    }

    private Answer answer(Question question) {
        if ("department".equals(question.code())) {
            return new Answer.Chosen(Set.of(aDepartment(random).toString()));
        }
        if ("wishes_to_join".equals(question.code())) {
            double draw = random.nextDouble();
            return new Answer.Chosen(Set.of(draw < eager ? "yes" : draw < eager + 0.25 ? "maybe" : "no"));
        }
        return switch (question.kind()) {
            case SINGLE -> new Answer.Chosen(Set.of(some(question.options())));
            case MULTIPLE -> {
                Set<String> chosen = new HashSet<>(Set.of(some(question.options())));
                if (random.nextBoolean()) {
                    chosen.add(some(question.options()));
                }
                yield new Answer.Chosen(chosen);
            }
            case SCALE -> new Answer.Scale(Math.min(5, 1 + (int) (Math.sqrt(random.nextDouble()) * 5)));
            case MATRIX -> {
                Map<String, String> rows = new HashMap<>();
                question.rows().forEach(row -> rows.put(row.key(), some(question.options())));
                yield new Answer.Matrix(rows);
            }
            case TEXT -> new Answer.Text(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }

    private String some(List<Option> options) {
        return options.get((int) (options.size() * random.nextDouble() * random.nextDouble()))
                .key();
    }
}
