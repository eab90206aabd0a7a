package dk.fortaler.people.web;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.people.Department;
import dk.fortaler.people.internal.ListedPerson;
import dk.fortaler.people.internal.PeopleFilter;
import dk.fortaler.web.Paging;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** A page of people, and how it came about. */
public record PeopleView(
        List<ListedPerson> people, PeopleFilter filter, Paging paging, List<Department> departments, long everybody) {
    public static final List<Role> ROLES = Roles.HELD;

    public PeopleView {
        people = List.copyOf(people);
        departments = List.copyOf(departments);
    }

    public String pageAddress(int page) {
        return address("/people", page);
    }

    public String exportAddress() {
        return address("/people/export", 1);
    }

    public boolean isDepartment(Department department) {
        return department.id().value().equals(filter.department());
    }

    private String address(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        var values = new ArrayList<Object>();
        add(address, values, "q", filter.search());
        add(
                address,
                values,
                "department",
                filter.department() == null ? "" : filter.department().toString());
        add(address, values, "role", filter.role() == null ? "" : Roles.value(filter.role()));
        add(address, values, "state", filter.left() ? "left" : "");
        add(address, values, "page", page > 1 ? String.valueOf(page) : "");
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static void add(UriComponentsBuilder address, List<Object> values, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}");
            values.add(value);
        }
    }
}
