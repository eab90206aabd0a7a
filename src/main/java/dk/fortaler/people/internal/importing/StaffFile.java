package dk.fortaler.people.internal.importing;

import dk.fortaler.kernel.identity.EmailAddress;
import java.util.List;
import java.util.Set;

/**
 * A staff list as it was understood.
 *
 * @param columns those that the file has: what it does not have is left as it is
 * @param rows the good ones, one per address
 * @param findings in the order of the lines
 * @param mentioned every readable address, of bad rows too: these people don't leave
 * @param lost the rows whose address is unreadable: anybody may be behind them
 */
public record StaffFile(
        Set<Column> columns, List<StaffRow> rows, List<Finding> findings, Set<EmailAddress> mentioned, int lost) {
    public StaffFile {
        columns = Set.copyOf(columns);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        mentioned = Set.copyOf(mentioned);
    }
}
