package dk.fortaler.people.internal.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, before anything is done. All lists are in the order of the addresses.
 *
 * @param returns people who had left and are on the list again
 * @param leaves people of earlier lists who are not on this one; whether they do leave is chosen
 * @param spared administrators who would be among the leaves: they leave by hand, so that nobody is locked out
 * @param unchanged people whom the list names as they are
 * @param departments those that don't exist yet, each after the one above it
 * @param findings of the file and of this plan, in the order of the lines
 * @param rolesLeftOut whether the list has roles that the importing person may not give
 */
public record StaffPlan(
        List<Join> joins,
        List<Change> changes,
        List<Change> returns,
        List<PresentPerson> leaves,
        List<PresentPerson> spared,
        List<PresentPerson> unchanged,
        List<DepartmentPath> departments,
        List<Finding> findings,
        boolean rolesLeftOut) {
    private static final int FEW = 2;
    private static final double MANY = 0.2;

    public StaffPlan {
        joins = List.copyOf(joins);
        changes = List.copyOf(changes);
        returns = List.copyOf(returns);
        leaves = List.copyOf(leaves);
        spared = List.copyOf(spared);
        unchanged = List.copyOf(unchanged);
        departments = List.copyOf(departments);
        findings = List.copyOf(findings);
    }

    /** A new person, and the line that says so. */
    public record Join(int line, PersonFacts facts) {}

    /** A person we know, with what the list says now. */
    public record Change(int line, PresentPerson before, PersonFacts after) {
        public Set<Column> differences() {
            return before.facts().differences(after);
        }
    }

    public boolean changesNothing(boolean leave) {
        return joins.isEmpty() && changes.isEmpty() && returns.isEmpty() && (!leave || leaves.isEmpty());
    }

    /** The lines that stay out, each once. */
    public List<Integer> badLines() {
        return findings.stream()
                .filter(finding -> finding.problem().stopsRow())
                .map(Finding::line)
                .distinct()
                .toList();
    }

    /**
     * Equal for plans that do the same to the same people, so that a plan which somebody approved is known again when
     * it is applied. 64 hexadecimal digits.
     */
    public String fingerprint() {
        MessageDigest digest = sha256();
        Stream.<Collection<?>>of(
                        joins.stream().map(Join::facts).toList(),
                        changes.stream()
                                .map(change -> List.of(change.before, change.after))
                                .toList(),
                        returns.stream()
                                .map(change -> List.of(change.before, change.after))
                                .toList(),
                        leaves.stream().map(PresentPerson::id).toList(),
                        departments)
                .forEach(part -> {
                    part.forEach(each -> digest.update(each.toString().getBytes(StandardCharsets.UTF_8)));
                    digest.update((byte) 0);
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether so many would leave that the list is probably only a part of the people. */
    public boolean leavesAreMany() {
        int known = changes.size() + unchanged.size() + leaves.size();
        return leaves.size() > FEW && leaves.size() > known * MANY;
    }

    /** Sorts drafts and missing people into the plan's parts; both come in the order of their addresses. */
    static final class Builder {
        private final List<Join> joins = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<Change> returns = new ArrayList<>();
        private final List<PresentPerson> leaves = new ArrayList<>();
        private final List<PresentPerson> spared = new ArrayList<>();
        private final List<PresentPerson> unchanged = new ArrayList<>();

        void add(Draft draft) {
            int line = draft.row().line();
            @Nullable PresentPerson before = draft.before();
            if (before == null) {
                joins.add(new Join(line, draft.after()));
            } else if (draft.isLocked()) {
                addLocked(before);
            } else if (!before.active()) {
                returns.add(new Change(line, before, draft.after()));
            } else if (before.facts().differences(draft.after()).isEmpty()) {
                unchanged.add(before);
            } else {
                changes.add(new Change(line, before, draft.after()));
            }
        }

        private void addLocked(PresentPerson person) {
            if (person.active()) {
                unchanged.add(person);
            }
        }

        void addMissing(PresentPerson person) {
            (person.isAdministrator() ? spared : leaves).add(person);
        }

        StaffPlan build(List<DepartmentPath> departments, List<Finding> findings, boolean rolesLeftOut) {
            return new StaffPlan(
                    joins, changes, returns, leaves, spared, unchanged, departments, findings, rolesLeftOut);
        }
    }
}
