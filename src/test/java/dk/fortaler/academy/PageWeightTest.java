package dk.fortaler.academy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.course.ReadyCourse;
import dk.fortaler.academy.learning.TakeCourse;
import dk.fortaler.guidelines.internal.ReadyText;
import dk.fortaler.guidelines.internal.WriteGuidelines;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class PageWeightTest {
    private static final int MOST = 100_000;
    private static final Pattern FONT = Pattern.compile("@font-face");

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    CourseDrafts drafts;

    @Autowired
    TakeCourse take;

    @Autowired
    WriteGuidelines write;

    @Test
    void pagesToReadComeUnderAHundredKilobytesBeforePictures() throws Exception {
        TestPerson person = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER, Role.AMBASSADOR);
        CourseId course = organisations.in(person.organisation(), () -> {
            CourseId made = drafts.putUpReady(person.id());
            take.begin(person.id(), made);
            write.save(ReadyText.of("Nordlys"), 0);
            write.publish(person.id(), 1, Bilingual.EMPTY, true);
            return made;
        });
        Lesson longest = ReadyCourse.content()
                .lessons()
                .max(Comparator.comparing(lesson -> lesson.text().danish().length()))
                .orElseThrow();
        String address = "/academy/" + course.value();
        for (String page : new String[] {
            address + "/lessons/" + longest.id(), "/guidelines", "/academy", address, "/academy/sessions"
        }) {
            Map<String, Integer> parts = weigh(person, page);
            assertThat(parts.values().stream().mapToInt(Integer::intValue).sum())
                    .as("%s: %s", page, parts)
                    .isBetween(1_000, MOST);
        }
    }

    /** What a browser with an empty cache transfers, by address: the page, and every sheet, script and icon that it names. */
    private Map<String, Integer> weigh(TestPerson person, String page) throws IOException, InterruptedException {
        Map<String, Integer> parts = new LinkedHashMap<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Document html = Jsoup.parse(ask(client, person, page, parts));
            for (Element part : html.select("link[href][rel~=stylesheet|icon], script[src]")) {
                String content = ask(client, person, part.hasAttr("src") ? part.attr("src") : part.attr("href"), parts);
                assertThat(FONT.matcher(content).find())
                        .as("fonts would come too")
                        .isFalse();
            }
            assertThat(html.select("script[src*=htmx]").isEmpty()
                            || !html.select("[data-hx-get], [data-hx-post]").isEmpty())
                    .as("what fetches parts is there where parts are fetched")
                    .isTrue();
        }
        assertThat(parts).hasSizeGreaterThan(2);
        return parts;
    }

    private String ask(HttpClient client, TestPerson person, String path, Map<String, Integer> parts)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(browsers.address() + path))
                .header("Cookie", "fortaler=" + browsers.cookieOf(person))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        parts.put(path, answer.body().length);
        boolean packed = answer.headers().firstValue("Content-Encoding").equals(Optional.of("gzip"));
        byte[] content =
                packed ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body();
        return new String(content, StandardCharsets.UTF_8);
    }
}
