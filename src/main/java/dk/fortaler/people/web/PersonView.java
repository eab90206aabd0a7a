package dk.fortaler.people.web;

import dk.fortaler.people.Access;
import dk.fortaler.people.Department;
import dk.fortaler.people.Person;
import dk.fortaler.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's page, or the form for a new one.
 *
 * @param person null for a new one
 * @param refusal text key of why a button did nothing; null where it did
 * @param mayChange false for a manager who looks at an administrator
 * @param access whether they can sign in; null for a new one
 */
public record PersonView(
        @Nullable Person person,
        Form form,
        List<Department> departments,
        @Nullable String refusal,
        boolean mayChange,
        boolean mayGiveRoles,
        @Nullable Access access) {
    public PersonView {
        departments = List.copyOf(departments);
    }

    public String action() {
        return person == null ? "/people" : "/people/" + person.id().value();
    }

    public Person known() {
        if (person == null) {
            throw new IllegalStateException("A new person has no such thing yet");
        }
        return person;
    }
}
