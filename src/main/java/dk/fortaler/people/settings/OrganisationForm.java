package dk.fortaler.people.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record OrganisationForm(
        @NotBlank(message = "web.form.missing") @Size(max = 200, message = "web.form.too-long")
        String name,

        String language,
        String zone,
        String accent) {

    OrganisationForm {
        name = name == null ? "" : name.replaceAll("\\p{Cntrl}", " ").strip();
        language = language == null ? "" : language;
        zone = zone == null ? "" : zone;
        accent = accent == null ? "" : accent;
    }
}
