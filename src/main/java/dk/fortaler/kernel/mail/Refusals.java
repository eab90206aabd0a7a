package dk.fortaler.kernel.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/** Understands what the mail library tells of a mail that did not go. */
final class Refusals {
    /** An answer as servers give it: three digits, then words. */
    private static final Pattern ANSWER = Pattern.compile("\\s*([245]\\d\\d)[ -](.*)", Pattern.DOTALL);

    private static final int LONGEST = 300;
    private static final int FOR_GOOD = 500;

    private Refusals() {}

    static MailOutcome.Refused of(MessagingException failure) {
        List<Throwable> chain = chain(failure);
        for (Throwable each : chain.reversed()) {
            MailOutcome.Refused known = known(each, chain);
            if (known != null) {
                return known;
            }
        }
        return refused(MailTrouble.OTHER, chain, false);
    }

    private static MailOutcome.@org.jspecify.annotations.Nullable Refused known(Throwable each, List<Throwable> chain) {
        return switch (each) {
            case SMTPAddressFailedException address ->
                refused(MailTrouble.RECIPIENT, chain, address.getReturnCode() >= FOR_GOOD);
            case SMTPSenderFailedException sender -> refused(MailTrouble.SENDER, chain, false);
            case SMTPSendFailedException send -> refused(MailTrouble.OTHER, chain, send.getReturnCode() >= FOR_GOOD);
            case AuthenticationFailedException signIn -> refused(MailTrouble.SIGN_IN, chain, false);
            case SSLHandshakeException handshake -> refused(MailTrouble.CERTIFICATE, chain, false);
            case SSLException notSpoken -> refused(MailTrouble.NOT_PROTECTED, chain, false);
            case MailConnectException nobody -> refused(MailTrouble.UNREACHABLE, chain, false);
            case IOException brokenOff -> refused(MailTrouble.UNREACHABLE, chain, false);
            default ->
                String.valueOf(each.getMessage()).contains("STARTTLS is required")
                        ? refused(MailTrouble.NOT_PROTECTED, chain, false)
                        : null;
        };
    }

    private static MailOutcome.Refused refused(MailTrouble trouble, List<Throwable> chain, boolean forGood) {
        return new MailOutcome.Refused(trouble, answer(chain), forGood);
    }

    /** What the server said, innermost first; what this machine's network said is nobody's business. */
    private static String answer(List<Throwable> chain) {
        for (Throwable each : chain.reversed()) {
            Matcher answer = ANSWER.matcher(String.valueOf(each.getMessage()));
            if (answer.matches()) {
                String line = Letter.oneLine(answer.group(1) + " " + answer.group(2));
                return line.substring(0, Math.min(LONGEST, line.length()));
            }
        }
        return "";
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        Throwable next = failure;
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            Throwable cause = next.getCause();
            next = cause == null && next instanceof MessagingException mail ? mail.getNextException() : cause;
        }
        return chain;
    }
}
