package dk.fortaler.academy;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.course.ReadyCourse;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class StatementsTest {
    private static final Pattern OURS = Pattern.compile("academy_|programme_member");

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    CourseDrafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatAThousandDoAtOnceAsksTheDatabaseForEachThingOnce() {
        TestPerson person = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER, Role.AMBASSADOR);
        CourseId course = organisations.in(person.organisation(), () -> drafts.putUpReady(person.id()));
        String address = "/academy/" + course.value();
        UUID text = lesson(Lesson.Kind.TEXT);
        try (Visitor visitor = new Visitor(browsers, person)) {
            visitor.post(address + "/begin", "");
            assertThat(asked(() -> visitor.post(address + "/begin", ""))).hasSize(2);
            assertThat(asked(() -> visitor.get("/academy"))).hasSize(4).doesNotHaveDuplicates();
            assertThat(asked(() -> visitor.get(address))).hasSize(2);
            assertThat(asked(() -> visitor.get(address + "/lessons/" + text))).hasSize(2);
            assertThat(asked(() -> visitor.get(address + "/lessons/" + lesson(Lesson.Kind.CHECKLIST))))
                    .hasSize(3);
            assertThat(asked(() -> visitor.post(address + "/lessons/" + text + "/done", "")))
                    .hasSize(4)
                    .doesNotHaveDuplicates();
            organisations.in(
                    person.organisation(),
                    () -> jdbc.sql("update academy_enrolment set finished_at = begun_at")
                            .update());
            visitor.post(address + "/badge", "");
            visitor.post(address + "/badge/take-back", "");
            assertThat(asked(() -> visitor.post(address + "/badge", "")))
                    .hasSize(4)
                    .doesNotHaveDuplicates();
            assertThat(asked(() -> visitor.get(address + "/finished")))
                    .hasSize(4)
                    .doesNotHaveDuplicates();
            assertThat(asked(() -> visitor.get("/start"))).hasSize(4).doesNotHaveDuplicates();
        }
    }

    private static UUID lesson(Lesson.Kind kind) {
        return ReadyCourse.content()
                .lessons()
                .filter(lesson -> lesson.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Statements that have to do with courses and with whom they are for; those of session and shell are not ours to count. */
    private static List<String> asked(Runnable work) {
        Logger statements = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        LoggerContext context = statements.getLoggerContext();
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.setContext(context);
        heard.start();
        statements.setLevel(Level.DEBUG);
        statements.setAdditive(false);
        statements.addAppender(heard);
        try {
            work.run();
        } finally {
            statements.detachAppender(heard);
            statements.setAdditive(true);
            statements.setLevel(null);
        }
        return List.copyOf(heard.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing prepared SQL statement"))
                .filter(message -> OURS.matcher(message).find())
                .toList();
    }
}
