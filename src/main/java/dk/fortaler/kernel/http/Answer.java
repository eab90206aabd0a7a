package dk.fortaler.kernel.http;

import dk.fortaler.kernel.http.Fetched.Failed;
import dk.fortaler.kernel.http.Fetched.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.client5.http.entity.DeflateInputStream;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;

/** One response, read with suspicion: headers that may be nonsense, a body that may have no end. */
final class Answer {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Duration LONGEST_WAIT = Duration.ofDays(30);
    private final ClassicHttpResponse response;
    private final Clock clock;

    Answer(ClassicHttpResponse response, Clock clock) {
        this.response = response;
        this.clock = clock;
    }

    int status() {
        return response.getCode();
    }

    boolean isRedirect() {
        return switch (status()) {
            case 301, 302, 303, 307, 308 -> header(HttpHeaders.LOCATION).isPresent();
            default -> false;
        };
    }

    boolean isForGood() {
        return status() == 301 || status() == 308;
    }

    Optional<String> header(String name) {
        Header header = response.getFirstHeader(name);
        return header == null
                ? Optional.empty()
                : Optional.ofNullable(header.getValue()).map(String::strip);
    }

    Validators validators() {
        return new Validators(header(HttpHeaders.ETAG), header(HttpHeaders.LAST_MODIFIED));
    }

    /** The server's Cache-Control: max-age. */
    Optional<Duration> freshFor() {
        return header(HttpHeaders.CACHE_CONTROL).stream()
                .flatMap(text -> COMMA.splitAsStream(text.toLowerCase(Locale.ROOT)))
                .map(String::strip)
                .filter(directive -> directive.startsWith("max-age="))
                .flatMap(directive -> seconds(directive.substring("max-age=".length())).stream())
                .findFirst();
    }

    Failed failed() {
        return new Failed(reason(), status(), retryAfter());
    }

    private Reason reason() {
        return switch (status()) {
            case 404 -> Reason.NOT_FOUND;
            case 410 -> Reason.GONE;
            case 401, 402, 403, 451 -> Reason.FORBIDDEN;
            case 429 -> Reason.TOO_OFTEN;
            default -> Reason.SERVER_SAID;
        };
    }

    /** Seconds or a date (RFC 9110, 10.2.3). */
    private Optional<Duration> retryAfter() {
        return header(HttpHeaders.RETRY_AFTER).flatMap(text -> seconds(text).or(() -> until(text)));
    }

    private Optional<Duration> until(String date) {
        Instant then = DateUtils.parseStandardDate(date);
        return then == null ? Optional.empty() : sensible(Duration.between(clock.instant(), then));
    }

    private static Optional<Duration> seconds(String text) {
        String digits = text.replace("\"", "").strip();
        return digits.matches("\\d{1,9}") ? sensible(Duration.ofSeconds(Long.parseLong(digits))) : Optional.empty();
    }

    private static Optional<Duration> sensible(Duration wait) {
        return wait.isNegative() || wait.compareTo(LONGEST_WAIT) > 0 ? Optional.empty() : Optional.of(wait);
    }

    String mediaType() {
        return contentType()
                .map(type -> type.getMimeType().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    Optional<String> charset() {
        return contentType().map(type -> type.getParameter("charset")).filter(name -> !name.isBlank());
    }

    private Optional<ContentType> contentType() {
        return header(HttpHeaders.CONTENT_TYPE).map(ContentType::parseLenient);
    }

    boolean saysMoreThan(int limit) {
        return response.getEntity() != null && response.getEntity().getContentLength() > limit;
    }

    /** At most {@code limit + 1} bytes after decompression, so that the caller sees that there was more. */
    byte[] body(int limit) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        InputStream content = response.getEntity().getContent();
        return content == null ? new byte[0] : decompressed(content).readNBytes(limit + 1);
    }

    private InputStream decompressed(InputStream content) throws IOException {
        String coding = header(HttpHeaders.CONTENT_ENCODING).orElse("identity").toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "identity", "" -> content;
            case "gzip", "x-gzip" -> new GZIPInputStream(content);
            case "deflate" -> new DeflateInputStream(content);
            default -> throw new ZipException("Not a compression we asked for: " + coding);
        };
    }
}
