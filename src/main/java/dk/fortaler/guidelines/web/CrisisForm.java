package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.ContactLine;
import dk.fortaler.guidelines.Crisis;
import dk.fortaler.guidelines.internal.SwitchCrisis;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.text.Bilingual;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is said when crisis mode begins.
 *
 * @param person whom to call: an id, or empty
 * @param contact how they are reached
 */
record CrisisForm(
        @NotBlank(message = "guidelines.crisis.reason.missing")
        @Size(max = Crisis.LONGEST_REASON, message = "web.form.too-long")
        String reason,

        @Size(max = Crisis.LONGEST_TEXT, message = "web.form.too-long")
        String danish,

        @Size(max = Crisis.LONGEST_TEXT, message = "web.form.too-long")
        String english,

        String person,

        @Size(max = Crisis.LONGEST_CONTACT, message = "web.form.too-long")
        String contact,

        @Nullable Boolean sharing,
        @Nullable Boolean publishing,
        @Nullable Boolean tells) {
    CrisisForm {
        reason = reason == null ? "" : reason.strip();
        danish = WriteForm.lines(danish);
        english = WriteForm.lines(english);
        person = person == null ? "" : person;
        contact = contact == null ? "" : contact.strip();
    }

    /** What is wrong with whom to call, or null; one of the staff list has a work mail. */
    static @Nullable String unreachable(String person, String contact) {
        if (!person.isEmpty() || ContactLine.of(contact).reaches()) {
            return null;
        }
        return contact.isEmpty() ? "guidelines.crisis.contact.missing" : "guidelines.crisis.contact.unreachable";
    }

    SwitchCrisis.Order order() {
        return new SwitchCrisis.Order(
                reason,
                new Bilingual(danish, english),
                Ids.parse(person).orElse(null),
                contact,
                Boolean.TRUE.equals(sharing),
                Boolean.TRUE.equals(publishing),
                Boolean.TRUE.equals(tells));
    }
}
