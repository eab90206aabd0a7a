package dk.fortaler.goals.hooks;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Takes a call in as far as its signature: what is not truly from the other system is not read any further. */
@Component
class CheckCall {
    static final String ID = "webhook-id";
    static final String TIMESTAMP = "webhook-timestamp";
    static final String SIGNATURE = "webhook-signature";

    /** The specification advises less than 20,000 bytes. */
    static final int MOST_BYTES = 65_536;

    /** No full stop: it parts the id from the timestamp in what is signed. */
    private static final Pattern ID_SHAPE = Pattern.compile("[!-~&&[^.]]{1,255}");

    private static final Pattern TIMESTAMP_SHAPE = Pattern.compile("[1-9]\\d{0,15}");

    private final Clock clock;

    CheckCall(Clock clock) {
        this.clock = clock;
    }

    /** Either the message or, where it is not let in, what is answered. */
    sealed interface Checked {
        record Signed(SignedMessage message) implements Checked {}

        record Refused(Reply reply) implements Checked {}
    }

    Checked check(OpenHook hook, HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType())) {
            return refused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type", "The body is sent as application/json, in UTF-8.");
        }
        byte[] body = request.getContentLengthLong() > MOST_BYTES
                ? new byte[MOST_BYTES + 1]
                : request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return refused(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The body has at most " + MOST_BYTES + " bytes.");
        }
        String id = messageId(request);
        String timestamp = header(request, TIMESTAMP);
        if (id.isEmpty() || !TIMESTAMP_SHAPE.matcher(timestamp).matches()) {
            return missing(id.isEmpty());
        }
        return signed(hook, new SignedMessage(id, Long.parseLong(timestamp), body), header(request, SIGNATURE));
    }

    private Checked signed(OpenHook hook, SignedMessage message, String signatures) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (!message.isOfNow(now)) {
            return refused(
                    HttpStatus.UNAUTHORIZED,
                    "clock",
                    "The webhook-timestamp is more than five minutes from this server's clock. Each attempt has the time at which it is sent.",
                    Map.of("server_time", now.toString(), "server_timestamp", now.getEpochSecond()));
        }
        return message.isSignedBy(hook.secrets(), signatures)
                ? new Checked.Signed(message)
                : refused(
                        HttpStatus.UNAUTHORIZED,
                        "bad-signature",
                        "No signature in webhook-signature is right. It is \"v1,\" and the base64 of HMAC-SHA256 over "
                                + "<webhook-id>.<webhook-timestamp>.<body>, by the bytes that the secret's base64 behind whsec_ stands for.");
    }

    private static Checked missing(boolean id) {
        return refused(
                HttpStatus.BAD_REQUEST,
                "missing-header",
                id
                        ? "The header webhook-id names the message: 1 to 255 visible ASCII characters without a full stop."
                        : "The header webhook-timestamp tells when this attempt is sent, in whole seconds since 1970.");
    }

    private static Checked refused(HttpStatus status, String code, String detail) {
        return refused(status, code, detail, Map.of());
    }

    /** Who is not let in is told by what one would be (RFC 9110, 15.5.2). */
    private static Checked refused(HttpStatus status, String code, String detail, Map<String, Object> more) {
        Reply reply = Reply.problem(status, code, detail, more);
        return new Checked.Refused(
                status == HttpStatus.UNAUTHORIZED ? reply.withHeader("WWW-Authenticate", "Standard-Webhooks") : reply);
    }

    /** As the caller names it; empty where it does not, or not as the specification has it. */
    static String messageId(HttpServletRequest request) {
        String id = header(request, ID);
        return ID_SHAPE.matcher(id).matches() ? id : "";
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value.strip();
    }

    private static boolean isJson(@Nullable String type) {
        try {
            MediaType media = type == null ? MediaType.ALL : MediaType.parseMediaType(type);
            boolean utf8 =
                    media.getCharset() == null || media.getCharset().name().equals("UTF-8");
            return utf8
                    && media.getType().equals("application")
                    && (media.getSubtype().equals("json") || media.getSubtype().endsWith("+json"));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
