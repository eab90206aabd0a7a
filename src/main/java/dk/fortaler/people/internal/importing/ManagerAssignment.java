package dk.fortaler.people.internal.importing;

import dk.fortaler.kernel.identity.EmailAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every row its manager, and takes back those that would go round in a circle. */
final class ManagerAssignment {
    private final Collection<Draft> drafts;
    private final Collection<PresentPerson> people;
    private final List<Finding> findings = new ArrayList<>();

    ManagerAssignment(Collection<Draft> drafts, Collection<PresentPerson> people) {
        this.drafts = drafts.stream().filter(draft -> !draft.isLocked()).toList();
        this.people = people;
    }

    /** What could not be done. */
    List<Finding> assign(ManagerFinder finder) {
        drafts.forEach(draft -> assign(draft, finder));
        boolean looping = true;
        while (looping) {
            looping = takeBackLoops();
        }
        return findings;
    }

    private void assign(Draft draft, ManagerFinder finder) {
        if (draft.row().manager().isEmpty()) {
            draft.manage(null);
            return;
        }
        switch (finder.find(draft.row())) {
            case ManagerFinder.Found.One(EmailAddress manager) -> draft.manage(manager);
            case ManagerFinder.Found.Not(Problem problem) -> note(draft, problem);
        }
    }

    /** What was there before has no circles, so that each round takes one back at least, and the last finds none. */
    private boolean takeBackLoops() {
        var loops = ManagerLoops.in(managers());
        boolean found = false;
        for (Draft draft : drafts) {
            if (loops.contains(draft.row().email()) && draft.keepManager()) {
                note(draft, new Problem.ManagerLoop());
                found = true;
            }
        }
        return found;
    }

    private Map<EmailAddress, EmailAddress> managers() {
        var managers = new HashMap<EmailAddress, EmailAddress>();
        people.forEach(person -> put(managers, person.facts()));
        drafts.forEach(draft -> put(managers, draft.after()));
        return managers;
    }

    private static void put(Map<EmailAddress, EmailAddress> managers, PersonFacts facts) {
        if (facts.manager() == null) {
            managers.remove(facts.email());
        } else {
            managers.put(facts.email(), facts.manager());
        }
    }

    private void note(Draft draft, Problem problem) {
        StaffRow row = draft.row();
        findings.add(new Finding(row.line(), Column.MANAGER, row.manager(), problem));
    }
}
