package dk.fortaler.academy.badges;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.course.CourseContent;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a badge says, as a credential of Open Badges 3.0 (https://www.imsglobal.org/spec/ob/v3p0/). The person is in it by
 * their name and by a salted hash of their address, so that who knows the address can check it and nobody can read it.
 *
 * @param id the address of its page
 */
record CredentialText(String id, String issuer, SignedIn me, CourseId course, CourseContent content) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;

    ObjectNode document(Instant now) {
        Language language = me.language();
        String title = content.title().in(language);
        ObjectNode document = JSON.createObjectNode();
        document.putArray("@context")
                .add("https://www.w3.org/ns/credentials/v2")
                .add("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        document.put("id", id);
        document.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
        document.put("name", title);
        document.putObject("issuer")
                .put("id", issuer)
                .put("name", me.organisationName())
                .putArray("type")
                .add("Profile");
        document.put("validFrom", now.truncatedTo(ChronoUnit.SECONDS).toString());
        ObjectNode subject = document.putObject("credentialSubject");
        subject.put("id", "urn:uuid:" + UUID.randomUUID());
        subject.putArray("type").add("AchievementSubject");
        ArrayNode identifiers = subject.putArray("identifier");
        String salt = salt();
        identifier(identifiers, "emailAddress", "sha256$" + hash(me.email().value() + salt), true)
                .put("salt", salt);
        identifier(identifiers, "name", me.name(), false);
        subject.set("achievement", achievement(language, title));
        return document;
    }

    private ObjectNode achievement(Language language, String title) {
        String address = "urn:uuid:" + course.value();
        ObjectNode achievement = JSON.createObjectNode();
        achievement.put("id", address);
        achievement.putArray("type").add("Achievement");
        achievement.put("achievementType", "Course");
        achievement.put("name", title);
        String modules = content.modules().stream()
                .map(module -> module.title().in(language))
                .collect(Collectors.joining(" · "));
        achievement.put("description", modules);
        achievement.put("inLanguage", language.locale().toLanguageTag());
        achievement
                .putObject("criteria")
                .put("id", address + "#criteria")
                .put("narrative", Texts.of(language).text("academy.badge.criteria"));
        return achievement;
    }

    private static ObjectNode identifier(ArrayNode all, String type, String hash, boolean hashed) {
        return all.addObject()
                .put("type", "IdentityObject")
                .put("hashed", hashed)
                .put("identityHash", hash)
                .put("identityType", type);
    }

    private static String hash(String text) {
        return Digests.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String salt() {
        byte[] chance = new byte[SALT];
        RANDOM.nextBytes(chance);
        return HexFormat.of().formatHex(chance);
    }
}
