package dk.fortaler.people.internal.importing;

import dk.fortaler.kernel.identity.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A good row on its way into the plan: what the person was, and what they will be. */
final class Draft {
    private final StaffRow row;
    private final @Nullable PresentPerson before;
    private final boolean locked;
    private PersonFacts after;

    private Draft(StaffRow row, @Nullable PresentPerson before, PersonFacts after, boolean locked) {
        this.row = row;
        this.before = before;
        this.after = after;
        this.locked = locked;
    }

    static Draft of(StaffRow row, @Nullable PresentPerson before, PersonFacts after) {
        return new Draft(row, before, after, false);
    }

    /** A row about somebody whom the importing person may not change. */
    static Draft locked(StaffRow row, PresentPerson person) {
        return new Draft(row, person, person.facts(), true);
    }

    boolean isLocked() {
        return locked;
    }

    StaffRow row() {
        return row;
    }

    @Nullable
    PresentPerson before() {
        return before;
    }

    PersonFacts after() {
        return after;
    }

    void manage(@Nullable EmailAddress manager) {
        after = after.managedBy(manager);
    }

    /** Gives back the manager of before; false where that is the manager already. */
    boolean keepManager() {
        @Nullable EmailAddress kept = before == null ? null : before.facts().manager();
        boolean other = kept == null ? after.manager() != null : !kept.equals(after.manager());
        manage(kept);
        return other;
    }
}
