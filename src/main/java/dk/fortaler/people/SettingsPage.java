package dk.fortaler.people;

import dk.fortaler.kernel.identity.SignedIn;
import java.util.function.Predicate;

/**
 * A page of settings; a module contributes its own as beans, and {@code /settings} lists them.
 *
 * @param text key of its name; the key with {@code .what} says in a sentence what is there
 * @param icon name of a Tabler outline icon
 * @param order position, ascending
 * @param visible who sees it, of the administrators
 */
public record SettingsPage(String text, String icon, String path, int order, Predicate<SignedIn> visible) {}
