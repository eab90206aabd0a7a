package dk.fortaler.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody who asks for addresses without a browser, signed in or not, and follows no redirect. A session that changes is kept up with. */
public final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private @Nullable String cookie;

    public Visitor(Browsers browsers, @Nullable TestPerson person) {
        this.address = browsers.address();
        this.cookie = person == null ? null : "fortaler=" + browsers.cookieOf(person);
    }

    /** A stranger to a Fortaler that stands at that address. */
    public Visitor(String address) {
        this.address = address;
        this.cookie = null;
    }

    /**
     * What came back.
     *
     * @param leadsOn whether the page opens another one by itself
     * @param cookies that it sets
     */
    public record Answer(
            int status, String body, Optional<String> location, String type, boolean leadsOn, List<String> cookies) {
        public Answer {
            cookies = List.copyOf(cookies);
        }

        public boolean isHtml() {
            return type.startsWith("text/html");
        }
    }

    public Answer get(String path) {
        return ask(request(path).GET());
    }

    /** With the token that the person's pages carry, as their own browser would send it. */
    public Answer post(String path, String form) {
        Matcher token = TOKEN.matcher(get("/menu").body());
        String proof = token.find() ? "_csrf=" + token.group(1) : "";
        return postAsIs(path, form.isEmpty() ? proof : proof + "&" + form);
    }

    public Answer postAsIs(String path, String form) {
        return postAsIs(path, "application/x-www-form-urlencoded", form);
    }

    public Answer postAsIs(String path, String type, String body) {
        return ask(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    /** Files as a form sends them: the body is built by {@link Multipart}. */
    public Answer post(String path, Multipart form) {
        Matcher token = TOKEN.matcher(get("/menu").body());
        if (token.find()) {
            form.field("_csrf", token.group(1));
        }
        return ask(request(path).header("Content-Type", form.type()).POST(BodyPublishers.ofByteArray(form.body())));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        request.header("Accept", "text/html");
        return cookie == null ? request : request.header("Cookie", cookie);
    }

    private Answer ask(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            List<String> cookies = answer.headers().allValues("Set-Cookie");
            cookies.stream()
                    .filter(set -> cookie != null && set.startsWith("fortaler="))
                    .forEach(set -> cookie = set.split(";", 2)[0]);
            return new Answer(
                    answer.statusCode(),
                    new String(answer.body(), UTF_8),
                    answer.headers().firstValue("Location").map(place -> place.replace(address, "")),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.headers().firstValue("Refresh").isPresent(),
                    cookies);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
