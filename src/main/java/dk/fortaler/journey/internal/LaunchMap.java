package dk.fortaler.journey.internal;

import dk.fortaler.journey.internal.Step.State;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules by which evidence becomes states, and what to do next. Pure. */
public final class LaunchMap {
    /** Before anybody takes part: what is decided first makes all the rest easier. */
    private static final List<Stage> BEFORE_THE_START = List.of(
            Stage.MANAGEMENT,
            Stage.SURVEY,
            Stage.GOALS,
            Stage.FEW,
            Stage.NETWORKS,
            Stage.GUIDELINES,
            Stage.NEWS,
            Stage.CONTENT,
            Stage.FLOCK,
            Stage.MORE,
            Stage.RHYTHM);

    /** Once there are people: first what keeps them from sharing, then what makes it worth it. */
    private static final List<Stage> AFTER_THE_START = List.of(
            Stage.FEW,
            Stage.NETWORKS,
            Stage.GUIDELINES,
            Stage.NEWS,
            Stage.CONTENT,
            Stage.FLOCK,
            Stage.GOALS,
            Stage.RHYTHM,
            Stage.SURVEY,
            Stage.MANAGEMENT,
            Stage.MORE);

    private final List<Step> steps;
    private final boolean started;
    private final long applied;

    private LaunchMap(List<Step> steps, boolean started, long applied) {
        this.steps = List.copyOf(steps);
        this.started = started;
        this.applied = applied;
    }

    /** @param skips by step; evidence that a step is done says more than that it was left out */
    public static LaunchMap of(Evidence evidence, Map<Stage, Skip> skips) {
        List<Step> steps = Arrays.stream(Stage.values())
                .map(stage -> leftOut(Judge.step(stage, evidence), skips.get(stage)))
                .toList();
        return new LaunchMap(
                steps,
                evidence.running().members() > 0,
                evidence.running().applied() + evidence.club().applied());
    }

    private static Step leftOut(Step step, @Nullable Skip skip) {
        if (skip == null || step.state() == State.DONE) {
            return step;
        }
        return new Step(step.stage(), State.SKIPPED, step.found(), step.missing(), step.action(), skip);
    }

    public List<Step> steps() {
        return steps;
    }

    public Step step(Stage stage) {
        return steps.get(stage.ordinal());
    }

    public List<Step> of(Stage.Phase phase) {
        return steps.stream().filter(step -> step.stage().phase() == phase).toList();
    }

    public long done() {
        return steps.stream().filter(step -> step.state() == State.DONE).count();
    }

    /**
     * Steps that something can be done for now, the most valuable first. What is left out is never among them, and what one
     * act serves is proposed once.
     */
    public List<Step> proposals() {
        Map<String, Step> byAct = new LinkedHashMap<>();
        for (Stage stage : started ? AFTER_THE_START : BEFORE_THE_START) {
            Step step = step(stage);
            Action action = step.action();
            if (action != null && step.proposable()) {
                byAct.putIfAbsent(action.act(), step);
            }
        }
        return List.copyOf(byAct.values());
    }

    /** How many asked to take part and wait for an answer. */
    public long applied() {
        return applied;
    }

    /** Whether nothing at all has begun. */
    public boolean untouched() {
        return !started && Stage.first().stream().allMatch(stage -> step(stage).state() == State.OPEN);
    }

    /** Whether nothing of the first four is left to do for this person now: done, left out, or waiting for others. */
    public boolean prepared() {
        return Stage.first().stream().noneMatch(stage -> step(stage).proposable());
    }

    /** Of the first four, the one to do now. */
    public @Nullable Step firstUnprepared() {
        return Stage.first().stream()
                .map(this::step)
                .filter(Step::proposable)
                .findFirst()
                .orElse(null);
    }
}
