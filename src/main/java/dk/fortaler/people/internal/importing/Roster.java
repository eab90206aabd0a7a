package dk.fortaler.people.internal.importing;

import java.util.List;

/** Everybody in the organisation, also those who left, and the departments, also empty ones. */
public record Roster(List<PresentPerson> people, List<DepartmentPath> departments) {
    public static final Roster EMPTY = new Roster(List.of(), List.of());

    public Roster {
        people = List.copyOf(people);
        departments = List.copyOf(departments);
    }
}
