package dk.fortaler.networks;

import com.twitter.twittertext.Extractor;
import com.twitter.twittertext.TwitterTextParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** How a network counts the length of a post. */
public sealed interface LengthRule {
    TextLength measure(String text);

    /** In UTF-16 units, as a browser counts; the stricter of the ways where a network's own is not documented. */
    record CodeUnits(int limit) implements LengthRule {
        @Override
        public TextLength measure(String text) {
            return new TextLength(text.length(), limit);
        }
    }

    /** X: letters of most alphabets count 1, others and emoji 2, an address 23 (developer docs, "Counting characters"). */
    record Weighted(int limit) implements LengthRule {
        @Override
        public TextLength measure(String text) {
            return new TextLength(TwitterTextParser.parseTweet(text).weightedLength, limit);
        }
    }

    /**
     * Bluesky: graphemes and UTF-8 bytes, both limited (lexicon {@code app.bsky.feed.post}). Told in graphemes, as people
     * see them, until the bytes are what is too many.
     */
    record GraphemesAndBytes(int limit, int byteLimit) implements LengthRule {
        @Override
        public TextLength measure(String text) {
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            return bytes > byteLimit ? new TextLength(bytes, byteLimit) : new TextLength(Graphemes.count(text), limit);
        }
    }

    /** Threads: an emoji counts as its UTF-8 bytes, everything else as one each (API docs, "Posts"). */
    record EmojiAsBytes(int limit) implements LengthRule {
        private static final Pattern EMOJI = Pattern.compile("\\p{IsExtended_Pictographic}|[\\x{1F1E6}-\\x{1F1FF}]");

        @Override
        public TextLength measure(String text) {
            int used = Graphemes.of(text)
                    .mapToInt(grapheme ->
                            EMOJI.matcher(grapheme).find() ? grapheme.getBytes(StandardCharsets.UTF_8).length : 1)
                    .sum();
            return new TextLength(used, limit);
        }
    }

    /** Mastodon: graphemes, an address 23, of {@code @user@host} only the user ({@code StatusLengthValidator}). */
    record Mastodon(int limit) implements LengthRule {
        private static final String ADDRESS = "x".repeat(23);
        /** Possessive, so that a text made to be slow is read in one pass. */
        private static final Pattern REMOTE_USER =
                Pattern.compile("(?<![\\w/])@(\\w++(?:[.-]++\\w++)*+)@[\\p{L}\\p{N}.-]+[\\p{L}\\p{N}]");

        @Override
        public TextLength measure(String text) {
            String shortened = REMOTE_USER.matcher(withShortAddresses(text)).replaceAll("@$1");
            return new TextLength(Graphemes.count(shortened), limit);
        }

        private static String withShortAddresses(String text) {
            Extractor extractor = new Extractor();
            extractor.setExtractURLWithoutProtocol(false);
            List<Extractor.Entity> addresses = extractor.extractURLsWithIndices(text);
            StringBuilder shortened = new StringBuilder(text);
            for (Extractor.Entity address : addresses.reversed()) {
                shortened.replace(address.getStart(), address.getEnd(), ADDRESS);
            }
            return shortened.toString();
        }
    }
}
