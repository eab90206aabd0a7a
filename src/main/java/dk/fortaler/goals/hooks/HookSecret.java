package dk.fortaler.goals.hooks;

import java.security.SecureRandom;
import java.util.Base64;

/** A hook's secret as the Standard Webhooks specification writes it: {@code whsec_} and the key's bytes in base64. */
record HookSecret(String text) {
    private static final String PREFIX = "whsec_";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The specification asks for 24 to 64. */
    private static final int BYTES = 32;

    HookSecret {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("Not a secret of a hook");
        }
    }

    static HookSecret make() {
        byte[] chance = new byte[BYTES];
        RANDOM.nextBytes(chance);
        return new HookSecret(PREFIX + Base64.getEncoder().encodeToString(chance));
    }

    byte[] key() {
        return Base64.getDecoder().decode(text.substring(PREFIX.length()));
    }

    /** Secrets stand in no log. */
    @Override
    public String toString() {
        return "HookSecret[…]";
    }
}
