package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Crisis;
import dk.fortaler.kernel.text.Bilingual;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What everybody reads while it lasts.
 *
 * @param person whom to call: an id, or empty
 * @param revision that the writer had before them
 */
record CrisisMessageForm(
        @Size(max = Crisis.LONGEST_TEXT, message = "web.form.too-long")
        String danish,

        @Size(max = Crisis.LONGEST_TEXT, message = "web.form.too-long")
        String english,

        String person,

        @Size(max = Crisis.LONGEST_CONTACT, message = "web.form.too-long")
        String contact,

        @Nullable Integer revision) {
    CrisisMessageForm {
        danish = WriteForm.lines(danish);
        english = WriteForm.lines(english);
        person = person == null ? "" : person;
        contact = contact == null ? "" : contact.strip();
    }

    int seen() {
        return revision == null ? 0 : revision;
    }

    Bilingual texts() {
        return new Bilingual(danish, english);
    }
}
