package dk.fortaler.goals.internal;

import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who the people of a scope are. Works in the caller's transaction. */
@Component
class Crowd {
    private static final String DEPARTMENT = """
            with recursive within as (
                select id from department where id = :department
                union
                select d.id from department d join within w on d.parent_id = w.id
            )
            select p.id from person p join within w on w.id = p.department_id
            """;

    private final JdbcClient jdbc;

    Crowd(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By whom doings are found; those who have left did theirs all the same. Not for whole programmes and organisations. */
    List<UUID> everybody(Scope scope) {
        return scope.level() == Level.DEPARTMENT ? ids(DEPARTMENT, scope) : scope.people();
    }

    /** Who is there today. */
    List<UUID> present(Scope scope) {
        return switch (scope.level()) {
            case ORGANISATION -> ids("""
                    select distinct m.person_id from programme_member m
                    join programme p on p.organisation_id = m.organisation_id and p.id = m.programme_id
                    where m.left_at is null and p.state = 'active'
                    """, scope);
            case PROGRAMME ->
                ids(
                        "select person_id from programme_member where programme_id = :programme and left_at is null",
                        scope);
            case DEPARTMENT -> ids(DEPARTMENT + "where p.state = 'active'", scope);
            case GROUP, PERSON -> ids("select id from person where id = any(:people) and state = 'active'", scope);
        };
    }

    /** How many people the organisation has, ambassadors or not. */
    int employees() {
        return jdbc.sql("select count(*) from person where state = 'active'")
                .query(Integer.class)
                .single();
    }

    /** Whether too few of them take part in a programme for figures that people own. */
    boolean tooFew(Scope scope) {
        Set<UUID> those = new HashSet<>(present(scope));
        those.retainAll(present(Scope.organisation()));
        return those.size() < SafeGroups.FEWEST;
    }

    private List<UUID> ids(String query, Scope scope) {
        return jdbc.sql(query)
                .param("programme", scope.programme(), Types.OTHER)
                .param("department", scope.department(), Types.OTHER)
                .param("people", scope.people().toArray(UUID[]::new))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
