package dk.fortaler.academy.course;

import dk.fortaler.kernel.text.Bilingual;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes to a course's build. What is not there (any more) is left as it is. */
public final class CourseEdits {
    private CourseEdits() {}

    /** Which way something is moved. */
    public enum Way {
        UP(-1),
        DOWN(1);

        private final int by;

        Way(int by) {
            this.by = by;
        }
    }

    public static CourseContent addModule(CourseContent course, UUID id, Bilingual title) {
        List<CourseModule> modules = new ArrayList<>(course.modules());
        if (modules.size() < CourseContent.MOST_MODULES) {
            modules.add(new CourseModule(id, title, List.of()));
        }
        return course.with(modules);
    }

    public static CourseContent rename(CourseContent course, UUID module, Bilingual title) {
        return each(course, module, old -> new CourseModule(old.id(), title, old.lessons()));
    }

    public static CourseContent moveModule(CourseContent course, UUID module, Way way) {
        return course.with(moved(course.modules(), each -> each.id().equals(module), way));
    }

    public static CourseContent removeModule(CourseContent course, UUID module) {
        return course.with(course.modules().stream()
                .filter(each -> !each.id().equals(module))
                .toList());
    }

    public static CourseContent addLesson(CourseContent course, UUID module, Lesson lesson) {
        return each(course, module, old -> {
            List<Lesson> lessons = new ArrayList<>(old.lessons());
            if (lessons.size() < CourseModule.MOST_LESSONS) {
                lessons.add(lesson);
            }
            return old.with(lessons);
        });
    }

    /** Past the first or last of its module, it goes to the neighbouring one. */
    public static CourseContent moveLesson(CourseContent course, UUID lesson, Way way) {
        int at = -1;
        for (int i = 0; i < course.modules().size(); i++) {
            at = has(course.modules().get(i), lesson) ? i : at;
        }
        if (at < 0) {
            return course;
        }
        CourseModule own = course.modules().get(at);
        List<Lesson> lessons = own.lessons();
        Lesson edge = way == Way.UP ? lessons.getFirst() : lessons.getLast();
        int beside = at + way.by;
        if (!edge.id().equals(lesson)) {
            return each(
                    course,
                    own.id(),
                    old -> old.with(moved(old.lessons(), each -> each.id().equals(lesson), way)));
        }
        if (beside < 0 || beside >= course.modules().size()) {
            return course;
        }
        CourseModule next = course.modules().get(beside);
        List<Lesson> others = new ArrayList<>(next.lessons());
        others.add(way == Way.UP ? others.size() : 0, edge);
        CourseContent without = removeLesson(course, lesson);
        return each(without, next.id(), old -> old.with(others));
    }

    public static CourseContent removeLesson(CourseContent course, UUID lesson) {
        return course.with(course.modules().stream()
                .map(module -> module.with(module.lessons().stream()
                        .filter(each -> !each.id().equals(lesson))
                        .toList()))
                .toList());
    }

    public static CourseContent replace(CourseContent course, Lesson changed) {
        return course.with(course.modules().stream()
                .map(module -> module.with(module.lessons().stream()
                        .map(each -> each.id().equals(changed.id()) ? changed : each)
                        .toList()))
                .toList());
    }

    /** The same course with ids of its own, so that what is done in the one is not done in the other. */
    public static CourseContent copy(CourseContent course, Function<UUID, UUID> ids, UnaryOperator<Bilingual> title) {
        return new CourseContent(
                title.apply(course.title()),
                course.summary(),
                course.inOrder(),
                course.modules().stream()
                        .map(module -> new CourseModule(
                                ids.apply(module.id()),
                                module.title(),
                                module.lessons().stream()
                                        .map(each -> copy(each, ids))
                                        .toList()))
                        .toList());
    }

    private static Lesson copy(Lesson lesson, Function<UUID, UUID> ids) {
        return new Lesson(
                ids.apply(lesson.id()),
                lesson.kind(),
                lesson.title(),
                lesson.text(),
                lesson.minutes(),
                lesson.network(),
                Optional.ofNullable(lesson.requires()).map(ids).orElse(null),
                lesson.checklist(),
                lesson.quiz(),
                lesson.film());
    }

    private static CourseContent each(CourseContent course, UUID module, UnaryOperator<CourseModule> change) {
        return course.with(course.modules().stream()
                .map(each -> each.id().equals(module) ? change.apply(each) : each)
                .toList());
    }

    private static boolean has(CourseModule module, UUID lesson) {
        return module.lessons().stream().anyMatch(each -> each.id().equals(lesson));
    }

    private static <T> List<T> moved(List<T> all, Predicate<T> which, Way way) {
        List<T> others = new ArrayList<>(all);
        for (int i = 0; i < all.size(); i++) {
            int to = i + way.by;
            if (which.test(all.get(i)) && to >= 0 && to < all.size()) {
                Collections.swap(others, i, to);
            }
        }
        return others;
    }
}
