package dk.fortaler.networks;

import java.util.Locale;
import java.util.Optional;

/**
 * A network that people share on. Facts and their sources: the reference {@code networks.md} of the project; limits as
 * of 2026-11.
 */
public enum Network {
    LINKEDIN("LinkedIn", "brand-linkedin", new LengthRule.CodeUnits(3_000), LinkPlace.OWN_PARAGRAPH),
    X("X", "brand-x", new LengthRule.Weighted(280), LinkPlace.AFTER_SPACE),
    FACEBOOK("Facebook", "brand-facebook", new LengthRule.CodeUnits(63_206), LinkPlace.BESIDE),
    INSTAGRAM("Instagram", "brand-instagram", new LengthRule.CodeUnits(2_200), LinkPlace.NOWHERE),
    SNAPCHAT("Snapchat", "brand-snapchat", new LengthRule.CodeUnits(250), LinkPlace.BESIDE),
    THREADS("Threads", "brand-threads", new LengthRule.EmojiAsBytes(500), LinkPlace.AFTER_SPACE),
    BLUESKY("Bluesky", "brand-bluesky", new LengthRule.GraphemesAndBytes(300, 3_000), LinkPlace.OWN_PARAGRAPH),
    MASTODON("Mastodon", "brand-mastodon", new LengthRule.Mastodon(500), LinkPlace.AFTER_SPACE);

    private final String title;
    private final String icon;
    private final LengthRule rule;
    private final LinkPlace linkPlace;

    Network(String title, String icon, LengthRule rule, LinkPlace linkPlace) {
        this.title = title;
        this.icon = icon;
        this.rule = rule;
        this.linkPlace = linkPlace;
    }

    /** Where a post carries its link. */
    public enum LinkPlace {
        /** Last in the text, behind an empty line. */
        OWN_PARAGRAPH,
        /** Last in the text, behind a space. */
        AFTER_SPACE,
        /** As a card that the network's dialog makes; not in the text. */
        BESIDE,
        /** Links are not clickable there. */
        NOWHERE
    }

    /** Its name, the same in every language. */
    public String title() {
        return title;
    }

    /** Of Tabler's set. */
    public String icon() {
        return icon;
    }

    public LinkPlace linkPlace() {
        return linkPlace;
    }

    /**
     * Whether it forbids the same text from several accounts, also where each person posts it by hand (networks.md, 0.2): X's
     * rules do.
     */
    public boolean wantsOwnWords() {
        return this == X;
    }

    public LengthRule rule() {
        return rule;
    }

    /** As it is written in the database and in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Network> of(String key) {
        for (Network network : values()) {
            if (network.key().equals(key)) {
                return Optional.of(network);
            }
        }
        return Optional.empty();
    }

    /**
     * The text as the network will count it, the link included where it stands in the text.
     *
     * @param link may be empty, while the link is not made yet
     */
    public String post(String text, String link) {
        if (link.isEmpty()) {
            return text;
        }
        return switch (linkPlace) {
            case OWN_PARAGRAPH -> text.isBlank() ? link : text + "\n\n" + link;
            case AFTER_SPACE -> text.isBlank() ? link : text + " " + link;
            case BESIDE, NOWHERE -> text;
        };
    }

    /** How long the post is as this network counts it. */
    public TextLength length(String text, String link) {
        return rule.measure(post(text, link));
    }
}
