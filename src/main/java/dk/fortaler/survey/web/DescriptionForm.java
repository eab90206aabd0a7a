package dk.fortaler.survey.web;

import dk.fortaler.kernel.text.Language;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A survey's title and introduction, and how small a group may be shown. */
record DescriptionForm(
        @Size(max = 200, message = "web.form.too-long") String titleDa,
        @Size(max = 200, message = "web.form.too-long") String titleEn,
        @Size(max = 2000, message = "web.form.too-long") String introductionDa,
        @Size(max = 2000, message = "web.form.too-long") String introductionEn,

        @NotNull(message = "survey.smallest.wrong")
        @Min(value = 5, message = "survey.smallest.wrong")
        @Max(value = 1000, message = "survey.smallest.wrong")
        Integer smallest,

        int version) {
    DescriptionForm {
        titleDa = clean(titleDa);
        titleEn = clean(titleEn);
        introductionDa = clean(introductionDa);
        introductionEn = clean(introductionEn);
    }

    boolean untitled() {
        return titleDa.isEmpty() && titleEn.isEmpty();
    }

    Map<Language, String> title() {
        return Map.of(Language.DA, titleDa, Language.EN, titleEn);
    }

    Map<Language, String> introduction() {
        return Map.of(Language.DA, introductionDa, Language.EN, introductionEn);
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
