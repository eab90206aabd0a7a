package dk.fortaler.survey.web;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.survey.internal.Survey;
import gg.jte.Content;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

/** @param language of the poster, whatever that of the manager is */
public record PosterView(Survey survey, Language language, String host, String address, Content code) {
    public String text(String key) {
        return Texts.of(language).text(key);
    }

    /** Short enough to type. */
    public String shown() {
        return address.replaceFirst("^https?://", "");
    }

    public String until() {
        LocalDate day = survey.closesOn();
        return day == null
                ? ""
                : Texts.of(language)
                        .text(
                                "survey.poster.until",
                                Map.of(
                                        "day",
                                        day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                                .withLocale(language.locale()))));
    }

    public Language other() {
        return language == Language.DA ? Language.EN : Language.DA;
    }
}
