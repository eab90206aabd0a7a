package dk.fortaler.people.settings;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.mail.MailServer;
import dk.fortaler.kernel.mail.MailServer.Security;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the form of the mail server sends. */
record MailForm(
        @NotBlank(message = "web.form.missing")
        @Size(max = 253, message = "web.form.too-long")
        @Pattern(regexp = "[\\p{L}\\p{N}.:_\\-\\[\\]]*", message = "settings.mail.host.wrong")
        String host,

        @NotNull(message = "web.form.missing") Integer port,
        @NotNull(message = "web.form.missing") Security security,

        @Size(max = 200, message = "web.form.too-long") String user,
        @Size(max = 500, message = "web.form.too-long") String password,

        @NotBlank(message = "web.form.missing") @Size(max = 254, message = "web.form.too-long")
        String from,

        @NotBlank(message = "web.form.missing") @Size(max = 200, message = "web.form.too-long")
        String fromName) {

    MailForm {
        host = strip(host);
        user = strip(user);
        password = password == null ? "" : password;
        from = strip(from);
        fromName = strip(fromName);
    }

    boolean hasUser() {
        return !user.isEmpty();
    }

    /** Only where it was found valid. */
    MailServer server(@Nullable String itsPassword) {
        return new MailServer(
                host,
                port,
                security,
                hasUser() ? user : null,
                hasUser() ? itsPassword : null,
                new EmailAddress(from),
                fromName);
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
