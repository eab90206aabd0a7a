package dk.fortaler.networks;

import java.util.List;
import java.util.Map;

/**
 * Why a factor has its value, for people to read ({@code networks/reason.jte}).
 *
 * @param key of the text
 * @param arguments of the text
 * @param topics keys of texts that the text lists as its argument {@code topics}; may be empty
 */
public record Reason(String key, Map<String, Object> arguments, List<String> topics) {
    public Reason {
        arguments = Map.copyOf(arguments);
        topics = List.copyOf(topics);
    }

    static Reason of(String key) {
        return new Reason(key, Map.of(), List.of());
    }
}
