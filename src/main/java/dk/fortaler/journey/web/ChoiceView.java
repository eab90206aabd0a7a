package dk.fortaler.journey.web;

import dk.fortaler.networks.Network;
import dk.fortaler.networks.Part;
import dk.fortaler.networks.Recommendation;
import dk.fortaler.networks.Score;
import dk.fortaler.programmes.NetworkDecision;
import dk.fortaler.programmes.Programme;
import java.util.List;

/**
 * The matrix of networks for one programme, and what was decided so far.
 *
 * @param scores the best first
 * @param surveyed whether a survey's answers are among the factors
 * @param fromGoals whether the purposes were taken from the goals
 * @param decisions the newest first
 */
public record ChoiceView(
        Programme programme,
        List<Score> scores,
        ChoiceForm choice,
        boolean surveyed,
        boolean fromGoals,
        List<NetworkDecision> decisions) {
    private static final int SHOWN_REASONS = 3;

    public ChoiceView {
        scores = List.copyOf(scores);
        decisions = List.copyOf(decisions);
    }

    public String address() {
        return "/programmes/" + programme.id().value() + "/networks";
    }

    /** As long as nothing is known of purpose, audience or people, nothing is recommended. */
    public boolean knowsEnough() {
        return !choice.weights().nothing()
                && (surveyed || !choice.aims().isEmpty() || !choice.audiences().isEmpty());
    }

    /** Three at most. */
    public List<Network> recommended() {
        return knowsEnough() ? Recommendation.best(scores) : List.of();
    }

    /** Whom to reach is the one thing that nobody can know for them. */
    public boolean asksWhom() {
        return choice.audiences().isEmpty();
    }

    /** What is left of a score where few are there, from 0 to 100. */
    public static int left(Score score) {
        return (int) Math.round(100 * score.left());
    }

    public static int mean(Score score) {
        return (int) Math.round(score.mean());
    }

    public List<Part> advantages(Score score) {
        return score.advantages(SHOWN_REASONS);
    }

    public List<Part> drawbacks(Score score) {
        return score.drawbacks(SHOWN_REASONS);
    }

    /** One of five shades for a value from 0 to 100; the number stands beside it. */
    public static int shade(int percent) {
        return Math.min(4, percent / 20);
    }
}
