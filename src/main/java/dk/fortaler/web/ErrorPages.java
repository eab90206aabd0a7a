package dk.fortaler.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for whatever went wrong: what happened, what to do, never an exception's words. */
@Controller
class ErrorPages implements ErrorController {
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final SecureRandom random = new SecureRandom();

    @RequestMapping("/error")
    JteView error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        HttpStatus known = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        String number = "";
        if (known.is5xxServerError()) {
            number = Integer.toHexString(random.nextInt(0x1000_0000, Integer.MAX_VALUE));
            log.error("Error number {} was shown for {}", number, place(request));
        }
        return JteView.of("web/error", new ErrorView(known.value(), textOf(known), number))
                .withStatus(known);
    }

    /**
     * Without what lets somebody in: the code of an invitation, a survey or a business case, the token of a new password, the
     * address of a webhook.
     */
    private static String place(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .replaceFirst("^/(invitation|new-password|survey|q|decision|join|hooks)/.*", "/$1/…");
    }

    private static String textOf(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "missing";
            case CONTENT_TOO_LARGE -> "large";
            case TOO_MANY_REQUESTS -> "often";
            case SERVICE_UNAVAILABLE -> "unavailable";
            default -> status.is4xxClientError() ? "bad" : "broken";
        };
    }
}
