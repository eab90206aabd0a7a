package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Edition;
import dk.fortaler.kernel.text.Bilingual;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param revision of the draft that the publisher has seen
 * @param asks whether everybody is asked to read it again
 */
record PublishForm(
        @Size(max = Edition.LONGEST_CHANGE, message = "web.form.too-long")
        String changeDanish,

        @Size(max = Edition.LONGEST_CHANGE, message = "web.form.too-long")
        String changeEnglish,

        @Nullable Boolean asks,
        int revision) {
    PublishForm {
        changeDanish = changeDanish == null ? "" : changeDanish.strip();
        changeEnglish = changeEnglish == null ? "" : changeEnglish.strip();
        asks = asks != null && asks;
    }

    Bilingual changes() {
        return new Bilingual(changeDanish, changeEnglish);
    }
}
