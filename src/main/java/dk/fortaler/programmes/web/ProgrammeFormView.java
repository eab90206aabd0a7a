package dk.fortaler.programmes.web;

import dk.fortaler.programmes.Programme;
import dk.fortaler.web.Form;
import org.jspecify.annotations.Nullable;

/** A new programme (null), or one whose name and purpose change. */
public record ProgrammeFormView(@Nullable Programme programme, Form form) {
    public String action() {
        return programme == null
                ? "/programmes"
                : "/programmes/" + programme.id().value();
    }
}
