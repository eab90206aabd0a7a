package dk.fortaler.people.internal.importing;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a staff list would do to the people who are there. An empty cell empties the field, but no role: those are
 * only taken away by hand. The language is the list's for who joins; from then on it is the person's own.
 */
public final class StaffPlanner {
    private static final Comparator<PersonFacts> BY_ADDRESS =
            Comparator.comparing(facts -> facts.email().value());

    private final StaffFile file;
    private final Roster roster;
    private final Rules rules;
    private final DepartmentSpelling spelling;
    private final List<Draft> drafts;
    private final List<PresentPerson> missing;

    /**
     * What holds beside the list.
     *
     * @param mayGiveRoles whether the importing person is an administrator; others change no administrator either
     * @param language for new people whose row says none
     */
    public record Rules(boolean mayGiveRoles, Language language) {}

    private StaffPlanner(StaffFile file, Roster roster, Rules rules) {
        this.file = file;
        this.roster = roster;
        this.rules = rules;
        spelling = new DepartmentSpelling(
                roster.departments(),
                file.rows().stream().map(StaffRow::department).toList());
        drafts = drafts();
        missing = roster.people().stream()
                .filter(person -> person.active() && person.imported())
                .filter(person -> !file.mentioned().contains(person.facts().email()))
                .sorted(Comparator.comparing(PresentPerson::facts, BY_ADDRESS))
                .toList();
    }

    public static StaffPlan plan(StaffFile file, Roster roster, Rules rules) {
        return new StaffPlanner(file, roster, rules).plan();
    }

    private StaffPlan plan() {
        var findings = new ArrayList<>(file.findings());
        if (has(Column.MANAGER)) {
            findings.addAll(new ManagerAssignment(drafts, roster.people()).assign(managerFinder()));
        }
        drafts.stream()
                .filter(this::wouldChangeALockedPerson)
                .map(StaffPlanner::locked)
                .forEach(findings::add);
        findings.sort(Comparator.comparingInt(Finding::line));
        var plan = new StaffPlan.Builder();
        drafts.forEach(plan::add);
        missing.forEach(plan::addMissing);
        return plan.build(
                spelling.missing(
                        drafts.stream().map(draft -> draft.after().department()).toList()),
                findings,
                !rules.mayGiveRoles && file.rows().stream().anyMatch(StaffPlanner::givesRoles));
    }

    private ManagerFinder managerFinder() {
        Set<PersonId> leaving = missing.stream()
                .filter(person -> !person.isAdministrator())
                .map(PresentPerson::id)
                .collect(Collectors.toSet());
        Map<Boolean, List<PresentPerson>> staying = roster.people().stream()
                .collect(Collectors.partitioningBy(person -> person.active() && !leaving.contains(person.id())));
        return new ManagerFinder(
                file.rows(), staying.getOrDefault(true, List.of()), staying.getOrDefault(false, List.of()));
    }

    private List<Draft> drafts() {
        Map<EmailAddress, PresentPerson> present = new HashMap<>();
        roster.people().forEach(person -> present.put(person.facts().email(), person));
        return file.rows().stream()
                .map(row -> draft(row, present.get(row.email())))
                .sorted(Comparator.comparing(Draft::after, BY_ADDRESS))
                .toList();
    }

    private Draft draft(StaffRow row, @Nullable PresentPerson person) {
        if (person != null && person.isAdministrator() && !rules.mayGiveRoles) {
            return Draft.locked(row, person);
        }
        return Draft.of(row, person, facts(row, person == null ? null : person.facts()));
    }

    /** With the manager of before, until managers are assigned. */
    private PersonFacts facts(StaffRow row, @Nullable PersonFacts before) {
        return new PersonFacts(
                row.email(),
                row.name(),
                before == null || has(Column.DEPARTMENT) ? spelling.spell(row.department()) : before.department(),
                before == null ? null : before.manager(),
                before == null || has(Column.TITLE) ? row.title() : before.title(),
                language(row, before),
                before == null || has(Column.START_DATE) ? row.startDate() : before.startDate(),
                roles(row, before));
    }

    private boolean wouldChangeALockedPerson(Draft draft) {
        @Nullable PresentPerson person = draft.before();
        return draft.isLocked()
                && person != null
                && (!person.active()
                        || !person.facts()
                                .differences(facts(draft.row(), person.facts()))
                                .isEmpty());
    }

    private static Finding locked(Draft draft) {
        StaffRow row = draft.row();
        return new Finding(row.line(), Column.EMAIL, row.email().value(), new Problem.AdministratorsOnly());
    }

    private boolean has(Column column) {
        return file.columns().contains(column);
    }

    private Language language(StaffRow row, @Nullable PersonFacts before) {
        if (before != null) {
            return before.language();
        }
        return row.language() == null ? rules.language : row.language();
    }

    private Set<Role> roles(StaffRow row, @Nullable PersonFacts before) {
        var roles = EnumSet.noneOf(Role.class);
        if (before != null) {
            roles.addAll(before.roles());
        }
        if (rules.mayGiveRoles) {
            roles.addAll(row.roles());
        }
        return roles;
    }

    private static boolean givesRoles(StaffRow row) {
        return row.roles().stream().anyMatch(role -> role != Role.EMPLOYEE);
    }
}
