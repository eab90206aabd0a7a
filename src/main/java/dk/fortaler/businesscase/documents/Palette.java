package dk.fortaler.businesscase.documents;

import java.awt.Color;
import java.util.Map;

/** The colours of one document: the organisation's accent, dark enough for white letters, and what goes with it. */
record Palette(Color accent) {
    static final Color INK = new Color(0x1d2733);
    static final Color MUTED = new Color(0x5b6675);
    static final Color LINE = new Color(0xd5dbe2);
    static final Color GROUND = new Color(0xf5f7fa);
    static final Color PAPER = Color.WHITE;

    /** As {@code fortaler.css} has them: Tabler's, darkened until white on them has WCAG's contrast. */
    private static final Map<String, Integer> ACCENTS = Map.ofEntries(
            Map.entry("blue", 0x066fd1),
            Map.entry("azure", 0x1769b5),
            Map.entry("indigo", 0x4263eb),
            Map.entry("purple", 0x9c36b5),
            Map.entry("pink", 0xad2457),
            Map.entry("red", 0xb32a2a),
            Map.entry("orange", 0xa84300),
            Map.entry("yellow", 0x805a00),
            Map.entry("lime", 0x4a710d),
            Map.entry("green", 0x1e7433),
            Map.entry("teal", 0x0b7460),
            Map.entry("cyan", 0x0e7080));

    private static final float DARKER = 0.72f;
    private static final float TINTED = 0.90f;
    private static final float SOFTER = 0.55f;

    /** @param tag one of Tabler's names; blue for any other */
    static Palette of(String tag) {
        return new Palette(new Color(ACCENTS.getOrDefault(tag, 0x066fd1)));
    }

    /** For large areas and for text on the tint. */
    Color deep() {
        return mix(Color.BLACK, 1 - DARKER);
    }

    /** For surfaces with dark text on them. */
    Color tint() {
        return mix(Color.WHITE, TINTED);
    }

    /** For what accompanies the accent in a chart. */
    Color soft() {
        return mix(Color.WHITE, SOFTER);
    }

    static String hex(Color colour) {
        return "%02x%02x%02x".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private Color mix(Color other, float share) {
        return new Color(
                mixed(accent.getRed(), other.getRed(), share),
                mixed(accent.getGreen(), other.getGreen(), share),
                mixed(accent.getBlue(), other.getBlue(), share));
    }

    private static int mixed(int one, int other, float share) {
        return Math.round(one * (1 - share) + other * share);
    }
}
