package dk.fortaler.kernel.secrets;

/** A secret that cannot be decrypted here: another organisation's, another purpose's, or its key is lost. */
public final class UnreadableSecret extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableSecret(String purpose, Throwable cause) {
        super("The secret for " + purpose + " cannot be read", cause);
    }
}
