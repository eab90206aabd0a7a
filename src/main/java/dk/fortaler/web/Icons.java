package dk.fortaler.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Tabler's outline icons, written into the page: no font to load, and they take the text's colour. */
final class Icons {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final Map<String, Content> CACHE = new ConcurrentHashMap<>();

    private Icons() {}

    static Content icon(String name) {
        return CACHE.computeIfAbsent(name, Icons::read);
    }

    private static Content read(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not an icon's name: " + name);
        }
        try {
            Resource[] found = new PathMatchingResourcePatternResolver()
                    .getResources(
                            "classpath*:META-INF/resources/webjars/tabler__icons/*/icons/outline/" + name + ".svg");
            Resource icon = Optional.of(found)
                    .filter(all -> all.length > 0)
                    .map(all -> all[0])
                    .orElseThrow(() -> new IllegalArgumentException("Tabler has no icon " + name));
            String svg = icon.getContentAsString(StandardCharsets.UTF_8)
                    .replaceFirst("(?s)^<!--.*?-->\\s*", "")
                    .replaceFirst(
                            "(?s)<svg.*?>",
                            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"icon\" width=\"24\""
                                    + " height=\"24\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\""
                                    + " stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
                                    + " aria-hidden=\"true\">");
            return new Drawing(svg.strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Drawing(String svg) implements Content {
        @Override
        public void writeTo(TemplateOutput output) {
            output.writeContent(svg);
        }
    }
}
