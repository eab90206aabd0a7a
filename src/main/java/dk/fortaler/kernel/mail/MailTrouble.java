package dk.fortaler.kernel.mail;

import java.util.Locale;

/** Why a mail did not go, as a person can understand it. */
public enum MailTrouble {
    /** No such server, nobody answers there, or too slowly. */
    UNREACHABLE,
    /** The server does not offer the protection that was asked for. */
    NOT_PROTECTED,
    /** The server's certificate is not one to trust. */
    CERTIFICATE,
    /** User or password. */
    SIGN_IN,
    /** The server will not send for our address. */
    SENDER,
    /** The server does not know the recipient, or will not send there. */
    RECIPIENT,
    /** The password in the settings cannot be read any more. */
    PASSWORD_LOST,
    /** Nobody took it before its link ran out. */
    TOO_LATE,
    /** What it was about was called off while it waited. */
    CALLED_OFF,
    /** The server said something else. */
    OTHER;

    /** Whether the next mail to this server would meet the same. */
    boolean isTheServers() {
        return switch (this) {
            case UNREACHABLE, NOT_PROTECTED, CERTIFICATE, SIGN_IN -> true;
            case SENDER, RECIPIENT, PASSWORD_LOST, TOO_LATE, CALLED_OFF, OTHER -> false;
        };
    }

    /** Of the text that says it, and what to do. */
    public String key() {
        return "mail.trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
