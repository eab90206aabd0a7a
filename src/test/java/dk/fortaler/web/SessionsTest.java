package dk.fortaler.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.testing.FortalerTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@FortalerTest
class SessionsTest {
    @Test
    void twoTabsMayWriteTheSameAttributeForTheFirstTimeAtOneInstant(
            @Autowired SessionRepository<? extends Session> sessions) {
        assertThat(lastWritten(sessions)).isEqualTo("the other tab");
    }

    private static <S extends Session> String lastWritten(SessionRepository<S> sessions) {
        S fresh = sessions.createSession();
        sessions.save(fresh);
        S one = Objects.requireNonNull(sessions.findById(fresh.getId()));
        S other = Objects.requireNonNull(sessions.findById(fresh.getId()));
        one.setAttribute("begin", "one tab");
        other.setAttribute("begin", "the other tab");
        sessions.save(one);
        sessions.save(other);
        return Objects.requireNonNull(sessions.findById(fresh.getId())).getRequiredAttribute("begin");
    }
}
