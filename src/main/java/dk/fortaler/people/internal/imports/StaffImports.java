package dk.fortaler.people.internal.imports;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.people.internal.importing.ColumnMapping;
import dk.fortaler.people.internal.importing.MappingGuess;
import dk.fortaler.people.internal.importing.StaffFile;
import dk.fortaler.people.internal.importing.StaffPlan;
import dk.fortaler.people.internal.sheet.Sheet;
import dk.fortaler.people.internal.sheet.SheetChoices;
import dk.fortaler.people.internal.sheet.SheetReader;
import dk.fortaler.people.internal.sheet.SheetReading;
import dk.fortaler.people.internal.sheet.SheetRefusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A staff list from its upload to the moment before it is applied: nothing here changes a person. */
@Service
@Transactional
public class StaffImports {
    private static final int LONGEST_FILE_NAME = 200;

    private final ImportRepository imports;
    private final Planning planning;
    private final Ids ids;

    StaffImports(ImportRepository imports, Planning planning, Ids ids) {
        this.imports = imports;
        this.planning = planning;
        this.ids = ids;
    }

    /** What became of an upload. */
    public sealed interface Upload {
        record Refused(SheetRefusal refusal) implements Upload {}

        /** @param asks whether a person has to say which column is what */
        record Kept(UUID id, boolean asks) implements Upload {}
    }

    /** What a list would do. */
    public record Preview(Sheet sheet, ColumnMapping mapping, StaffFile file, StaffPlan plan) {}

    public Upload start(PersonId by, String fileName, byte[] file) {
        imports.removeForgotten();
        return switch (SheetReader.read(file)) {
            case SheetRefusal refusal -> new Upload.Refused(refusal);
            case Sheet sheet -> keep(by, fileName, file, sheet);
        };
    }

    private Upload keep(PersonId by, String fileName, byte[] file, Sheet sheet) {
        String headings = String.join("\t", sheet.headings().cells());
        MappingGuess guess = MappingGuess.of(sheet);
        @Nullable
        ColumnMapping mapping = imports.lastMapping(headings)
                .or(() -> guess.asks() ? Optional.empty() : Optional.of(guess.mapping()))
                .orElse(null);
        UUID id = ids.next();
        String name = fileName.substring(0, Math.min(fileName.length(), LONGEST_FILE_NAME));
        imports.add(id, by, name.replace("\u0000", ""), file, headings, mapping);
        return new Upload.Kept(id, mapping == null);
    }

    @Transactional(readOnly = true)
    public Optional<StaffImport> find(UUID id) {
        return imports.find(id);
    }

    @Transactional(readOnly = true)
    public List<StaffImport> latest(int most) {
        return imports.latest(most);
    }

    /** The table as it reads with the person's choices, or with others that they try. */
    @Transactional(readOnly = true)
    public SheetReading sheet(UUID id, SheetChoices choices) {
        return imports.file(id).map(file -> SheetReader.read(file, choices)).orElse(new SheetRefusal.Empty());
    }

    public void map(UUID id, SheetChoices choices, ColumnMapping mapping) {
        imports.map(id, choices, mapping);
    }

    /** Nothing where the list is not open, not mapped, or not readable with what was chosen. */
    @Transactional(readOnly = true)
    public Optional<Preview> preview(UUID id, boolean givesRoles) {
        Optional<StaffImport> open =
                imports.find(id).filter(each -> each.state() == StaffImport.State.OPEN && each.mapping() != null);
        if (open.isEmpty() || !(sheet(id, open.get().choices()) instanceof Sheet sheet)) {
            return Optional.empty();
        }
        @Nullable ColumnMapping mapping = open.get().mapping();
        if (mapping == null || !mapping.missing().isEmpty()) {
            return Optional.empty();
        }
        Planning.Planned planned = planning.plan(sheet, mapping, givesRoles);
        return Optional.of(new Preview(sheet, mapping, planned.file(), planned.plan()));
    }

    public void giveUp(UUID id) {
        imports.remove(id);
    }
}
