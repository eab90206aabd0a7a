package dk.fortaler.programmes.web;

import dk.fortaler.programmes.Programme;
import dk.fortaler.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * A new programme (null), or one whose name and purpose change.
 *
 * @param choosing whether the choice of its networks comes next
 */
public record ProgrammeFormView(@Nullable Programme programme, Form form, boolean choosing) {
    public String action() {
        return programme == null
                ? "/programmes"
                : "/programmes/" + programme.id().value();
    }
}
