package dk.fortaler.programmes.internal;

import dk.fortaler.networks.Aim;
import dk.fortaler.networks.Audience;
import dk.fortaler.networks.Factor;
import dk.fortaler.networks.Network;
import dk.fortaler.programmes.NetworkDecision.Basis;
import dk.fortaler.programmes.NetworkDecision.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a decision stands in the database. By keys, and what a later version no longer knows is passed over. */
@Component
public class DecisionText {
    private static final TypeReference<List<WrittenVerdict>> VERDICTS = new TypeReference<>() {};

    private final JsonMapper json;

    DecisionText(JsonMapper json) {
        this.json = json;
    }

    private record WrittenVerdict(
            String network, boolean chosen, int score, Map<String, Double> values, String words) {}

    private record WrittenBasis(
            List<String> aims, List<String> audiences, Map<String, Integer> weights, boolean surveyed) {}

    public String write(List<Verdict> verdicts) {
        return json.writeValueAsString(verdicts.stream()
                .map(verdict -> new WrittenVerdict(
                        verdict.network().key(),
                        verdict.chosen(),
                        verdict.score(),
                        keys(verdict.values()),
                        verdict.words()))
                .toList());
    }

    public String write(Basis basis) {
        return json.writeValueAsString(new WrittenBasis(
                basis.aims().stream().map(Aim::key).sorted().toList(),
                basis.audiences().stream().map(Audience::key).sorted().toList(),
                keys(basis.weights()),
                basis.surveyed()));
    }

    public List<Verdict> verdicts(String written) {
        return json.readValue(written, VERDICTS).stream()
                .flatMap(verdict -> Network.of(verdict.network())
                        .map(network -> new Verdict(
                                network, verdict.chosen(), verdict.score(), factors(verdict.values()), verdict.words()))
                        .stream())
                .toList();
    }

    public Basis basis(String written) {
        WrittenBasis basis = json.readValue(written, WrittenBasis.class);
        return new Basis(
                known(basis.aims(), Aim::of),
                known(basis.audiences(), Audience::of),
                factors(basis.weights()),
                basis.surveyed());
    }

    private static <T> Set<T> known(List<String> keys, Function<String, Optional<T>> find) {
        return keys.stream().flatMap(key -> find.apply(key).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Map<String, T> keys(Map<Factor, T> values) {
        Map<String, T> written = new TreeMap<>();
        values.forEach((factor, value) -> written.put(factor.key(), value));
        return written;
    }

    private static <T> Map<Factor, T> factors(Map<String, T> written) {
        Map<Factor, T> values = new EnumMap<>(Factor.class);
        written.forEach((key, value) -> Factor.of(key).ifPresent(factor -> values.put(factor, value)));
        return values;
    }
}
