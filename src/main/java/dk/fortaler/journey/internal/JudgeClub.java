package dk.fortaler.journey.internal;

import dk.fortaler.journey.internal.Evidence.Club;
import dk.fortaler.journey.internal.Evidence.Frames;
import dk.fortaler.journey.internal.Evidence.Learnt;
import dk.fortaler.journey.internal.Evidence.Running;
import dk.fortaler.journey.internal.Step.State;
import java.util.ArrayList;
import java.util.List;

/** The steps that make a club: those who begin, what they learn, the frames, and those who come after. Pure. */
final class JudgeClub {
    /** Per cent of the ambassadors who have read the guidelines, for them to be in place. A rule of thumb of ours. */
    private static final int MOST = 80;

    /** Of fewer people no number is told of what only each of them knows. */
    private static final int TOLD_FROM = 5;

    private JudgeClub() {}

    static Step few(Running running, Club club) {
        List<Note> found = new ArrayList<>();
        Judge.add(found, "few.programmes", running.programmes());
        Judge.add(found, "few.applied", running.applied() + club.applied());
        Judge.add(found, "few.members", running.members());
        if (running.members() == 0) {
            Judge.add(found, "few.asked", club.asked());
        }
        if (running.members() > 0) {
            return club.applied() > 0
                    ? Judge.step(Stage.FEW, State.DONE, found, List.of(), Action.of("few.answer", applications(club)))
                    : Judge.step(Stage.FEW, State.DONE, found, List.of(), Action.of("few.see", "/programmes"));
        }
        return running.empty() == null
                ? Judge.step(
                        Stage.FEW,
                        State.OPEN,
                        found,
                        List.of(Note.of("few.programme")),
                        Action.leading("few.start", "/launch/start-where", "/programmes/new"))
                : Judge.step(
                        Stage.FEW,
                        State.UNDER_WAY,
                        found.isEmpty() ? List.of(Note.of("few.empty")) : found,
                        List.of(Note.of(club.asked() > 0 ? "few.yes" : "few.members")),
                        find(running, club));
    }

    /** The first are those who asked themselves; else those whom somebody finds. */
    private static Action find(Running running, Club club) {
        if (running.applied() > 0) {
            return Action.of("few.answer", "/programmes/applications");
        }
        if (club.applied() > 0) {
            return Action.of("few.answer", applications(club));
        }
        if (running.people() <= 1) {
            return Action.of("few.people", "/people");
        }
        String members = "/programmes/" + running.empty() + "/members";
        return club.asked() > 0 ? Action.waiting("few.wait", members) : Action.of("few.members", members);
    }

    private static String applications(Club club) {
        return "/programmes/" + club.appliedIn() + "/applications";
    }

    /** A course is in place when every second ambassador has been through one. */
    static Step course(Learnt learnt) {
        List<Note> found = new ArrayList<>();
        if (learnt.courses() == 0) {
            return Judge.step(
                    Stage.COURSE,
                    learnt.drafted() ? State.UNDER_WAY : State.OPEN,
                    learnt.drafted() ? List.of(Note.of("course.draft")) : found,
                    List.of(Note.of("course.course")),
                    Action.of(learnt.drafted() ? "course.publish" : "course.make", "/academy/courses"));
        }
        Judge.add(found, "course.courses", learnt.courses());
        if (learnt.ambassadors() >= TOLD_FROM && learnt.finished() > 0) {
            found.add(Note.of("course.finished", learnt.finished(), learnt.ambassadors()));
        }
        if (learnt.ambassadors() > 0 && learnt.finished() * 2 >= learnt.ambassadors()) {
            return Judge.step(Stage.COURSE, State.DONE, found, List.of(), Action.of("course.see", "/academy/courses"));
        }
        if (learnt.ambassadors() > 0 && learnt.taking() == 0) {
            return Judge.step(
                    Stage.COURSE,
                    State.UNDER_WAY,
                    found,
                    List.of(Note.of("course.given")),
                    Action.of("course.give", "/programmes"));
        }
        return Judge.step(
                Stage.COURSE,
                State.UNDER_WAY,
                found,
                List.of(Note.of("course.half")),
                Action.waiting("course.see", "/academy/courses"));
    }

    /** Clear frames are frames that most have read. */
    static Step guidelines(Frames frames) {
        List<Note> found = new ArrayList<>();
        if (frames.edition() == 0) {
            return Judge.step(
                    Stage.GUIDELINES,
                    frames.drafted() ? State.UNDER_WAY : State.OPEN,
                    frames.drafted() ? List.of(Note.of("guidelines.draft")) : found,
                    List.of(Note.of("guidelines.publish")),
                    Action.of(frames.drafted() ? "guidelines.publish" : "guidelines.write", "/guidelines/edit"));
        }
        Judge.add(found, "guidelines.edition", frames.edition());
        if (frames.ambassadors() >= TOLD_FROM && frames.read() > 0) {
            found.add(Note.of("guidelines.read", frames.read(), frames.ambassadors()));
        }
        boolean most = frames.ambassadors() > 0 && frames.read() * 100 >= frames.ambassadors() * MOST;
        return most
                ? Judge.step(Stage.GUIDELINES, State.DONE, found, List.of(), Action.of("guidelines.see", "/guidelines"))
                : Judge.step(
                        Stage.GUIDELINES,
                        State.UNDER_WAY,
                        found,
                        List.of(Note.of("guidelines.most")),
                        Action.waiting("guidelines.see", "/guidelines"));
    }

    static Step more(Running running, Club club) {
        List<Note> found = new ArrayList<>();
        found.add(Note.of("more.people", running.people()));
        if (running.programmes() > 0) {
            found.add(Note.of("more.programmes", running.programmes()));
        }
        Judge.add(found, "more.departments", running.departments());
        Judge.add(found, "more.cohorts", club.cohorts());
        Judge.add(found, "more.later", running.later());
        Judge.add(found, "more.rules", club.rules());
        if (running.programmes() > 1 || running.later() > 0) {
            return Judge.step(Stage.MORE, State.DONE, found, List.of(), Action.of("more.see", "/programmes"));
        }
        if (running.members() > 0 && running.empty() != null) {
            return Judge.step(
                    Stage.MORE,
                    State.UNDER_WAY,
                    found,
                    List.of(Note.of("more.empty")),
                    Action.of("few.members", "/programmes/" + running.empty() + "/members"));
        }
        return running.members() == 0
                ? Judge.later(Stage.MORE, "later.members")
                : Judge.step(
                        Stage.MORE,
                        State.UNDER_WAY,
                        found,
                        List.of(Note.of("more.second")),
                        Action.of("more.second", "/programmes"));
    }
}
