package dk.fortaler.goals.hooks;

import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.web.GuestAddresses;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where other systems call. The address names the hook, the signature lets in; there is no session. Every answer is JSON,
 * problems by RFC 9457. Neither the address nor what was said stands in a log.
 */
@Controller
class HookDoor {
    private static final Logger LOG = LoggerFactory.getLogger(HookDoor.class);
    private static final String MINUTE = "60";

    private final Hooks hooks;
    private final CheckCall check;
    private final ReceiveMessage receive;
    private final Deliveries deliveries;
    private final HookLimits limits;
    private final JsonMapper json;

    HookDoor(
            Hooks hooks,
            CheckCall check,
            ReceiveMessage receive,
            Deliveries deliveries,
            HookLimits limits,
            JsonMapper json) {
        this.hooks = hooks;
        this.check = check;
        this.receive = receive;
        this.deliveries = deliveries;
        this.limits = limits;
        this.json = json;
    }

    @Bean
    static GuestAddresses hookGuests() {
        return new GuestAddresses(List.of("/hooks/*"));
    }

    @PostMapping("/hooks/{code}")
    ResponseEntity<byte[]> call(@PathVariable String code, HttpServletRequest request) throws IOException {
        Optional<LinkCode> link = LinkCode.parse(code);
        if (link.isEmpty()) {
            return sent(unknown(request));
        }
        return CurrentOrganisation.call(link.get().organisation(), () -> {
            Optional<OpenHook> hook = hooks.open(link.get().token());
            return sent(hook.isEmpty() ? unknown(request) : answer(hook.get(), request));
        });
    }

    @RequestMapping("/hooks/{code}")
    ResponseEntity<byte[]> otherwise() {
        return sent(Reply.problem(HttpStatus.METHOD_NOT_ALLOWED, "method", "A webhook is called by POST.")
                .withHeader("Allow", "POST"));
    }

    private Reply answer(OpenHook hook, HttpServletRequest request) throws IOException {
        if (!hook.active()) {
            return unsigned(hook, request, missing("stopped"));
        }
        return switch (check.check(hook, request)) {
            case CheckCall.Checked.Refused(Reply reply) -> unsigned(hook, request, reply);
            case CheckCall.Checked.Signed(SignedMessage message) -> {
                long seconds = limits.waitForSigned(hook.id());
                Reply reply = seconds > 0 ? tooFast(seconds) : Reply.of(receive.receive(hook, message));
                deliveries.keep(hook.id(), message.id(), reply.status().value(), reply.outcome());
                yield reply;
            }
        };
    }

    /** Whatever strangers send is answered as long as they take their time, and kept as long. */
    private Reply unsigned(OpenHook hook, HttpServletRequest request, Reply reply) {
        long seconds = limits.waitForUnsigned(hook.id());
        if (seconds > 0) {
            return tooFast(seconds);
        }
        deliveries.keep(hook.id(), CheckCall.messageId(request), reply.status().value(), reply.outcome());
        return reply;
    }

    private Reply unknown(HttpServletRequest request) {
        long seconds = limits.waitForUnknown(request.getRemoteAddr());
        return seconds > 0 ? tooFast(seconds) : missing("unknown");
    }

    /** The same for a hook that is stopped and one that never was. */
    private static Reply missing(String outcome) {
        Reply same = Reply.problem(
                HttpStatus.NOT_FOUND, "no-hook", "There is no webhook at this address, or it has been stopped.");
        return new Reply(same.status(), outcome, same.body(), same.headers());
    }

    private static Reply tooFast(long seconds) {
        return Reply.problem(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-fast",
                        "Too many calls. Send it again after Retry-After seconds.")
                .withHeader("Retry-After", String.valueOf(seconds));
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        CannotGetJdbcConnectionException.class,
        TransientDataAccessException.class
    })
    ResponseEntity<byte[]> away(Exception failure) {
        LOG.warn(
                "A webhook was not received, as the database is away: {}",
                failure.getClass().getName());
        return sent(Reply.problem(
                        HttpStatus.SERVICE_UNAVAILABLE, "away", "Not received. Send the same message again later.")
                .withHeader("Retry-After", MINUTE));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> broken(RuntimeException failure) {
        LOG.error("A webhook was not received", withoutWords(failure));
        return sent(Reply.problem(
                HttpStatus.INTERNAL_SERVER_ERROR, "broken", "Not received. Send the same message again later."));
    }

    /** What the database says of a row that it refuses has the row's content in it. */
    private static Throwable withoutWords(RuntimeException failure) {
        Throwable place = new IllegalStateException(failure.getClass().getName());
        place.setStackTrace(failure.getStackTrace());
        return place;
    }

    private ResponseEntity<byte[]> sent(Reply reply) {
        ResponseEntity.BodyBuilder builder = ResponseEntity.status(reply.status())
                .contentType(reply.type())
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex");
        reply.headers().forEach(builder::header);
        return builder.body(json.writeValueAsBytes(reply.body()));
    }
}
