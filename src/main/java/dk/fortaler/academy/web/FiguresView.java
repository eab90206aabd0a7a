package dk.fortaler.academy.web;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.course.CourseContent;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.course.Question;
import dk.fortaler.academy.learning.Figures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How a course does.
 *
 * @param done people by lesson
 * @param tried people by quiz
 * @param wrong people by question, of those who tried its quiz
 */
public record FiguresView(
        CourseId course,
        CourseContent content,
        Figures.Count count,
        Map<UUID, Long> done,
        Map<UUID, Long> tried,
        Map<UUID, Long> wrong) {
    /** Whether there are so many that a number tells of nobody. */
    public boolean isEnough() {
        return count.begun() >= Figures.FEWEST;
    }

    public int fewest() {
        return Figures.FEWEST;
    }

    /** Of those who began; a share of one. */
    public double doneShare(Lesson lesson) {
        return count.begun() == 0 ? 0 : Math.min(1, (double) done.getOrDefault(lesson.id(), 0L) / count.begun());
    }

    /** Of those who tried that quiz; empty where they are too few. */
    public Optional<Double> wrongShare(Lesson quiz, Question question) {
        long of = tried.getOrDefault(quiz.id(), 0L);
        return of < Figures.FEWEST
                ? Optional.empty()
                : Optional.of((double) wrong.getOrDefault(question.id(), 0L) / of);
    }

    public List<Lesson> quizzes() {
        return content.lessons().filter(lesson -> lesson.quiz() != null).toList();
    }
}
