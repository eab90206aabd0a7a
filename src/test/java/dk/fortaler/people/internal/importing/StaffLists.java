package dk.fortaler.people.internal.importing;

import dk.fortaler.people.internal.sheet.Sheet;
import dk.fortaler.people.internal.sheet.SheetReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Staff lists as the tests write them. */
final class StaffLists {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private StaffLists() {}

    static Sheet sheet(String... lines) {
        return (Sheet) SheetReader.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static StaffFile read(String... lines) {
        Sheet sheet = sheet(lines);
        return StaffFileReader.read(sheet, MappingGuess.of(sheet).mapping(), TODAY);
    }
}
