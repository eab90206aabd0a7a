package dk.fortaler.journey.web;

import dk.fortaler.networks.Aim;
import dk.fortaler.networks.Audience;
import dk.fortaler.networks.Factor;
import dk.fortaler.networks.Network;
import dk.fortaler.networks.Weights;
import dk.fortaler.programmes.NetworkDecision;
import dk.fortaler.programmes.NetworkDecision.Verdict;
import dk.fortaler.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the form by which networks are chosen. What cannot be read stays in {@code form} with its error, and
 * something usable stands for it here.
 *
 * @param words the decider's own reasons
 * @param seen number of the decision that was the newest when the page was shown
 */
public record ChoiceForm(
        Set<Aim> aims,
        Set<Audience> audiences,
        Weights weights,
        Set<Network> chosen,
        Map<Network, String> words,
        int seen,
        Form form) {
    static final String NOTHING_CHOSEN = "journey.choice.nothing-chosen";
    private static final int MOST_DECISIONS = 1_000_000;

    public ChoiceForm {
        aims = Set.copyOf(aims);
        audiences = Set.copyOf(audiences);
        chosen = Set.copyOf(chosen);
        words = Map.copyOf(words);
    }

    static ChoiceForm fresh(Set<Aim> aims) {
        return new ChoiceForm(aims, Set.of(), Weights.usual(), Set.of(), Map.of(), 0, Form.empty());
    }

    static ChoiceForm of(NetworkDecision decision) {
        Map<Network, String> words = new EnumMap<>(Network.class);
        decision.verdicts().forEach(verdict -> words.put(verdict.network(), verdict.words()));
        return new ChoiceForm(
                decision.basis().aims(),
                decision.basis().audiences(),
                new Weights(decision.basis().weights()),
                decision.chosen().stream().map(Verdict::network).collect(Collectors.toSet()),
                words,
                decision.number(),
                Form.empty());
    }

    static ChoiceForm sent(HttpServletRequest request) {
        Map<String, String> errors = new HashMap<>();
        Map<Factor, Integer> weights = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            number(request, "weight-" + factor.key(), Weights.MOST)
                    .ifPresentOrElse(
                            weight -> weights.put(factor, weight),
                            () -> errors.put("weight-" + factor.key(), "journey.choice.weight.wrong"));
        }
        Map<Network, String> words = new EnumMap<>(Network.class);
        for (Network network : Network.values()) {
            String text = text(request, "words-" + network.key()).strip();
            words.put(network, text);
            if (text.length() > Verdict.LONGEST_WORDS) {
                errors.put("words-" + network.key(), "web.form.too-long");
            }
        }
        return new ChoiceForm(
                known(request, "aim", Aim::of),
                known(request, "audience", Audience::of),
                new Weights(weights),
                known(request, "network", Network::of),
                words,
                number(request, "seen", MOST_DECISIONS).orElse(0),
                form(request, errors));
    }

    ChoiceForm withError(HttpServletRequest request, String key) {
        return new ChoiceForm(aims, audiences, weights, chosen, words, seen, Form.refused(request, "", key));
    }

    /** The same, knowing of the decision that somebody else took meanwhile. */
    ChoiceForm havingSeen(int newest) {
        return new ChoiceForm(aims, audiences, weights, chosen, words, newest, form);
    }

    ChoiceForm choosing(Set<Network> networks) {
        return new ChoiceForm(aims, audiences, weights, networks, words, seen, form);
    }

    public String wordsFor(Network network) {
        return words.getOrDefault(network, "");
    }

    private static Form form(HttpServletRequest request, Map<String, String> errors) {
        Form form = Form.empty();
        for (Map.Entry<String, String> error : errors.entrySet()) {
            form = form.isRefused()
                    ? form.withError(error.getKey(), error.getValue())
                    : Form.refused(request, error.getKey(), error.getValue());
        }
        return form;
    }

    private static Optional<Integer> number(HttpServletRequest request, String field, int most) {
        String typed = text(request, field).strip();
        return typed.matches("\\d{1,7}") && Integer.parseInt(typed) <= most
                ? Optional.of(Integer.valueOf(typed))
                : Optional.empty();
    }

    private static String text(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }

    private static <T> Set<T> known(HttpServletRequest request, String field, Function<String, Optional<T>> find) {
        String[] values = request.getParameterValues(field);
        Stream<String> all = values == null ? Stream.of() : Arrays.stream(values);
        List<T> found = all.flatMap(key -> find.apply(key).stream()).toList();
        return Set.copyOf(found);
    }
}
