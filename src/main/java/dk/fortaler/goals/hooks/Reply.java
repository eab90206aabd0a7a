package dk.fortaler.goals.hooks;

import dk.fortaler.goals.conversions.CountedFor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * An answer to a call: what was counted, or problem details (RFC 9457), in English for whoever programs the other side. The
 * type of each problem is {@code about:blank}, so the title is the status's own; {@code code} tells them apart.
 *
 * @param outcome in one word, as the last calls are listed ({@link Deliveries#OUTCOMES}); that of a problem is its code
 */
record Reply(HttpStatus status, String outcome, Map<String, Object> body, Map<String, String> headers) {
    static Reply of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Counted counted -> {
                Map<String, Object> body = understood(counted.content(), counted.countedFor(), counted.unmatched());
                body.put("id", counted.id());
                yield told(HttpStatus.CREATED, "counted", true, body);
            }
            case Verdict.Tested tested -> {
                Map<String, Object> body = understood(tested.content(), tested.countedFor(), tested.unmatched());
                yield told(HttpStatus.OK, "tested", false, body);
            }
            case Verdict.Repeated() -> told(HttpStatus.OK, "repeated", false, Map.of());
            case Verdict.OtherContent() ->
                problem(
                        HttpStatus.CONFLICT,
                        "other-content",
                        "A message with this webhook-id was received before, and said something else. A new message has a new id.");
            case Verdict.Unreadable(List<Fault> faults) ->
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "unreadable",
                        "The message is signed, but cannot be counted. Each entry of \"errors\" points to what is wrong.",
                        Map.of("errors", faults));
        };
    }

    static Reply problem(HttpStatus status, String code, String detail) {
        return problem(status, code, detail, Map.of());
    }

    static Reply problem(HttpStatus status, String code, String detail, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", detail);
        body.put("code", code);
        body.putAll(more);
        return new Reply(status, code, body, Map.of());
    }

    Reply withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, outcome, body, more);
    }

    MediaType type() {
        return status.isError() ? MediaType.APPLICATION_PROBLEM_JSON : MediaType.APPLICATION_JSON;
    }

    private static Reply told(HttpStatus status, String outcome, boolean counted, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("outcome", outcome);
        body.put("counted", counted);
        body.putAll(more);
        return new Reply(status, outcome, body, Map.of());
    }

    /** Said back, so that a misspelt member shows at the first try. */
    private static Map<String, Object> understood(CallContent content, CountedFor whose, List<String> unmatched) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", content.kind().key());
        body.put("day", content.day().toString());
        if (content.worth() != null) {
            body.put("amount", content.worth().amount());
            body.put("currency", content.worth().currency());
        }
        body.put("attribution", whose.share() != null ? "share" : whose.person() != null ? "person" : "none");
        if (!unmatched.isEmpty()) {
            body.put("unmatched", unmatched);
        }
        if (!content.ignored().isEmpty()) {
            body.put("ignored", content.ignored());
        }
        return body;
    }
}
