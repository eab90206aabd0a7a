package dk.fortaler.goals.contacts;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sums that are out ({@link PublishWeeks}). They are all that managers see. */
@Component
@Transactional(readOnly = true)
public class ContactSums {
    private final JdbcClient jdbc;

    ContactSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A week that is over.
     *
     * @param contacts null where the week's sum is not told of this group
     */
    public record Week(
            LocalDate monday,
            @Nullable Integer contacts,
            @Nullable Integer dialogues) {
        public boolean told() {
            return contacts != null;
        }

        public LocalDate sunday() {
            return monday.plusDays(6);
        }
    }

    /**
     * What a department's people, and those of departments below it, wrote down.
     *
     * @param weeks of how many it is told
     */
    public record DepartmentSum(String name, long contacts, long dialogues, long weeks) {}

    /** The latest weeks, the oldest first; none where fewer than five people of the group have written anything. */
    List<Week> weeks(Optional<UUID> programme, int most) {
        return jdbc.sql("""
                        with whose as (
                            select * from contact_sum
                            where programme_id is not distinct from :programme::uuid and department_id is null and goal_id is null)
                        select w.monday, s.contacts, s.dialogues
                        from (select monday from contact_week order by monday desc limit :most) w
                        left join whose s on s.monday = w.monday
                        where exists (select from whose where enough)
                        order by w.monday
                        """)
                .param("programme", programme.orElse(null), Types.OTHER)
                .param("most", most)
                .query(new SimplePropertyRowMapper<>(Week.class))
                .list();
    }

    /** Of the latest weeks, the one with most first. */
    List<DepartmentSum> departments(int most) {
        return jdbc.sql("""
                        select d.name, sum(s.contacts) as contacts, sum(s.dialogues) as dialogues, count(*) as weeks
                        from contact_sum s
                        join department d on d.organisation_id = s.organisation_id and d.id = s.department_id
                        where s.monday in (select monday from contact_week order by monday desc limit :most)
                        group by d.id, d.name
                        having bool_or(s.enough)
                        order by sum(s.contacts) + sum(s.dialogues) desc, d.name collate "da-x-icu", d.id
                        """)
                .param("most", most)
                .query(new SimplePropertyRowMapper<>(DepartmentSum.class))
                .list();
    }
}
