package dk.fortaler.links;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a UTM template's placeholders stand for in one link. Names are written as analytics tools like them: small ASCII
 * letters, digits and dashes, at most 60 ({@code "Grøn omstilling!"} becomes {@code groen-omstilling}).
 *
 * @param link the short link's own slug, known once it is made
 */
public record UtmWords(
        Optional<String> network,
        Optional<String> programme,
        Optional<String> item,
        Optional<String> person,
        Optional<Slug> link) {
    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9._]+");
    private static final Pattern DASHES_AT_ENDS = Pattern.compile("^-+|-+$");

    public static final UtmWords NONE =
            new UtmWords(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public UtmWords {
        network = network.map(UtmWords::plain);
        programme = programme.map(UtmWords::plain);
        item = item.map(UtmWords::plain);
        person = person.map(UtmWords::plain);
    }

    public UtmWords(
            Optional<String> network, Optional<String> programme, Optional<String> item, Optional<String> person) {
        this(network, programme, item, person, Optional.empty());
    }

    UtmWords of(Slug slug) {
        return new UtmWords(network, programme, item, person, Optional.of(slug));
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ß", "ss");
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        String dashed =
                DASHES_AT_ENDS.matcher(OTHERS.matcher(bare).replaceAll("-")).replaceAll("");
        return dashed.length() <= LONGEST ? dashed : dashed.substring(0, LONGEST);
    }
}
