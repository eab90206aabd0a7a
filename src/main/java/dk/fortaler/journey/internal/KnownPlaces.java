package dk.fortaler.journey.internal;

import dk.fortaler.people.Department;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.people.Departments;
import dk.fortaler.programmes.StartingPlace.Interest;
import dk.fortaler.programmes.StartingPlace.Place;
import dk.fortaler.survey.LatestSurvey;
import dk.fortaler.survey.SurveyFindings;
import dk.fortaler.survey.SurveyFindings.DepartmentInterest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers the places where a programme could begin: departments as the newest survey tells them apart, and those that it says
 * nothing of. Of wishes only what the survey shows itself.
 */
@Component
@Transactional(readOnly = true)
public class KnownPlaces {
    private final Departments departments;
    private final LatestSurvey survey;
    private final JdbcClient jdbc;
    private final Clock clock;

    KnownPlaces(Departments departments, LatestSurvey survey, JdbcClient jdbc, Clock clock) {
        this.departments = departments;
        this.survey = survey;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether a survey tells of departments. */
    public boolean surveyed() {
        return survey.findings()
                .map(findings -> !findings.departments().isEmpty())
                .orElse(false);
    }

    public List<Place> all() {
        Map<DepartmentId, Department> known = new LinkedHashMap<>();
        departments.all().forEach(each -> known.put(each.id(), each));
        Counted counted = new Counted(leaders(), goals(), started());
        List<Place> places = new ArrayList<>();
        Set<DepartmentId> told = new HashSet<>();
        for (DepartmentInterest group :
                survey.findings().map(SurveyFindings::departments).orElse(List.of())) {
            List<Department> there = group.departments().stream()
                    .filter(known::containsKey)
                    .map(known::get)
                    .toList();
            if (!there.isEmpty()) {
                told.addAll(group.departments());
                places.add(place(there, interest(group), counted));
            }
        }
        known.values().stream()
                .filter(each -> !told.contains(each.id()) && each.people() > 0)
                .forEach(each -> places.add(place(List.of(each), Optional.empty(), counted)));
        return places;
    }

    private record Counted(Map<UUID, Integer> leaders, Map<UUID, Integer> goals, Set<UUID> started) {}

    private static Optional<Interest> interest(DepartmentInterest group) {
        return group.interest().answers() == 0
                ? Optional.empty()
                : Optional.of(new Interest(
                        group.interest().yes(),
                        group.interest().answers(),
                        group.interest().share()));
    }

    private static Place place(List<Department> there, Optional<Interest> interest, Counted counted) {
        return new Place(
                there.stream().map(Department::id).toList(),
                there.stream().map(Department::pathText).collect(Collectors.joining(", ")),
                there.stream().mapToInt(Department::people).sum(),
                interest,
                sum(there, counted.leaders),
                sum(there, counted.goals),
                there.stream()
                        .anyMatch(each -> counted.started.contains(each.id().value())));
    }

    private static int sum(List<Department> there, Map<UUID, Integer> counts) {
        return there.stream()
                .mapToInt(each -> counts.getOrDefault(each.id().value(), 0))
                .sum();
    }

    /** Who leads and is in a programme, or told the management's case that they take part. */
    private Map<UUID, Integer> leaders() {
        return counts(jdbc.sql("""
                select p.department_id, count(*) from person p
                where p.state = 'active' and p.department_id is not null
                  and (exists (select from person_role r where r.person_id = p.id and r.role in ('executive', 'department_lead'))
                       or exists (select from person o where o.manager_id = p.id and o.state = 'active'))
                  and (exists (select from programme_member m where m.person_id = p.id and m.left_at is null)
                       or exists (select from case_executive e
                                  join case_answer a on a.organisation_id = e.organisation_id and a.executive_id = e.id
                                  where (e.person_id = p.id or e.email = p.email) and a.takes_part))
                group by p.department_id
                """));
    }

    private Map<UUID, Integer> goals() {
        return counts(jdbc.sql("""
                        select department_id, count(*) from goal
                        where state = 'open' and department_id is not null and ends >= (:now::timestamptz)::date
                        group by department_id
                        """).param("now", clock.instant().atOffset(ZoneOffset.UTC)));
    }

    private Set<UUID> started() {
        return new HashSet<>(
                jdbc.sql("select department_id from programme where state = 'active' and department_id is not null")
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    private static Map<UUID, Integer> counts(JdbcClient.StatementSpec statement) {
        Map<UUID, Integer> counts = new HashMap<>();
        statement.query(row -> {
            counts.put(row.getObject(1, UUID.class), row.getInt(2));
        });
        return counts;
    }
}
