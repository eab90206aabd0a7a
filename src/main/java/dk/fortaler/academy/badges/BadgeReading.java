package dk.fortaler.academy.badges;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a badge says, read from its own document: what is shown is what was signed.
 *
 * @param holder by name
 */
public record BadgeReading(String holder, String issuer, String title, String description, String criteria) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static BadgeReading of(String document) {
        JsonNode all = JSON.readTree(document);
        JsonNode subject = all.path("credentialSubject");
        JsonNode achievement = subject.path("achievement");
        Optional<String> holder = subject.path("identifier")
                .valueStream()
                .filter(each -> each.path("identityType").asString().equals("name"))
                .map(each -> each.path("identityHash").asString())
                .findFirst();
        return new BadgeReading(
                holder.orElse(""),
                all.path("issuer").path("name").asString(),
                achievement.path("name").asString(),
                achievement.path("description").asString(),
                achievement.path("criteria").path("narrative").asString());
    }
}
