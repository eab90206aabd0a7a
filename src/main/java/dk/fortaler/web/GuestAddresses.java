package dk.fortaler.web;

import java.util.List;

/**
 * Addresses for guests: people who are not signed in and will not be, whose link is their key (a survey, a business
 * case, a hook that another system calls). Nothing there reads or makes a session, sets a cookie or asks for a form's
 * token: a page that knows no session gives nobody's rights away. A module contributes its own as a bean.
 *
 * @param patterns path patterns like {@code /survey/**}
 */
public record GuestAddresses(List<String> patterns) {
    public GuestAddresses {
        patterns = List.copyOf(patterns);
    }
}
