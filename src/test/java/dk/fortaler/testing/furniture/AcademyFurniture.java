package dk.fortaler.testing.furniture;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.Learning;
import dk.fortaler.academy.ProfileChecks;
import dk.fortaler.academy.badges.Badges;
import dk.fortaler.academy.course.CourseContent;
import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.academy.course.CourseModule;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.course.Question;
import dk.fortaler.academy.course.Question.Choice;
import dk.fortaler.academy.course.Quiz;
import dk.fortaler.academy.files.LessonFiles;
import dk.fortaler.academy.learning.TakeCourse;
import dk.fortaler.academy.learning.TryQuiz;
import dk.fortaler.academy.live.KeepSessions;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.networks.Network;
import dk.fortaler.testing.Furniture;
import dk.fortaler.testing.House;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** A course of two lessons that its owner has finished, their badge, a live session, and ticks on a profile. */
@TestComponent
class AcademyFurniture implements Furniture {
    private static final UUID TEXT = UUID.fromString("6f0a1f34-0b1f-4a63-8f0e-6a6d0d0c0a01");
    private static final UUID QUIZ = UUID.fromString("6f0a1f34-0b1f-4a63-8f0e-6a6d0d0c0a02");
    private static final UUID QUESTION = UUID.fromString("6f0a1f34-0b1f-4a63-8f0e-6a6d0d0c0a03");
    private static final UUID RIGHT = UUID.fromString("6f0a1f34-0b1f-4a63-8f0e-6a6d0d0c0a04");

    private static final UUID MODULE = UUID.fromString("6f0a1f34-0b1f-4a63-8f0e-6a6d0d0c0a05");

    private final TestOrganisations organisations;
    private final CourseDrafts drafts;
    private final Learning learning;
    private final TakeCourse take;
    private final TryQuiz quizzes;
    private final ProfileChecks checks;
    private final Badges badges;
    private final KeepSessions sessions;
    private final LessonFiles films;

    AcademyFurniture(
            TestOrganisations organisations,
            CourseDrafts drafts,
            Learning learning,
            TakeCourse take,
            TryQuiz quizzes,
            ProfileChecks checks,
            Badges badges,
            KeepSessions sessions,
            LessonFiles films) {
        this.organisations = organisations;
        this.drafts = drafts;
        this.learning = learning;
        this.take = take;
        this.quizzes = quizzes;
        this.checks = checks;
        this.badges = badges;
        this.sessions = sessions;
        this.films = films;
    }

    @Override
    public Map<String, String> furnish(TestPerson owner, UUID programme) {
        CourseId course = organisations.in(owner.organisation(), () -> {
            CourseId made = drafts.make(content());
            drafts.publish(owner.id(), made, 1);
            learning.enrol(List.of(owner.id()), made, null);
            take.begin(owner.id(), made);
            take.read(owner.id(), made, TEXT);
            quizzes.answer(owner.id(), made, QUIZ, UUID.randomUUID(), Map.of(QUESTION, List.of(RIGHT.toString())));
            checks.tick(owner.id(), Network.LINKEDIN, Set.of("photo"));
            return made;
        });
        UUID badge = organisations.in(
                owner.organisation(),
                () -> badges.make(SignedInPeople.of(owner, Role.AMBASSADOR), course)
                        .orElseThrow()
                        .id());
        UUID session = organisations.in(owner.organisation(), () -> {
            UUID made = sessions.make(
                    owner.id(),
                    new KeepSessions.Wish(
                            "Kickoff i " + House.MARK,
                            "Vi ses",
                            "Kantinen",
                            LocalDateTime.parse("2099-05-04T10:00"),
                            ZoneId.of("Europe/Copenhagen"),
                            60,
                            20,
                            course.value()));
            sessions.invite(owner.id(), made);
            return made;
        });
        String address = "/academy/" + course.value();
        String edit = "/academy/courses/" + course.value() + "/edit";
        String issuer = "/badges/issuers/" + owner.organisation().value();
        return Map.ofEntries(
                Map.entry("/academy/{course}", address),
                Map.entry("/academy/{course}/lessons/{lesson}", address + "/lessons/" + TEXT),
                Map.entry("/academy/{course}/lessons/{lesson}/try", address + "/lessons/" + QUIZ + "/try"),
                Map.entry("/academy/profile/{network}", "/academy/profile/linkedin"),
                Map.entry("/academy/courses/{id}", "/academy/courses/" + course.value()),
                Map.entry("/academy/courses/{id}/edit/modules/{module}", edit + "/modules/" + MODULE),
                Map.entry("/academy/courses/{id}/edit/lessons/{lesson}", edit + "/lessons/" + TEXT),
                Map.entry(
                        "/academy/courses/{id}/edit/lessons/{lesson}/questions",
                        edit + "/lessons/" + QUIZ + "/questions"),
                Map.entry(
                        "/academy/courses/{id}/edit/lessons/{lesson}/questions/{question}",
                        edit + "/lessons/" + QUIZ + "/questions/" + QUESTION),
                Map.entry("/academy/sessions/{id}", "/academy/sessions/" + session),
                Map.entry("/academy/files/{id}", "/academy/files/" + aFilm(owner)),
                Map.entry("/badges/{code}", "/badges/" + owner.organisation().value() + "-" + badge),
                Map.entry("/badges/issuers/{organisation}", issuer),
                Map.entry("/badges/issuers/{organisation}/keys/{number}", issuer + "/keys/1"));
    }

    private UUID aFilm(TestPerson owner) {
        byte[] film = "....ftypisom....".getBytes(StandardCharsets.US_ASCII);
        return organisations.in(owner.organisation(), () -> {
            try {
                return films.keep(House.MARK, new ByteArrayInputStream(film)).orElseThrow();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static CourseContent content() {
        Quiz quiz = new Quiz(
                80,
                0,
                List.of(new Question(
                        QUESTION,
                        Question.Kind.SINGLE,
                        both("Hvad hedder vi?"),
                        both("Det hedder vi."),
                        List.of(
                                new Choice(RIGHT, both("Det ved jeg"), true),
                                new Choice(UUID.randomUUID(), both("Det ved jeg ikke"), false)),
                        List.of())));
        return new CourseContent(
                both("Kursus hos " + House.MARK),
                both("Kort"),
                true,
                List.of(new CourseModule(
                        MODULE,
                        both("Begynd"),
                        List.of(lesson(TEXT, Lesson.Kind.TEXT, null), lesson(QUIZ, Lesson.Kind.QUIZ, quiz)))));
    }

    private static Lesson lesson(UUID id, Lesson.Kind kind, Quiz quiz) {
        return new Lesson(id, kind, both("Lektion"), both("Vi er " + House.MARK), 2, null, null, List.of(), quiz, null);
    }

    private static Bilingual both(String text) {
        return new Bilingual(text, text + " (en)");
    }
}
