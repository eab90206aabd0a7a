package dk.fortaler.goals.hooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A message and when it was sent, as Standard Webhooks 1.0.0 signs them: HMAC-SHA256 over {@code id.timestamp.body}, the body
 * byte by byte.
 *
 * @param id the sender's own; the same however often it is sent
 * @param timestamp seconds since 1970, of this attempt
 */
record SignedMessage(String id, long timestamp, byte[] body) {
    /** So far a timestamp may be from our clock, either way. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** The specification's name for HMAC-SHA256. */
    private static final String SCHEME = "v1,";

    private static final String ALGORITHM = "HmacSHA256";

    boolean isOfNow(Instant now) {
        return Math.abs(now.getEpochSecond() - timestamp) <= TOLERANCE.toSeconds();
    }

    /**
     * Whether one of the signatures is right by one of the secrets: while a secret is being changed, either side may have two.
     *
     * @param signatures the header, as it came: signatures with a space between; those of other schemes are passed over
     */
    boolean isSignedBy(List<HookSecret> secrets, String signatures) {
        boolean right = false;
        for (HookSecret secret : secrets) {
            byte[] expected = signature(secret).getBytes(StandardCharsets.US_ASCII);
            for (String signature : signatures.split(" ")) {
                right |= MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
            }
        }
        return right;
    }

    /** As it stands in the header, {@code v1,} in front. */
    String signature(HookSecret secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return SCHEME + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", impossible);
        }
    }
}
