package dk.fortaler.academy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.fortaler.academy.badges.IssuerKeys;
import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.course.Question;
import dk.fortaler.academy.course.Question.Choice;
import dk.fortaler.academy.course.ReadyCourse;
import dk.fortaler.academy.learning.TakeCourse;
import dk.fortaler.academy.learning.TryQuiz;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class BadgeTest {
    private static final Pattern PAGE = Pattern.compile("/badges/\\d+-[0-9a-f-]{36}");
    private static final Path FOLDER = Path.of("target", "badge-verifier");

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    CourseDrafts drafts;

    @Autowired
    TakeCourse take;

    @Autowired
    TryQuiz quizzes;

    @Autowired
    IssuerKeys keys;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aVerifierThatIsNotOursAcceptsABadgeAndRefusesOneThatWasChanged() throws Exception {
        assumeThat(run(List.of("node", "--version"), ""))
                .as("no node here: the proof of a run is in docs/badges.md")
                .startsWith("v");
        install();
        TestPerson learner = aLearner("Åse \"Ås\" Øst\t😀", Language.DA);
        String page = badgeOf(learner);
        try (Visitor anybody = new Visitor(browsers, null)) {
            Visitor.Answer credential = anybody.get(page + "/credential");
            assertThat(credential.type()).isEqualTo("application/vc");
            String verdict = run(List.of("node", "verify.mjs"), credential.body());
            Files.writeString(FOLDER.resolve("verdict.txt"), verdict);
            assertThat(verdict.lines()).as(verdict).hasSize(5);
            assertThat(verdict.lines().findFirst()).hasValue("as issued: verified");
            assertThat(verdict.lines().skip(1)).allMatch(line -> line.contains(": refused: "));
            // A new key signs from now on; what the old one signed is still accepted.
            organisations.in(learner.organisation(), keys::renew);
            assertThat(run(List.of("node", "verify.mjs"), credential.body())).startsWith("as issued: verified");
        }
    }

    @Test
    void aBadgesPageTellsWhetherItIsGenuineTakenBackOrUnknown() {
        TestPerson learner = aLearner("Anne Holm", Language.EN);
        String page = badgeOf(learner);
        UUID id = UUID.fromString(page.substring(page.indexOf('-') + 1));
        try (Visitor anybody = new Visitor(browsers, null);
                Visitor me = new Visitor(browsers, learner)) {
            assertThat(anybody.get(page).body()).contains("Anne Holm", "The badge is genuine");
            assertThat(anybody.get(page + "?lang=da").body()).contains("Beviset er ægte");
            change(learner, id, "replace(document, 'Anne Holm', 'Bo Holm')");
            assertThat(anybody.get(page).body()).contains("cannot be confirmed").doesNotContain("is genuine");
            change(learner, id, "replace(document, 'Bo Holm', 'Anne Holm')");
            assertThat(anybody.get(page).body()).contains("is genuine");
            me.post(course(learner) + "/badge/take-back", "");
            assertThat(anybody.get(page).status()).isEqualTo(410);
            assertThat(anybody.get(page).body()).contains("taken back").doesNotContain("Anne Holm");
            assertThat(anybody.get(page + "/credential").status()).isEqualTo(410);
            assertThat(badgeOf(learner)).isNotEqualTo(page);
            String other = page.substring(0, page.length() - 12) + "000000000000";
            assertThat(anybody.get(other).status()).isEqualTo(404);
            assertThat(anybody.get("/badges/nonsense").status()).isEqualTo(404);
        }
    }

    @Test
    void aCertificateIsAPdfWithTheHoldersName() {
        TestPerson learner = aLearner("Anne Holm", Language.DA);
        badgeOf(learner);
        try (Visitor me = new Visitor(browsers, learner)) {
            Visitor.Answer paper = me.get(course(learner) + "/certificate.pdf");
            assertThat(paper.status()).isEqualTo(200);
            assertThat(paper.type()).isEqualTo("application/pdf");
            assertThat(paper.body()).startsWith("%PDF-");
        }
    }

    @Test
    void nobodyGetsABadgeForACourseTheyHaveNotFinished() {
        TestPerson learner = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        CourseId course = organisations.in(learner.organisation(), () -> drafts.putUpReady(learner.id()));
        organisations.in(learner.organisation(), () -> take.begin(learner.id(), course));
        try (Visitor me = new Visitor(browsers, learner)) {
            assertThat(me.post("/academy/" + course.value() + "/badge", "").status())
                    .isEqualTo(404);
        }
    }

    private void change(TestPerson learner, UUID id, String document) {
        organisations.in(
                learner.organisation(),
                () -> jdbc.sql("update academy_badge set document = " + document + " where id = :id")
                        .param("id", id)
                        .update());
    }

    private TestPerson aLearner(String name, Language language) {
        TestPerson learner = organisations.aPerson(
                organisations.anOrganisation("Nordlys", language), name, language, Role.AMBASSADOR);
        organisations.in(learner.organisation(), () -> {
            CourseId course = drafts.putUpReady(learner.id());
            take.begin(learner.id(), course);
            ReadyCourse.content().lessons().forEach(lesson -> finish(learner, course, lesson));
            return course;
        });
        return learner;
    }

    private void finish(TestPerson learner, CourseId course, Lesson lesson) {
        switch (lesson.kind()) {
            case TEXT, VIDEO -> take.read(learner.id(), course, lesson.id());
            case CHECKLIST -> take.tick(learner.id(), course, lesson.id(), Set.of(), true);
            case QUIZ ->
                quizzes.answer(
                        learner.id(),
                        course,
                        lesson.id(),
                        UUID.randomUUID(),
                        Objects.requireNonNull(lesson.quiz()).questions().stream()
                                .collect(Collectors.toMap(Question::id, right())));
        }
    }

    private static Function<Question, List<String>> right() {
        return question -> question.kind() == Question.Kind.SHORT
                ? List.of(question.accepted().getFirst())
                : question.choices().stream()
                        .filter(Choice::right)
                        .map(choice -> choice.id().toString())
                        .toList();
    }

    private String course(TestPerson learner) {
        return "/academy/"
                + organisations.in(
                        learner.organisation(),
                        () -> jdbc.sql("select id from academy_course")
                                .query((row, number) -> row.getString(1))
                                .single());
    }

    private String badgeOf(TestPerson learner) {
        try (Visitor me = new Visitor(browsers, learner)) {
            assertThat(me.post(course(learner) + "/badge", "").status()).isEqualTo(302);
            var page = PAGE.matcher(me.get(course(learner) + "/finished").body());
            assertThat(page.find()).isTrue();
            return page.group();
        }
    }

    private static void install() throws Exception {
        Files.createDirectories(FOLDER);
        for (String file : List.of("package.json", "verify.mjs")) {
            try (var in = Objects.requireNonNull(BadgeTest.class.getResourceAsStream("/academy/" + file))) {
                Files.copy(in, FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (Files.notExists(FOLDER.resolve("node_modules/@digitalbazaar/vc"))) {
            String said = run(List.of("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts"), "");
            assumeThat(Files.exists(FOLDER.resolve("node_modules/@digitalbazaar/vc")))
                    .as("no verifier to be had from npm: the proof of a run is in docs/badges.md; %s", said)
                    .isTrue();
        }
    }

    private static String run(List<String> command, String input) throws Exception {
        try {
            Files.createDirectories(FOLDER);
            Process process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .start();
            try (var out = process.getOutputStream()) {
                out.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (IOException none) {
            return "";
        }
    }
}
