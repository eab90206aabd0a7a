package dk.fortaler.goals.hooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system that calls a hook. */
final class Caller implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final HookSecret secret;
    private final Clock clock;

    Caller(String address, HookSecret secret, Clock clock) {
        this.address = address;
        this.secret = secret;
        this.clock = clock;
    }

    record Told(int status, String type, JsonNode json, Map<String, String> headers) {
        String text(String member) {
            return json.path(member).asString("");
        }

        /** The pointers of what is wrong. */
        java.util.List<String> pointers() {
            return json.path("errors")
                    .valueStream()
                    .map(error -> error.path("pointer").asString())
                    .toList();
        }
    }

    /** Signed now. */
    Told send(String id, String body) {
        return send(id, clock.instant().getEpochSecond(), body);
    }

    /** Signed for that second. */
    Told send(String id, long timestamp, String body) {
        return send(Map.of(), id, timestamp, body);
    }

    /** Signed for that second, but with other headers where they are given; an empty one is left out. */
    Told send(Map<String, String> others, String id, long timestamp, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", String.valueOf(timestamp));
        headers.put("webhook-signature", new SignedMessage(id, timestamp, bytes).signature(secret));
        headers.putAll(others);
        headers.values().removeIf(String::isEmpty);
        return ask("POST", headers, bytes);
    }

    Told ask(String method, Map<String, String> headers, byte @Nullable [] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            Map<String, String> told = new LinkedHashMap<>();
            answer.headers().map().forEach((name, values) -> told.put(name, values.getFirst()));
            return new Told(
                    answer.statusCode(),
                    told.getOrDefault("content-type", ""),
                    answer.body().startsWith("{") ? JSON.readTree(answer.body()) : JSON.createObjectNode(),
                    told);
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
