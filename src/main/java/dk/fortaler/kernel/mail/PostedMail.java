package dk.fortaler.kernel.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the administrator sees it.
 *
 * @param toName empty, as is {@code toAddress}, where {@link #discretion} hides them
 * @param plain its text; null once it is sent, where it is hidden, and in lists
 * @param trouble of the last attempt, null for none
 * @param answer what the server said then; empty for nothing
 * @param changed when it got its state, or was last tried
 * @param expired whether its link has run out, so that sending is of no use any more
 * @param kind what its key begins with, before the first colon, like {@code survey}
 */
public record PostedMail(
        UUID id,
        String toName,
        String toAddress,
        String subject,
        @Nullable String plain,
        State state,
        @Nullable MailTrouble trouble,
        String answer,
        Instant created,
        Instant changed,
        boolean expired,
        Discretion discretion,
        String kind) {

    /** How far it has come. */
    public enum State {
        /** On its way, or between two attempts. */
        WAITING,
        SENT,
        FAILED,
        /** There was no mail server. */
        KEPT
    }

    public boolean hidesRecipient() {
        return discretion == Discretion.RECIPIENT;
    }

    public boolean hidesLetter() {
        return discretion != Discretion.NONE;
    }

    /** Whether an administrator can have it sent. */
    public boolean sendable() {
        return !expired && (state == State.FAILED || state == State.KEPT);
    }
}
