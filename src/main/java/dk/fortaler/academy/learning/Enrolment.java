package dk.fortaler.academy.learning;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.course.CourseContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's course: the version that they take, and how far they are.
 *
 * @param version the one begun, or before that the newest
 */
public record Enrolment(
        CourseId course,
        int version,
        CourseContent content,
        Path path,
        @Nullable LocalDate due,
        @Nullable Instant begunAt,
        @Nullable Instant finishedAt) {
    public boolean isFinished() {
        return finishedAt != null;
    }

    public boolean isBegun() {
        return begunAt != null;
    }

    /** With that lesson done too. */
    Enrolment withDone(UUID lesson) {
        return new Enrolment(course, version, content, path.withDone(content, lesson), due, begunAt, finishedAt);
    }

    Enrolment finished(Instant at) {
        return new Enrolment(course, version, content, path, due, begunAt, at);
    }
}
