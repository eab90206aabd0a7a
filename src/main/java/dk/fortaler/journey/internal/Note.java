package dk.fortaler.journey.internal;

import java.util.Map;

/** A sentence about a step: what is there, or what is missing. */
public record Note(String key, Map<String, Object> arguments) {
    public Note {
        arguments = Map.copyOf(arguments);
    }

    static Note of(String key) {
        return new Note(key, Map.of());
    }

    static Note of(String key, long count) {
        return new Note(key, Map.of("count", count));
    }

    static Note of(String key, long count, long all) {
        return new Note(key, Map.of("count", count, "all", all));
    }

    /** @param more of the same, that no share can be told of */
    static Note of(String key, long count, long all, long more) {
        return new Note(key, Map.of("count", count, "all", all, "more", more));
    }
}
