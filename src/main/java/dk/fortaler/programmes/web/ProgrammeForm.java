package dk.fortaler.programmes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ProgrammeForm(
        @NotBlank(message = "web.form.missing") @Size(max = 200, message = "web.form.too-long")
        String name,

        @Size(max = 2000, message = "web.form.too-long") String purpose) {

    ProgrammeForm {
        name = name == null ? "" : name.strip();
        purpose = purpose == null ? "" : purpose.strip();
    }
}
