package dk.fortaler.programmes.web;

import dk.fortaler.web.Form;
import java.util.List;

/**
 * Where somebody asks to take part.
 *
 * @param host the organisation's name
 * @param sent whether they have asked
 * @param ways programmes that have a page of their own for that
 */
public record JoinView(String host, String action, boolean sent, Form form, List<Way> ways) {
    /** A programme that one can come into now. */
    public record Way(String name, String address) {}
}
