package dk.fortaler.people.web;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.people.internal.imports.StaffImport;
import dk.fortaler.people.internal.sheet.SheetRefusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a staff list begins.
 *
 * @param refusal why the file that was sent can't be read; null where none was
 */
public record UploadView(
        List<StaffImport> latest,
        Map<PersonId, String> names,
        @Nullable SheetRefusal refusal) {
    public UploadView {
        latest = List.copyOf(latest);
        names = Map.copyOf(names);
    }

    public String starter(StaffImport staffImport) {
        return names.getOrDefault(staffImport.startedBy(), "");
    }
}
