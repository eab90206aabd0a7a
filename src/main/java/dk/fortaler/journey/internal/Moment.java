package dk.fortaler.journey.internal;

import java.time.LocalDate;

/**
 * Something that happened on the way.
 *
 * @param day in the organisation's zone
 * @param key of its text {@code journey.moment.<key>}
 * @param name of what it happened to; may be empty
 * @param count where it is about a number, or 0
 * @param address where to see it; may be empty
 */
public record Moment(LocalDate day, String key, String name, long count, String address) {
    public String icon() {
        return switch (key.substring(0, key.indexOf('.'))) {
            case "case" -> Stage.MANAGEMENT.icon();
            case "survey" -> Stage.SURVEY.icon();
            case "goal" -> Stage.GOALS.icon();
            case "networks" -> Stage.NETWORKS.icon();
            case "programme" -> Stage.FEW.icon();
            case "content" -> Stage.CONTENT.icon();
            case "shares" -> Stage.FLOCK.icon();
            case "clicks" -> "hand-click";
            case "skip" -> Step.State.SKIPPED.icon();
            default -> "map-pin";
        };
    }
}
