package dk.fortaler.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line above a page: the way back to what its person is in the middle of, or an alarm.
 *
 * @param text key of what it says
 * @param named for each argument of the text, the key of the text that stands for it
 * @param link key of what the link says
 * @param address where it leads
 * @param alarm whether it is of a kind that nobody shall overlook
 * @param call whom to call, or null
 */
public record ShellNotice(
        String text,
        Map<String, String> named,
        String link,
        String address,
        boolean alarm,
        @Nullable Call call) {
    public ShellNotice {
        named = Map.copyOf(named);
    }

    public ShellNotice(String text, Map<String, String> named, String link, String address) {
        this(text, named, link, address, false, null);
    }

    /**
     * @param number as a person typed it
     * @param address {@code tel:}
     */
    public record Call(String number, String address) {}

    public static ShellNotice alarm(String text, String link, String address, @Nullable Call call) {
        return new ShellNotice(text, Map.of(), link, address, true, call);
    }
}
