package dk.fortaler.kernel.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a link in a mail carries: 256 bits of chance. Only its digest is stored, so the database opens nothing. */
public record Token(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    public Token {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a token");
        }
    }

    public static Token make() {
        byte[] chance = new byte[BYTES];
        RANDOM.nextBytes(chance);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(chance));
    }

    public static Optional<Token> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    public String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tokens stand in no log. */
    @Override
    public String toString() {
        return "Token[…]";
    }
}
