package dk.fortaler.links;

import dk.fortaler.kernel.identity.WebAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An organisation's UTM parameters: text with the placeholders {@code {network}}, {@code {programme}}, {@code {item}},
 * {@code {link}} (the short link's own slug, by which a conversion finds its share) and, only where the organisation has said
 * that persons may be named to whoever reads the target's statistics, {@code {person}}. An empty one, or one whose placeholders stand for nothing, is left out.
 *
 * @param namesPersons whether {@code {person}} may be used
 */
public record UtmTemplate(
        String source, String medium, String campaign, String term, String content, boolean namesPersons) {
    /** Of one parameter, placeholders counted as written. */
    public static final int LONGEST = 100;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> NAMES = Set.of("network", "programme", "item", "person", "link");

    /**
     * The source is the network, the campaign the programme; nobody is named. Nor is the link's own slug among them: it would tell
     * one person's visits from another's in statistics that are not ours, so whoever counts conversions by shares asks for it.
     */
    public static final UtmTemplate DEFAULT =
            new UtmTemplate("{network}", "social", "{programme}", "", "{item}", false);

    /** @throws Unusable where a parameter is too long, has a foreign placeholder, or names persons without leave */
    public UtmTemplate {
        for (String pattern : new String[] {source, medium, campaign, term, content}) {
            problem(pattern, namesPersons).ifPresent(key -> {
                throw new Unusable(key, pattern);
            });
        }
    }

    /** The parameter that is a short link's own slug and nothing else, as a conversion tells it back; nothing where none is. */
    public Optional<String> linkParameter() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("utm_content", content);
        all.put("utm_term", term);
        all.put("utm_campaign", campaign);
        all.put("utm_medium", medium);
        all.put("utm_source", source);
        return all.entrySet().stream()
                .filter(each -> each.getValue().strip().equals("{link}"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What is wrong with one parameter, as a text key; nothing where it can be used. */
    public static Optional<String> problem(String pattern, boolean namesPersons) {
        if (pattern.length() > LONGEST) {
            return Optional.of("web.form.too-long");
        }
        Set<String> names = PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        if (!NAMES.containsAll(names)) {
            return Optional.of("links.utm.unknown-placeholder");
        }
        if (names.contains("person") && !namesPersons) {
            return Optional.of("links.utm.person-not-allowed");
        }
        String literal = PLACEHOLDER.matcher(pattern).replaceAll("");
        return literal.chars().anyMatch(letter -> isForbidden((char) letter))
                ? Optional.of("links.utm.letters")
                : Optional.empty();
    }

    /** Why a template cannot be used; {@link #key} is a text key for the person who wrote it. */
    public static final class Unusable extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String key;

        Unusable(String key, String pattern) {
            super(key + ": " + pattern.substring(0, Math.min(pattern.length(), LONGEST)));
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /**
     * The target with these parameters added behind its own. A parameter that the target has already is left as it is.
     * The result is ASCII.
     */
    public String applyTo(WebAddress target, UtmWords words) {
        String address = target.uri().toASCIIString();
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash);
        String body = hash < 0 ? address : address.substring(0, hash);
        int question = body.indexOf('?');
        Set<String> present = question < 0 ? Set.of() : names(body.substring(question + 1));
        String added = filled(words).entrySet().stream()
                .filter(parameter -> !present.contains(parameter.getKey()))
                .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        if (added.isEmpty()) {
            return address;
        }
        String joint = question < 0 ? "?" : body.endsWith("?") || body.endsWith("&") ? "" : "&";
        return body + joint + added + fragment;
    }

    private Map<String, String> filled(UtmWords words) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("utm_source", fill(source, words));
        parameters.put("utm_medium", fill(medium, words));
        parameters.put("utm_campaign", fill(campaign, words));
        parameters.put("utm_term", fill(term, words));
        parameters.put("utm_content", fill(content, words));
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    private static String fill(String pattern, UtmWords words) {
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), words)))
                .strip();
    }

    private static String word(String name, UtmWords words) {
        return switch (name) {
            case "network" -> words.network().orElse("");
            case "programme" -> words.programme().orElse("");
            case "item" -> words.item().orElse("");
            case "link" -> words.link().map(Slug::value).orElse("");
            default -> words.person().orElse("");
        };
    }

    private static boolean isForbidden(char letter) {
        return Character.isISOControl(letter) || letter == '{' || letter == '}';
    }

    private static Set<String> names(String query) {
        return Stream.of(query.split("&"))
                .map(parameter -> parameter.split("=", 2)[0].toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
