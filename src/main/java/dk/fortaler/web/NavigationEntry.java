package dk.fortaler.web;

import dk.fortaler.kernel.identity.SignedIn;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A place in the navigation; a module contributes its own as beans.
 *
 * @param group under which it stands, for those who have several
 * @param text key of its name, short enough for a fifth of a phone's width where it stands there
 * @param icon name of a Tabler outline icon
 * @param path where it leads; also marks the entry as active for addresses that begin with it
 * @param order position within its group and in the phone's bar, ascending
 * @param onPhone whether it stands in the phone's bar at the bottom (four at the most for one person)
 * @param visible who sees it
 */
public record NavigationEntry(
        Group group, String text, String icon, String path, int order, boolean onPhone, Predicate<SignedIn> visible) {

    /** What somebody comes for, in the order of the navigation. */
    public enum Group {
        /** Running it together. */
        PROGRAMME,
        /** Taking part oneself. */
        OWN,
        SET_UP;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isActive(String current) {
        return current.equals(path) || current.startsWith(path + "/");
    }
}
