package dk.fortaler.programmes.web;

import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.cohorts.Cohort;
import dk.fortaler.programmes.internal.DepartmentPaths.Department;
import dk.fortaler.programmes.internal.Membership.Member;
import dk.fortaler.web.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One programme and its people.
 *
 * @param members those of this page, by name
 * @param search what the manager looks for, among them and among those who are not in it; empty before a search
 * @param candidates who was found outside
 * @param others how many are not in it
 * @param asked how many were asked within a year, whatever they said
 * @param asking how far the letters to many are, while they are written
 * @param sends whether mails leave the house
 * @param mine whether the manager takes part
 */
public record ProgrammeView(
        Programme programme,
        List<Member> members,
        Paging paging,
        String search,
        List<Member> candidates,
        long others,
        long asked,
        AskingView asking,
        Choice choice,
        boolean sends,
        boolean mine) {

    /**
     * Whom one can choose to ask, and where to.
     *
     * @param own the department that the programme is made for, or null
     * @param into the cohort into which people are asked, or null
     */
    public record Choice(
            List<Department> departments,
            @Nullable UUID own,
            List<Cohort> cohorts,
            @Nullable UUID into) {}

    public String address() {
        return "/programmes/" + programme.id().value();
    }

    public String pageAddress(int page) {
        return address() + "/members?page=" + page + "&q=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
    }
}
