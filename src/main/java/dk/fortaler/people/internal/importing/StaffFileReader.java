package dk.fortaler.people.internal.importing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.fortaler.people.internal.importing.RowReader.ReadRow;
import dk.fortaler.people.internal.sheet.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** Reads a table as a staff list. */
public final class StaffFileReader {
    private static final int YEARS_AHEAD = 2;
    private static final int FEW_LINES = 5;

    private StaffFileReader() {}

    /** The mapping must not be missing anything; today bounds the dates and resolves years of two figures. */
    public static StaffFile read(Sheet sheet, ColumnMapping mapping, LocalDate today) {
        List<String> dateColumn = sheet.rows().stream()
                .map(row -> mapping.cell(row, Column.START_DATE))
                .toList();
        StartDates dates = StartDates.of(dateColumn, today);
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        int headings =
                Math.max(sheet.headings().cells().size(), sheet.headings().width());
        List<ReadRow> rows = sheet.rows().stream()
                .map(row -> new RowReader(mapping, dates, latest, row).read(headings))
                .toList();
        return unite(mapping, rows);
    }

    private static StaffFile unite(ColumnMapping mapping, List<ReadRow> rows) {
        var findings = new ArrayList<Finding>();
        rows.forEach(row -> findings.addAll(row.findings()));
        var byAddress = rows.stream()
                .filter(row -> row.email() != null)
                .collect(groupingBy(row -> Objects.requireNonNull(row.email()), LinkedHashMap::new, toList()));
        var good = new ArrayList<StaffRow>();
        byAddress.values().forEach(same -> single(same, good, findings));
        findings.sort(Comparator.comparingInt(Finding::line));
        long lost = rows.stream().filter(row -> row.email() == null).count();
        return new StaffFile(mapping.places().keySet(), good, findings, byAddress.keySet(), (int) lost);
    }

    /** Of rows that say the same the first counts; where they differ, none does, as nobody knows which is right. */
    private static void single(List<ReadRow> same, List<StaffRow> good, List<Finding> findings) {
        StaffRow first = same.getFirst().row();
        boolean agree = first != null
                && same.stream()
                        .allMatch(each -> each.row() != null && each.row().saysTheSameAs(first));
        if (agree) {
            good.add(first);
        }
        if (same.size() > 1) {
            same.forEach(row -> findings.addAll(sameAddress(row, same, agree)));
        }
    }

    private static List<Finding> sameAddress(ReadRow row, List<ReadRow> same, boolean agree) {
        int first = same.getFirst().line();
        if (agree) {
            return row.line() == first ? List.of() : List.of(finding(row, new Problem.Repeated(first)));
        }
        return List.of(finding(row, new Problem.Duplicate(same.size() - 1, fewLinesBeside(row, same))));
    }

    private static Finding finding(ReadRow row, Problem problem) {
        return new Finding(
                row.line(), Column.EMAIL, Objects.requireNonNull(row.email()).value(), problem);
    }

    private static List<Integer> fewLinesBeside(ReadRow row, List<ReadRow> same) {
        return same.stream()
                .limit(FEW_LINES + 1)
                .map(ReadRow::line)
                .filter(line -> line != row.line())
                .limit(FEW_LINES)
                .toList();
    }
}
