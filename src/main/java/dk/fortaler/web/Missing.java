package dk.fortaler.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The thing asked for is not there, or not for this person: the two look the same from outside. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Missing() {
        super("missing");
    }
}
