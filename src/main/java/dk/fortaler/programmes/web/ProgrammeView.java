package dk.fortaler.programmes.web;

import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.internal.DepartmentPaths.Department;
import dk.fortaler.programmes.internal.Membership.Member;
import java.util.List;

/**
 * One programme and its people.
 *
 * @param members the first of them by name
 * @param search what the manager looks for among those who are not in it; empty before a search
 * @param candidates who was found
 */
public record ProgrammeView(
        Programme programme,
        List<Member> members,
        String search,
        List<Member> candidates,
        List<Department> departments) {

    public String address() {
        return "/programmes/" + programme.id().value();
    }
}
