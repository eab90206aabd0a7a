package dk.fortaler.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What somebody's browser sends, who reads the survey's form as it was served and picks an answer to each question. */
final class SimulatedAnswer {
    private SimulatedAnswer() {}

    /** @return a form body, with every hidden field as it stood */
    static String to(String form, Random random) {
        Document document = Jsoup.parse(form);
        List<String> body = new ArrayList<>();
        document.select("form input[type=hidden]").forEach(field -> body.add(pair(field.attr("name"), field.val())));
        Map<String, List<Element>> picks = new LinkedHashMap<>();
        document.select("form input[type=radio], form input[type=checkbox]")
                .forEach(pick -> picks.computeIfAbsent(pick.attr("name"), any -> new ArrayList<>())
                        .add(pick));
        picks.forEach((name, options) ->
                body.add(pair(name, options.get(random.nextInt(options.size())).val())));
        document.select("form textarea").forEach(field -> body.add(pair(field.attr("name"), "Det lyder spændende")));
        return String.join("&", body);
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }
}
