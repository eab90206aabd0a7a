package dk.fortaler.programmes.web;

import dk.fortaler.kernel.identity.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who asks to take part. */
record JoinForm(
        @NotBlank(message = "web.form.missing") @Size(max = 200, message = "web.form.too-long")
        String name,

        @NotBlank(message = "web.form.missing") @Size(max = 254, message = "web.form.too-long")
        String email,

        @Size(max = 1000, message = "programmes.join.message.long")
        String message) {
    JoinForm {
        name = line(name);
        email = line(email);
        message = message == null ? "" : message.replace("\r\n", "\n").strip();
    }

    boolean hasAddress() {
        return EmailAddress.parse(email).isPresent();
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
