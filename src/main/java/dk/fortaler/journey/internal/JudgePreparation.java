package dk.fortaler.journey.internal;

import dk.fortaler.journey.internal.Evidence.Asked;
import dk.fortaler.journey.internal.Evidence.Choice;
import dk.fortaler.journey.internal.Evidence.Goals;
import dk.fortaler.journey.internal.Evidence.Management;
import dk.fortaler.journey.internal.Evidence.Running;
import dk.fortaler.journey.internal.Step.State;
import java.util.ArrayList;
import java.util.List;

/** The first four steps, before anybody shares: what {@link Judge} finds of them. Pure. */
final class JudgePreparation {
    private JudgePreparation() {}

    static Step management(Management management) {
        List<Note> found = new ArrayList<>();
        Judge.add(found, "management.cases", management.cases());
        Judge.add(found, "management.sent", management.sent());
        Judge.add(found, "management.declined", management.declined());
        Judge.add(found, "management.approved", management.approved());
        if (management.approved() > 0) {
            return Judge.step(
                    Stage.MANAGEMENT,
                    State.DONE,
                    found,
                    List.of(),
                    Action.of(
                            "management.see",
                            "/business-case/" + management.agreed() + "/versions/" + management.agreedVersion()));
        }
        if (management.newest() == null) {
            return Judge.step(
                    Stage.MANAGEMENT,
                    State.OPEN,
                    found,
                    List.of(Note.of("management.case")),
                    Action.of("management.make", "/business-case/new"));
        }
        return Judge.step(
                Stage.MANAGEMENT,
                State.UNDER_WAY,
                found,
                List.of(towardsAYes(management)),
                convince(management, "/business-case/" + management.newest()));
    }

    private static Note towardsAYes(Management management) {
        if (management.questions() > 0) {
            return Note.of("management.question", management.questions());
        }
        return Note.of(management.sent() == 0 ? "management.send" : "management.yes");
    }

    /** A question can be answered, and after a no there is another attempt; only a case in their hands is waited for. */
    private static Action convince(Management management, String newest) {
        if (management.asked() != null) {
            return Action.of("management.answer", "/business-case/" + management.asked() + "/executives");
        }
        if (management.waiting() > 0) {
            return Action.waiting("management.wait", newest + "/executives");
        }
        if (management.sent() == 0) {
            return management.ready()
                    ? Action.of("management.send", newest + "/executives")
                    : Action.of("management.version", newest);
        }
        return management.ready()
                ? Action.of("management.again", newest + "/executives")
                : Action.of("management.talk", newest);
    }

    static Step survey(Asked asked, Running running) {
        List<Note> found = new ArrayList<>();
        Judge.add(found, "survey.closed", asked.closedCount());
        if (asked.open() != null) {
            Judge.add(found, "survey.before", asked.answers());
        }
        if (asked.open() == null && asked.answers() > 0) {
            found.add(answers(asked));
        } else if (asked.invited() > 0) {
            found.add(invited(asked));
        }
        if (asked.answers() > 0) {
            return Judge.step(
                    Stage.SURVEY,
                    State.DONE,
                    found,
                    List.of(),
                    Action.of("survey.see", "/surveys/" + asked.closed() + "/results"));
        }
        if (asked.open() != null) {
            return Judge.step(
                    Stage.SURVEY,
                    State.UNDER_WAY,
                    found,
                    List.of(Note.of("survey.close")),
                    Action.waiting("survey.wait", "/surveys/" + asked.open()));
        }
        if (asked.draft() != null) {
            found.addFirst(Note.of("survey.draft"));
            return Judge.step(
                    Stage.SURVEY,
                    State.UNDER_WAY,
                    found,
                    List.of(Note.of("survey.open")),
                    Action.of("survey.open", "/surveys/" + asked.draft()));
        }
        if (running.people() <= 1) {
            return Judge.step(
                    Stage.SURVEY,
                    State.OPEN,
                    found,
                    List.of(Note.of("survey.people"), Note.of("survey.none")),
                    Action.of("survey.people", "/people"));
        }
        return Judge.step(
                Stage.SURVEY,
                asked.closedCount() > 0 ? State.UNDER_WAY : State.OPEN,
                found,
                List.of(Note.of(asked.closedCount() > 0 ? "survey.few" : "survey.none")),
                Action.of("survey.make", "/surveys/new"));
    }

    /** How many of how many, and what came by the open link, of which no share is known, and how many only where they are many. */
    private static Note answers(Asked asked) {
        if (asked.invited() == 0) {
            return Note.of("survey.answers", asked.answers());
        }
        if (asked.answered() == 0) {
            return Note.of("survey.answers.link", asked.answers(), asked.invited());
        }
        return asked.answers() > asked.answered()
                ? Note.of("survey.answered.link", asked.answered(), asked.invited(), asked.answers())
                : Note.of("survey.answered", asked.answered(), asked.invited());
    }

    private static Note invited(Asked asked) {
        if (asked.answered() == 0) {
            return Note.of("survey.invited", asked.invited());
        }
        return Note.of(
                asked.open() == null ? "survey.answered" : "survey.answered.least", asked.answered(), asked.invited());
    }

    static Step goals(Goals goals) {
        List<Note> found = new ArrayList<>();
        Judge.add(found, "goals.told", goals.told());
        Judge.add(found, "goals.purposes", goals.purposes());
        Judge.add(found, "goals.reached", goals.reached());
        Judge.add(found, "goals.open", goals.open());
        return goals.open() + goals.reached() > 0
                ? Judge.step(Stage.GOALS, State.DONE, found, List.of(), Action.of("goals.see", "/goals"))
                : Judge.step(
                        Stage.GOALS,
                        State.OPEN,
                        found,
                        List.of(Note.of("goals.one")),
                        Action.of("goals.set", "/goals/new"));
    }

    static Step networks(Choice choice) {
        List<Note> found = new ArrayList<>();
        if (choice.decided() > 0) {
            found.add(Note.of("networks.decided", choice.decided(), choice.programmes()));
        }
        if (choice.programmes() == 0) {
            return Judge.step(
                    Stage.NETWORKS,
                    State.OPEN,
                    found,
                    List.of(Note.of("networks.programme")),
                    Action.of("networks.programme", "/programmes/new?then=networks"));
        }
        if (choice.undecided() == null) {
            return Judge.step(Stage.NETWORKS, State.DONE, found, List.of(), Action.of("networks.see", "/programmes"));
        }
        return Judge.step(
                Stage.NETWORKS,
                choice.decided() > 0 ? State.UNDER_WAY : State.OPEN,
                found,
                List.of(Note.of("networks.decide", choice.programmes() - choice.decided())),
                Action.of("networks.choose", "/programmes/" + choice.undecided() + "/networks"));
    }
}
