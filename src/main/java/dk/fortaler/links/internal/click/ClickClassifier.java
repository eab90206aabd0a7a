package dk.fortaler.links.internal.click;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.fortaler.links.ClickClass;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Sorts hits into people, previews and bots by what they say of themselves. In doubt it is a bot: a score that is too
 * low is believed, one that is too high is not.
 */
public final class ClickClassifier {
    /** Longer agents are cut: nobody's browser says more, and what comes from outside has a limit. */
    public static final int LONGEST_AGENT = 512;

    private static final int AGENTS_REMEMBERED = 10_000;

    /** Seen anywhere in the agent, these draw a card (networks.md, section 4); in lower case. */
    private static final List<String> PREVIEWS = List.of(
            "linkedinbot",
            "twitterbot",
            "facebookexternalhit",
            "facebot",
            "meta-external",
            "snap url preview",
            "cardyb",
            "slackbot",
            "telegrambot",
            "discordbot",
            "skypeuripreview",
            "microsoftpreview",
            "redditbot",
            "pinterestbot",
            "googlebot",
            "bingpreview",
            "google-pagerenderer",
            "embedly",
            "iframely");

    /** These name both a network's fetcher and the browser inside its app; only the browser begins with Mozilla. */
    private static final List<String> PREVIEWS_UNLESS_BROWSER = List.of(
            "snapchat",
            "whatsapp",
            "pinterest",
            "mastodon",
            "pleroma",
            "akkoma",
            "misskey",
            "friendica",
            "lemmy",
            "signal");

    private static final List<String> BOTS = List.of(
            "bot",
            "crawl",
            "spider",
            "slurp",
            "scan",
            "monitor",
            "headless",
            "phantomjs",
            "lighthouse",
            "pingdom",
            "uptime",
            "preview",
            "fetch",
            "curl",
            "wget",
            "python",
            "okhttp",
            "http-client",
            "httpclient",
            "libwww",
            "axios",
            "+http",
            "compatible; ms-office",
            "ms-office",
            "barracuda",
            "proofpoint",
            "mimecast",
            "safelinks",
            "virustotal",
            "dataprovider",
            "archiver");

    private static final String PHONE_THAT_SOUNDS_LIKE_A_BOT = "cubot";

    private final Cache<String, ClickClass> byAgent =
            Caffeine.newBuilder().maximumSize(AGENTS_REMEMBERED).build();

    /**
     * The class of one hit.
     *
     * @param method as sent, such as GET
     * @param agent the User-Agent header, absent where none came
     * @param purpose the Sec-Purpose, Purpose, X-Purpose or X-Moz header, whichever came
     */
    public ClickClass classify(String method, @Nullable String agent, @Nullable String purpose) {
        ClickClass byName = agent == null || agent.isBlank() ? ClickClass.BOT : byAgent.get(cut(agent), this::ofAgent);
        if (byName != ClickClass.HUMAN) {
            return byName;
        }
        if (purpose != null && fetchesAhead(purpose)) {
            return ClickClass.PREVIEW;
        }
        return method.equals("GET") ? ClickClass.HUMAN : ClickClass.BOT;
    }

    private static String cut(String agent) {
        return agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT);
    }

    private static boolean fetchesAhead(String purpose) {
        String lower = purpose.toLowerCase(Locale.ROOT);
        return lower.contains("prefetch") || lower.contains("prerender") || lower.contains("preview");
    }

    private ClickClass ofAgent(String agent) {
        String lower = agent.toLowerCase(Locale.ROOT).replace(PHONE_THAT_SOUNDS_LIKE_A_BOT, "");
        boolean browser = lower.startsWith("mozilla/") || lower.startsWith("opera/");
        if (holdsAny(lower, PREVIEWS) || !browser && holdsAny(lower, PREVIEWS_UNLESS_BROWSER)) {
            return ClickClass.PREVIEW;
        }
        return browser && !holdsAny(lower, BOTS) ? ClickClass.HUMAN : ClickClass.BOT;
    }

    private static boolean holdsAny(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
