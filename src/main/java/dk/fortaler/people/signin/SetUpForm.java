package dk.fortaler.people.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record SetUpForm(
        String key,

        @NotBlank(message = "web.form.missing") @Size(max = 200, message = "web.form.too-long")
        String organisation,

        String language,

        @NotBlank(message = "web.form.missing") @Size(max = 200, message = "web.form.too-long")
        String name,

        @NotBlank(message = "web.form.missing") String email,
        @NotBlank(message = "web.form.missing") String password) {
    SetUpForm {
        organisation = organisation == null ? "" : organisation;
        name = name == null ? "" : name;
        email = email == null ? "" : email;
        password = password == null ? "" : password;
    }
}
