package dk.fortaler.people.signin;

import java.util.List;
import java.util.Map;

/**
 * A browser and what it runs on, guessed from what it calls itself.
 *
 * @param browser its name, empty where it is not known
 * @param system the machine's, as people call it; empty where it is not known
 * @param hand whether it is held in a hand
 */
public record Agent(String browser, String system, boolean hand) {
    /** The order counts: most browsers also call themselves by the names further down. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser/", "Samsung Internet"),
            Map.entry("Vivaldi/", "Vivaldi"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Windows", "Windows"),
            Map.entry("CrOS", "Chromebook"),
            Map.entry("Macintosh", "Mac"),
            Map.entry("Linux", "Linux"));

    public static Agent of(String agent) {
        String system = first(SYSTEMS, agent);
        boolean hand = system.equals("iPhone") || system.equals("Android") || system.equals("iPad");
        return new Agent(first(BROWSERS, agent), system, hand);
    }

    /** Of the text that names it. */
    public String key() {
        if (browser.isEmpty()) {
            return system.isEmpty() ? "me.place.unknown" : "me.place.system";
        }
        return system.isEmpty() ? "me.place.browser" : "me.place.both";
    }

    private static String first(List<Map.Entry<String, String>> names, String agent) {
        return names.stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
