package dk.fortaler.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void whatIsWrittenIsShown() {
        Document page =
                Jsoup.parse(Markdown.html("# Det korte\n\n- **Vær** dig selv\n- [Læs](https://nordlys.example)"));
        assertThat(page.select("h1")).isEmpty();
        assertThat(page.select("h2").text()).isEqualTo("Det korte");
        assertThat(page.select("li strong").text()).isEqualTo("Vær");
        assertThat(page.select("a").attr("rel")).contains("noopener");
    }

    @Test
    void aPictureOfOurOwnIsShownAndNothingElseOfOursIsAskedFor() {
        String own = "/academy/files/019ac0de-0000-7000-8000-000000000000";
        Element picture = Jsoup.parse(Markdown.html("![Fire *montører*](" + own + ")"))
                .select("img")
                .first();
        assertThat(picture).isNotNull();
        assertThat(picture.attr("src")).isEqualTo(own);
        assertThat(picture.attr("alt")).isEqualTo("Fire montører");
        for (String other : new String[] {"/sign-out", "//evil.example" + own, own + "/../../sign-out", own + "?x"}) {
            assertThat(Jsoup.parse(Markdown.html("![x](" + other + ")")).select("img"))
                    .as(other)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<iframe src='https://evil.example'></iframe>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&colon;alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "![x](https://evil.example/pixel.png)",
                "![x](javascript:alert(1))",
                "<a href='javascript:alert(1)'>x</a>",
                "[x](https://a.example 'onmouseover=alert(1) x=\"')",
                "`<svg onload=alert(1)>`",
                "<https://a.example/\"onmouseover=\"alert(1)>",
                "[a]: javascript:alert(1)\n\n[a]",
            })
    void nothingThatRunsOrTellsOthersIsEverMadeOfIt(String hostile) {
        Document page = Jsoup.parse(Markdown.html(hostile));
        assertThat(page.select("script, iframe, img, svg, object, embed, form, style, link"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).matches("(?:https?:.*|mailto:.*|)");
                }
            });
        }
    }
}
