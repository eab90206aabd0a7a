package dk.fortaler.people.internal.imports;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.people.internal.importing.ColumnMapping;
import dk.fortaler.people.internal.sheet.SheetChoices;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A staff list on its way in.
 *
 * @param choices what a person chose about the file's encoding and delimiter
 * @param mapping null until it is known which column is what
 * @param progress of the work that applies it; null while it is open
 * @param trouble what came of the last attempt to apply it, where nothing was done
 * @param outcome null until it is applied
 */
public record StaffImport(
        UUID id,
        State state,
        String fileName,
        SheetChoices choices,
        @Nullable ColumnMapping mapping,
        PersonId startedBy,
        Instant startedAt,
        @Nullable UUID progress,
        @Nullable Trouble trouble,
        @Nullable Instant appliedAt,
        @Nullable ImportOutcome outcome) {

    /** Open lists can be mapped, looked at, given up; an applied one is history. */
    public enum State {
        OPEN,
        APPLYING,
        APPLIED
    }

    /** Nothing was done, because the people had changed since the plan was approved, or because something broke. */
    public enum Trouble {
        OUTDATED,
        FAILED
    }
}
