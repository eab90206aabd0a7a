package dk.fortaler.goals.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a goal can be set for and who can answer for it. */
@Component
@Transactional(readOnly = true)
public class Choices {
    private static final int SHOWN = 500;

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param more what tells it from others of its name; may be empty */
    public record Choice(UUID id, String name, String more) {}

    public List<Choice> programmes() {
        return choices("""
                select id, name, '' as more from programme where state = 'active' order by name collate "da-x-icu", id
                """);
    }

    /** With their path in the tree, "Salg / Nord". */
    public List<Choice> departments() {
        return choices("""
                with recursive tree as (
                    select id, name as path from department where parent_id is null
                    union all
                    select d.id, t.path || ' / ' || d.name from department d join tree t on d.parent_id = t.id
                )
                select id, path as name, '' as more from tree order by path collate "da-x-icu", id
                """);
    }

    /** Those who take part in a running programme, 500 at the most. */
    public List<Choice> ambassadors() {
        return choices("""
                select p.id, p.name, coalesce(d.name, '') as more
                from person p
                left join department d on d.organisation_id = p.organisation_id and d.id = p.department_id
                where p.state = 'active' and exists (
                    select from programme_member m
                    join programme g on g.organisation_id = m.organisation_id and g.id = m.programme_id
                    where m.organisation_id = p.organisation_id and m.person_id = p.id and m.left_at is null
                      and g.state = 'active')
                order by p.name collate "da-x-icu", p.id
                limit %d
                """.formatted(SHOWN));
    }

    /** Those who hold a role that answers for something. */
    public List<Choice> owners() {
        return choices("""
                select p.id, p.name, coalesce(p.title, '') as more from person p
                where p.state = 'active' and exists (
                    select from person_role r
                    where r.organisation_id = p.organisation_id and r.person_id = p.id and r.role <> 'ambassador')
                order by p.name collate "da-x-icu", p.id
                limit %d
                """.formatted(SHOWN));
    }

    /** Those of the given people who are there. */
    public List<UUID> present(List<UUID> people) {
        return jdbc.sql("select id from person where state = 'active' and id = any(:people) order by id")
                .param("people", people.toArray(UUID[]::new))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<Choice> choices(String query) {
        return jdbc.sql(query)
                .query((row, number) ->
                        new Choice(row.getObject("id", UUID.class), row.getString("name"), row.getString("more")))
                .list();
    }
}
