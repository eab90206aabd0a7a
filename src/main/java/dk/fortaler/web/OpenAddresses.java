package dk.fortaler.web;

import java.util.List;

/**
 * Addresses that need no sign-in; a module contributes its own as a bean, so that the list is short and each has an
 * owner.
 *
 * @param patterns path patterns like {@code /invitation/**}
 */
public record OpenAddresses(List<String> patterns) {
    public OpenAddresses {
        patterns = List.copyOf(patterns);
    }
}
