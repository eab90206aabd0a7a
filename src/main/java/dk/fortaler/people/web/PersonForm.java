package dk.fortaler.people.web;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.people.internal.PersonDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What the form about a person sends; empty fields arrive as null or empty. */
record PersonForm(
        @NotBlank(message = "web.form.missing") @Size(max = 200, message = "web.form.too-long")
        String name,

        @NotBlank(message = "web.form.missing") @Size(max = 254, message = "web.form.too-long")
        String email,

        @Nullable @Size(max = 200, message = "web.form.too-long")
        String title,

        @Nullable UUID department,

        @Nullable @Size(max = 254, message = "web.form.too-long")
        String manager,

        @NotNull(message = "web.form.missing") Language language,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate startDate) {

    PersonForm {
        name = clean(name);
        email = clean(email);
        title = clean(title);
        manager = clean(manager);
    }

    /** Only where the address was found readable. */
    PersonDetails details() {
        return new PersonDetails(
                name,
                new EmailAddress(email),
                title == null ? "" : title,
                department == null ? null : new DepartmentId(department),
                manager == null ? "" : manager,
                language,
                startDate);
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
