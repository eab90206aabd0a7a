package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Edition;
import dk.fortaler.kernel.text.Bilingual;
import jakarta.validation.constraints.Size;

/** @param revision of the draft that the writer had before them */
record WriteForm(
        @Size(max = Edition.LONGEST, message = "web.form.too-long")
        String danish,

        @Size(max = Edition.LONGEST, message = "web.form.too-long")
        String english,

        int revision) {
    WriteForm {
        danish = lines(danish);
        english = lines(english);
    }

    Bilingual texts() {
        return new Bilingual(danish, english);
    }

    /** Browsers send lines with two letters between them. */
    static String lines(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
