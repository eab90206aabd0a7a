package dk.fortaler.web;

import java.util.Map;

/**
 * A line above a page that leads back to what its person is in the middle of.
 *
 * @param text key of what it says
 * @param named for each argument of the text, the key of the text that stands for it
 * @param link key of what the link says
 * @param address where it leads
 */
public record ShellNotice(String text, Map<String, String> named, String link, String address) {
    public ShellNotice {
        named = Map.copyOf(named);
    }
}
