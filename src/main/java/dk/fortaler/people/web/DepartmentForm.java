package dk.fortaler.people.web;

import dk.fortaler.people.DepartmentId;
import dk.fortaler.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department's name and place. */
record DepartmentForm(
        @NotBlank(message = "web.form.missing")
        @Size(max = 200, message = "web.form.too-long")
        @Pattern(regexp = DepartmentForm.ONE_NAME, message = "people.department.one-name")
        String name,

        @Nullable UUID parent) {
    /** Without what divides the names of a path in a staff list: an export must read the same when it comes back. */
    static final String ONE_NAME = "(?!.*(?:[>»\\\\]|\\s/|/\\s)).*";

    DepartmentForm {
        name = Form.line(name);
    }

    @Nullable
    DepartmentId parentId() {
        return parent == null ? null : new DepartmentId(parent);
    }
}
