package dk.fortaler.goals.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The groups whose sums may be told, those first that come first when not all can be: everybody who takes part in a programme,
 * the programmes, departments and chosen people of open goals in the order those were set, the other departments. Works in the
 * caller's transaction.
 */
@Component
class Groups {
    private final JdbcClient jdbc;

    Groups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is in what today; people of no running programme are in nothing. */
    record Memberships(
            Map<UUID, Set<UUID>> programmes, Map<UUID, Set<UUID>> departments, SequencedMap<Whose, Set<UUID>> ofGoals) {

        /** @param writers by programme, who wrote something for it in the week, be they gone since */
        SequencedMap<Whose, Set<UUID>> inOrder(Map<UUID, Set<UUID>> writers) {
            Map<UUID, Set<UUID>> taking = new LinkedHashMap<>();
            programmes.forEach((programme, members) -> {
                Set<UUID> people = new HashSet<>(members);
                people.addAll(writers.getOrDefault(programme, Set.of()));
                taking.put(programme, people);
            });
            Set<UUID> all = new HashSet<>();
            taking.values().forEach(all::addAll);
            SequencedMap<Whose, Set<UUID>> groups = new LinkedHashMap<>();
            groups.put(Whose.ALL, all);
            largestFirst(taking, Whose::programme, groups);
            Map<UUID, Set<UUID>> within = new LinkedHashMap<>();
            departments.forEach((department, people) -> within.put(department, both(people, all)));
            ofGoals.forEach((whose, people) -> {
                UUID department = whose.department();
                groups.put(whose, department == null ? both(people, all) : within.getOrDefault(department, Set.of()));
            });
            largestFirst(within, Whose::department, groups);
            return groups;
        }

        private static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
            Set<UUID> both = new HashSet<>(some);
            both.retainAll(others);
            return both;
        }

        private static void largestFirst(
                Map<UUID, Set<UUID>> some, Function<UUID, Whose> whose, SequencedMap<Whose, Set<UUID>> groups) {
            some.entrySet().stream()
                    .sorted(Comparator.comparingInt(each -> -each.getValue().size()))
                    .forEach(each -> groups.putIfAbsent(whose.apply(each.getKey()), each.getValue()));
        }
    }

    Memberships today() {
        return new Memberships(sets("""
                        select m.programme_id, m.person_id from programme_member m
                        join programme p on p.organisation_id = m.organisation_id and p.id = m.programme_id and p.state = 'active'
                        where m.left_at is null order by m.programme_id
                        """), sets("""
                        with recursive above as (
                            select id as department, id as top, parent_id from department
                            union
                            select a.department, d.id, d.parent_id from above a join department d on d.id = a.parent_id
                        )
                        select a.top, p.id from above a join person p on p.department_id = a.department order by a.top
                        """), ofGoals());
    }

    private SequencedMap<Whose, Set<UUID>> ofGoals() {
        SequencedMap<Whose, Set<UUID>> people = new LinkedHashMap<>();
        jdbc.sql("""
                        select g.id, g.department_id, p.person_id from goal g
                        left join goal_person p on p.organisation_id = g.organisation_id and p.goal_id = g.id
                        where g.state = 'open' and g.measure in ('contacts', 'dialogues')
                          and (g.level = 'group' or g.level = 'department' and g.department_id is not null)
                        order by g.created_at, g.id
                        """).query(row -> {
            Set<UUID> those = people.computeIfAbsent(whose(row), none -> new HashSet<>());
            UUID person = row.getObject("person_id", UUID.class);
            if (person != null) {
                those.add(person);
            }
        });
        return people;
    }

    private static Whose whose(ResultSet row) throws SQLException {
        UUID department = row.getObject("department_id", UUID.class);
        return department == null ? Whose.goal(row.getObject("id", UUID.class)) : Whose.department(department);
    }

    private Map<UUID, Set<UUID>> sets(String query) {
        Map<UUID, Set<UUID>> sets = new LinkedHashMap<>();
        jdbc.sql(query).query(row -> {
            sets.computeIfAbsent(row.getObject(1, UUID.class), none -> new HashSet<>())
                    .add(row.getObject(2, UUID.class));
        });
        return sets;
    }
}
