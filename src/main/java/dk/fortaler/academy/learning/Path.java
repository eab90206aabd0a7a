package dk.fortaler.academy.learning;

import dk.fortaler.academy.course.CourseContent;
import dk.fortaler.academy.course.CourseModule;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.networks.Network;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One person's way through a version of a course: the lessons that are for them, and how far they are. */
public record Path(List<Stage> stages) {
    public Path {
        stages = List.copyOf(stages);
    }

    public enum State {
        DONE,
        OPEN,
        LOCKED
    }

    /** A module with the lessons that the person sees. */
    public record Stage(CourseModule module, List<Step> steps) {
        public Stage {
            steps = List.copyOf(steps);
        }

        public boolean isDone() {
            return steps.stream().allMatch(step -> step.state == State.DONE);
        }
    }

    public record Step(Lesson lesson, State state) {
        public boolean isDone() {
            return state == State.DONE;
        }

        public boolean isLocked() {
            return state == State.LOCKED;
        }
    }

    /**
     * @param networks of the person
     * @param done lessons by their ids; those that this version does not know count for nothing
     */
    public static Path of(CourseContent content, Set<Network> networks, Set<UUID> done) {
        Set<UUID> seen = new HashSet<>();
        content.lessons().filter(lesson -> lesson.isFor(networks)).forEach(lesson -> seen.add(lesson.id()));
        return through(content, seen, done);
    }

    /** The same way with that lesson done too. */
    Path withDone(CourseContent content, UUID lesson) {
        Set<UUID> seen = new HashSet<>();
        Set<UUID> done = new HashSet<>(Set.of(lesson));
        for (Step step : steps()) {
            seen.add(step.lesson().id());
            if (step.isDone()) {
                done.add(step.lesson().id());
            }
        }
        return through(content, seen, done);
    }

    private static Path through(CourseContent content, Set<UUID> seen, Set<UUID> done) {
        List<Stage> stages = new ArrayList<>();
        boolean open = true;
        for (CourseModule module : content.modules()) {
            boolean opened = open || !content.inOrder();
            List<Step> steps = module.lessons().stream()
                    .filter(lesson -> seen.contains(lesson.id()))
                    .map(lesson -> new Step(lesson, state(lesson, opened, seen, done)))
                    .toList();
            if (!steps.isEmpty()) {
                Stage stage = new Stage(module, steps);
                stages.add(stage);
                open = open && stage.isDone();
            }
        }
        return new Path(stages);
    }

    private static State state(Lesson lesson, boolean opened, Set<UUID> seen, Set<UUID> done) {
        if (done.contains(lesson.id())) {
            return State.DONE;
        }
        UUID first = lesson.requires();
        boolean waits = first != null && seen.contains(first) && !done.contains(first);
        return opened && !waits ? State.OPEN : State.LOCKED;
    }

    public List<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
    }

    public Optional<Step> step(UUID lesson) {
        return steps().stream()
                .filter(step -> step.lesson().id().equals(lesson))
                .findFirst();
    }

    public int done() {
        return (int) steps().stream().filter(Step::isDone).count();
    }

    public int of() {
        return steps().size();
    }

    /** Of the lessons that are not done. */
    public int minutesLeft() {
        return steps().stream()
                .filter(step -> !step.isDone())
                .mapToInt(step -> step.lesson().minutes())
                .sum();
    }

    public boolean isFinished() {
        return of() > 0 && done() == of();
    }

    /** Where to go on: the first that is open. */
    public Optional<Step> next() {
        return steps().stream().filter(step -> step.state() == State.OPEN).findFirst();
    }

    /** The next lesson that is open and not done, behind that one if there is any, else before it. */
    public Optional<Step> nextAfter(UUID lesson) {
        List<Step> all = steps();
        int at = indexOf(lesson);
        return all.stream()
                .skip(at + 1L)
                .filter(step -> step.state() == State.OPEN)
                .findFirst()
                .or(this::next);
    }

    /** The lesson before that one, whatever its state. */
    public Optional<Step> before(UUID lesson) {
        int at = indexOf(lesson);
        return at > 0 ? Optional.of(steps().get(at - 1)) : Optional.empty();
    }

    /** Counts from 0; -1 where the person has no such lesson. */
    public int indexOf(UUID lesson) {
        List<Step> all = steps();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).lesson().id().equals(lesson)) {
                return i;
            }
        }
        return -1;
    }
}
