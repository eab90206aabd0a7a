package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Edition;
import dk.fortaler.kernel.text.Bilingual;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The texts as they stand in the boxes, and what is new in them.
 *
 * @param revision of the draft that the publisher has seen
 * @param asks whether everybody is asked to read it again
 */
record PublishForm(
        @Size(max = Edition.LONGEST, message = "web.form.too-long")
        String danish,

        @Size(max = Edition.LONGEST, message = "web.form.too-long")
        String english,

        @Size(max = Edition.LONGEST_CHANGE, message = "web.form.too-long")
        String changeDanish,

        @Size(max = Edition.LONGEST_CHANGE, message = "web.form.too-long")
        String changeEnglish,

        @Nullable Boolean asks,
        int revision) {
    PublishForm {
        danish = WriteForm.lines(danish);
        english = WriteForm.lines(english);
        changeDanish = changeDanish == null ? "" : changeDanish.strip();
        changeEnglish = changeEnglish == null ? "" : changeEnglish.strip();
        asks = asks != null && asks;
    }

    Bilingual texts() {
        return new Bilingual(danish, english);
    }

    Bilingual changes() {
        return new Bilingual(changeDanish, changeEnglish);
    }
}
