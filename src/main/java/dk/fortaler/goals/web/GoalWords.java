package dk.fortaler.goals.web;

import dk.fortaler.goals.Amounts;
import dk.fortaler.goals.GoalNames;
import dk.fortaler.goals.Measure;
import dk.fortaler.goals.Standing;
import dk.fortaler.goals.internal.Course;
import dk.fortaler.goals.internal.Followed;
import dk.fortaler.goals.internal.Goal;
import dk.fortaler.goals.internal.Level;
import dk.fortaler.goals.internal.SafeGroups;
import dk.fortaler.goals.internal.Scope;
import dk.fortaler.web.Page;

/** What a goal says of itself, in the reader's language. */
public final class GoalWords {
    private GoalWords() {}

    public static String measure(Page page, Measure measure) {
        return page.text("goals.measure." + measure.key());
    }

    public static String title(Page page, Goal goal) {
        return GoalNames.title(page, goal.name(), goal.measure());
    }

    /** What is counted, unless the title says it already, and whose doings. */
    public static String line(Page page, Goal goal) {
        String scope = scope(page, goal);
        return GoalNames.own(goal.name(), goal.measure()) ? measure(page, goal.measure()) + " · " + scope : scope;
    }

    /** Whose doings are counted. */
    public static String scope(Page page, Goal goal) {
        return scope(page, goal.scope(), goal.scopeName());
    }

    static String scope(Page page, Scope scope, String name) {
        return switch (scope.level()) {
            case ORGANISATION -> page.text("goals.scope.organisation");
            case PROGRAMME -> page.text("goals.scope.programme", "name", name);
            case DEPARTMENT ->
                scope.department() == null
                        ? page.text("goals.scope.department.gone")
                        : page.text("goals.scope.department", "name", name);
            case GROUP -> page.text("goals.scope.group", "count", scope.people().size());
            case PERSON -> page.text("goals.scope.person", "name", name);
        };
    }

    /** How it does, in a sentence with numbers. */
    public static String sentence(Page page, Followed followed) {
        Course course = followed.course();
        Standing standing = followed.standing();
        Goal goal = followed.goal();
        String target = Amounts.text(page, goal.measure(), goal.aim().target());
        if (course == null) {
            return page.text(standing == Standing.DROPPED ? "goals.standing.dropped.bare" : hidden(page, goal));
        }
        String value = Amounts.text(page, goal.measure(), course.value());
        String forecast = course.outlook()
                .map(outlook -> Amounts.fine(page, goal.measure(), goal.aim().target(), outlook.expected()))
                .orElse(value);
        return page.text(
                "goals.standing." + standing.key() + ".text",
                "who",
                who(page, goal),
                "name",
                goal.scopeName(),
                "value",
                value,
                "target",
                target,
                "forecast",
                forecast,
                "starts",
                page.date(goal.aim().starts()),
                "ends",
                page.date(goal.aim().ends()));
    }

    private static String who(Page page, Goal goal) {
        if (!goal.personal()) {
            return "all";
        }
        return isReaders(page, goal) ? "you" : "one";
    }

    /** Whether it is the reader's own. */
    private static boolean isReaders(Page page, Goal goal) {
        return goal.isOf(page.me().person().value());
    }

    /** Who sees a person's own goal. */
    public static String seen(Page page, Goal goal) {
        return isReaders(page, goal)
                ? page.text("goals.shared." + goal.shared())
                : page.text("goals.shared.other", "name", goal.scopeName());
    }

    /** Why there is no value. */
    private static String hidden(Page page, Goal goal) {
        if (goal.scope().equals(Scope.department(null))) {
            return "goals.hidden.gone";
        }
        if (goal.personal()) {
            return isReaders(page, goal) ? "goals.hidden.own" : "goals.hidden.other";
        }
        if (goal.level() == Level.GROUP && goal.scope().people().size() < SafeGroups.FEWEST) {
            return "goals.hidden.group";
        }
        return goal.measure() == Measure.SSI ? "goals.hidden.index" : "goals.hidden.few";
    }

    /** The value, or a dash. */
    public static String value(Page page, Followed followed) {
        Course course = followed.course();
        return course == null ? "–" : Amounts.text(page, followed.goal().measure(), course.value());
    }

    /** For a bar: 0 to 100. */
    public static int percent(Followed followed) {
        Course course = followed.course();
        return course == null ? 0 : (int) Math.floor(100 * course.done());
    }

    /** The colour of a standing, as one of Tabler's. */
    public static String colour(Standing standing) {
        return switch (standing) {
            case AHEAD, REACHED -> "green";
            case ON_TRACK -> "blue";
            case BEHIND -> "orange";
            case MISSED -> "red";
            case NOT_BEGUN, TOO_EARLY, DROPPED, HIDDEN -> "secondary";
        };
    }

    public static String icon(Standing standing) {
        return switch (standing) {
            case AHEAD -> "trending-up";
            case REACHED -> "circle-check";
            case ON_TRACK -> "arrow-right";
            case BEHIND -> "trending-down";
            case MISSED -> "circle-x";
            case NOT_BEGUN, TOO_EARLY -> "clock";
            case DROPPED -> "circle-minus";
            case HIDDEN -> "eye-off";
        };
    }
}
