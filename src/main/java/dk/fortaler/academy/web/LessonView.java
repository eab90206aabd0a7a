package dk.fortaler.academy.web;

import dk.fortaler.academy.course.FilmAddress;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.learning.Enrolment;
import dk.fortaler.academy.learning.Path.Step;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as somebody takes it.
 *
 * @param before the lesson before it; null for the first
 * @param after where the way goes on; null behind the last
 * @param ticked items of its checklist
 * @param quiz null except for a quiz
 * @param elsewhere a film at somebody else's; null otherwise
 * @param plays whether the reader has asked to load that film here
 */
public record LessonView(
        Enrolment taking,
        Step step,
        @Nullable Step before,
        @Nullable Step after,
        Set<UUID> ticked,
        @Nullable QuizView quiz,
        @Nullable FilmAddress elsewhere,
        boolean plays) {
    public LessonView {
        ticked = Set.copyOf(ticked);
    }

    public Lesson lesson() {
        return step.lesson();
    }

    public String courseAddress() {
        return LearnerPages.ADDRESS + "/" + taking.course().value();
    }

    public String address() {
        return address(step);
    }

    public String address(Step other) {
        return courseAddress() + "/lessons/" + other.lesson().id();
    }

    /** Counts from 1. */
    public int number() {
        return taking.path().indexOf(step.lesson().id()) + 1;
    }
}
