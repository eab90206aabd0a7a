package dk.fortaler.people.internal.importing;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.internal.sheet.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one row and notes what is wrong with it. */
final class RowReader {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_TITLE = 200;
    static final int MOST_LEVELS = 8;
    private static final int LONGEST_MANAGER = 254;
    private static final int LONGEST_ADDRESS_CELL = 400;
    private static final LocalDate EARLIEST = LocalDate.of(1940, 1, 1);
    /** UTF-8 read as windows-1252 and saved again: æ, ø, å, é, ü and their capitals have this look, names don't. */
    private static final Pattern GARBLED = Pattern.compile("Ã[¦¸¥©¼¶¤†˜…\u0098\u0086\u0085]");

    private static final Pattern IN_BRACKETS = Pattern.compile("[<(]\\s*([^\\s<>()]+@[^\\s<>()]+)\\s*[>)]");

    private final ColumnMapping mapping;
    private final StartDates dates;
    private final LocalDate latest;
    private final SheetRow row;
    private final List<Finding> findings = new ArrayList<>();

    RowReader(ColumnMapping mapping, StartDates dates, LocalDate latest, SheetRow row) {
        this.mapping = mapping;
        this.dates = dates;
        this.latest = latest;
        this.row = row;
    }

    /** What this row says, as far as it could be read; good only where nothing was found that stops it. */
    ReadRow read(int headings) {
        mapping.places().keySet().forEach(this::checkLetters);
        if (row.width() > headings) {
            findings.add(new Finding(row.line(), null, String.join(" ", row.cells()), new Problem.ExtraCells()));
        }
        @Nullable EmailAddress email = email();
        String name = name();
        DepartmentPath department = department();
        String title = limited(Column.TITLE, LONGEST_TITLE);
        String manager = manager();
        @Nullable Language language = language();
        @Nullable LocalDate startDate = startDate();
        Set<Role> roles = roles();
        if (email == null || !findings.isEmpty()) {
            return new ReadRow(row.line(), email, null, findings);
        }
        var good = new StaffRow(row.line(), email, name, department, manager, title, language, startDate, roles);
        return new ReadRow(row.line(), email, good, findings);
    }

    private void checkLetters(Column column) {
        String cell = mapping.cell(row, column);
        if (cell.chars().anyMatch(RowReader::isUnreadable)) {
            note(column, new Problem.Unreadable());
        } else if (cell.indexOf('Ã') >= 0 && GARBLED.matcher(cell).find()) {
            note(column, new Problem.Garbled());
        }
    }

    private static boolean isUnreadable(int sign) {
        return sign < ' ' || sign == 0x7F || sign == 0xFFFD;
    }

    private @Nullable EmailAddress email() {
        String cell = mapping.cell(row, Column.EMAIL);
        if (cell.isEmpty()) {
            note(Column.EMAIL, new Problem.Missing());
            return null;
        }
        Optional<EmailAddress> address = address(cell);
        if (address.isEmpty()) {
            note(Column.EMAIL, new Problem.NotAnAddress());
        }
        return address.orElse(null);
    }

    /** An address, also as mail programs copy it: "Bo Bek &lt;bo@firma.dk&gt;". */
    static Optional<EmailAddress> address(String cell) {
        if (cell.length() > LONGEST_ADDRESS_CELL) {
            return Optional.empty();
        }
        Matcher inBrackets = IN_BRACKETS.matcher(cell);
        String address = inBrackets.find() ? inBrackets.group(1) : cell;
        return EmailAddress.parse(address.startsWith("mailto:") ? address.substring("mailto:".length()) : address);
    }

    private String name() {
        String whole = PersonNames.tidy(mapping.cell(row, Column.NAME));
        String parts = Stream.of(Column.FIRST_NAME, Column.MIDDLE_NAME, Column.LAST_NAME)
                .map(column -> mapping.cell(row, column))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String name = parts.isEmpty() ? whole : parts;
        Column column = mapping.has(Column.NAME) ? Column.NAME : Column.FIRST_NAME;
        if (name.isEmpty()) {
            note(column, new Problem.Missing());
        } else if (name.length() > LONGEST_NAME) {
            findings.add(new Finding(row.line(), column, name, new Problem.TooLong(LONGEST_NAME)));
        }
        return name;
    }

    private DepartmentPath department() {
        DepartmentPath path = DepartmentPath.parse(mapping.cell(row, Column.DEPARTMENT));
        if (path.names().size() > MOST_LEVELS) {
            note(Column.DEPARTMENT, new Problem.TooManyLevels(MOST_LEVELS));
        }
        if (path.names().stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            note(Column.DEPARTMENT, new Problem.TooLong(LONGEST_NAME));
        }
        return path;
    }

    private String manager() {
        String cell = limited(Column.MANAGER, LONGEST_MANAGER);
        return address(cell).map(EmailAddress::value).orElseGet(() -> PersonNames.tidy(cell));
    }

    private @Nullable Language language() {
        String cell = mapping.cell(row, Column.LANGUAGE);
        return cell.isEmpty() ? null : read(Column.LANGUAGE, LanguageNames.parse(cell), new Problem.UnknownLanguage());
    }

    private @Nullable LocalDate startDate() {
        String cell = mapping.cell(row, Column.START_DATE);
        if (cell.isEmpty()) {
            return null;
        }
        @Nullable LocalDate date = read(Column.START_DATE, dates.parse(cell), new Problem.NotADate());
        if (date != null && (date.isBefore(EARLIEST) || date.isAfter(latest))) {
            note(Column.START_DATE, new Problem.UnlikelyDate());
        }
        return date;
    }

    private Set<Role> roles() {
        Optional<Set<Role>> roles = RoleNames.parse(mapping.cell(row, Column.ROLES));
        @Nullable Set<Role> known = read(Column.ROLES, roles, new Problem.UnknownRole());
        return known == null ? Set.of() : known;
    }

    private String limited(Column column, int longest) {
        String cell = mapping.cell(row, column);
        if (cell.length() > longest) {
            note(column, new Problem.TooLong(longest));
        }
        return cell;
    }

    private <T> @Nullable T read(Column column, Optional<T> value, Problem otherwise) {
        if (value.isEmpty()) {
            note(column, otherwise);
        }
        return value.orElse(null);
    }

    private void note(Column column, Problem problem) {
        findings.add(new Finding(row.line(), column, mapping.cell(row, column), problem));
    }

    /** The address is there for bad rows too, where it could be read. */
    record ReadRow(
            int line,
            @Nullable EmailAddress email,
            @Nullable StaffRow row,
            List<Finding> findings) {}
}
