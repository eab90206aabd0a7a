package dk.fortaler.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.House;
import dk.fortaler.testing.House.Furnished;
import dk.fortaler.testing.Routes;
import dk.fortaler.testing.Routes.Route;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.Visitor.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the house, furnished, as it is sent and as a browser shows it. */
@FortalerTest
class EveryPageTest {
    @Autowired
    Routes routes;

    @Autowired
    House house;

    @Autowired
    Browsers browsers;

    @Test
    void everyPageIsValidHtmlInBothLanguages() {
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Language language : Language.values()) {
            Furnished furnished = house.furnish(language);
            for (@Nullable TestPerson who : visitors(furnished)) {
                try (Visitor visitor = new Visitor(browsers, who)) {
                    for (Route page : pages()) {
                        Answer answer = visitor.get(furnished.address(page.pattern()));
                        List<String> complaints =
                                answer.isHtml() && !answer.body().isEmpty()
                                        ? HtmlChecker.complaints(whole(answer.body()))
                                        : List.of();
                        if (!complaints.isEmpty()) {
                            wrong.put(language + " " + page.pattern(), complaints);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A fragment that htmx puts into a page is checked inside one. */
    private static String whole(String body) {
        return body.startsWith("<!")
                ? body
                : "<!doctype html><html lang=\"en\"><head><title>x</title></head><body>" + body + "</body></html>";
    }

    @ParameterizedTest
    @CsvSource({"DA, PHONE, LIGHT", "EN, DESK, DARK"})
    void everyPageIsAccessibleAndFitsTheWindow(Language language, Device device, ColorScheme scheme) {
        Furnished furnished = house.furnish(language);
        for (@Nullable TestPerson who : visitors(furnished)) {
            try (Visitor visitor = new Visitor(browsers, who);
                    var window = browsers.open(who, device, scheme, language)) {
                for (Route page : pages()) {
                    String path = furnished.address(page.pattern());
                    Answer answer = visitor.get(path);
                    if (!answer.isHtml()
                            || !answer.body().startsWith("<!")
                            || answer.status() == 302
                            || answer.leadsOn()) {
                        continue;
                    }
                    window.go(path);
                    window.checkAccessibility();
                    window.picture(name(who, language, device, page));
                }
            }
        }
    }

    private static String name(@Nullable TestPerson who, Language language, Device device, Route page) {
        String place = page.pattern().replaceAll("[{}]", "").replaceAll("[^a-z.]+", "-");
        return ("every-" + (who == null ? "stranger" : "person") + place + "-" + language + "-" + device)
                .toLowerCase(Locale.ROOT);
    }

    private static List<@Nullable TestPerson> visitors(Furnished furnished) {
        List<@Nullable TestPerson> visitors = new ArrayList<>();
        visitors.add(furnished.owner());
        visitors.add(null);
        return visitors;
    }

    private List<Route> pages() {
        return routes.all().stream()
                .filter(Route::reads)
                .filter(route -> !route.pattern().startsWith("/demo"))
                .toList();
    }
}
