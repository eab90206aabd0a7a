package dk.fortaler.web;

import java.util.Map;

/**
 * A line above a page: the way back to what its person is in the middle of, or an alarm.
 *
 * @param text key of what it says
 * @param named for each argument of the text, the key of the text that stands for it
 * @param link key of what the link says
 * @param address where it leads
 * @param alarm whether it is of a kind that nobody shall overlook
 */
public record ShellNotice(String text, Map<String, String> named, String link, String address, boolean alarm) {
    public ShellNotice {
        named = Map.copyOf(named);
    }

    public ShellNotice(String text, Map<String, String> named, String link, String address) {
        this(text, named, link, address, false);
    }

    public static ShellNotice alarm(String text, String link, String address) {
        return new ShellNotice(text, Map.of(), link, address, true);
    }
}
