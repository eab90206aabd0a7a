package dk.fortaler.goals.internal;

import dk.fortaler.goals.GoalId;
import dk.fortaler.goals.Measure;
import dk.fortaler.goals.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Goals as they stand in the database, to read. */
@Repository
@Transactional(readOnly = true)
public class GoalRepository {
    private static final String GOAL = """
            select g.*, coalesce(p.name, d.name, w.name, '') as scope_name, coalesce(o.name, '') as owner_name,
                   array(select gp.person_id from goal_person gp
                         where gp.organisation_id = g.organisation_id and gp.goal_id = g.id) as people
            from goal g
            left join programme p on p.organisation_id = g.organisation_id and p.id = g.programme_id
            left join department d on d.organisation_id = g.organisation_id and d.id = g.department_id
            left join person w on w.organisation_id = g.organisation_id and w.id = g.person_id
            left join person o on o.organisation_id = g.organisation_id and o.id = g.owner_id
            """;

    /** The soonest deadline first, those that are closed last. */
    private static final String ORDER = " order by g.state <> 'open', g.ends, g.name collate \"da-x-icu\", g.id";

    /** A goal that adds up what this person does with others. */
    private static final String TAKES_PART = """
            (g.level = 'organisation'
             or g.level = 'programme' and exists (
                    select from programme_member m
                    where m.organisation_id = g.organisation_id and m.programme_id = g.programme_id
                      and m.person_id = :me and m.left_at is null)
             or g.level = 'group' and exists (
                    select from goal_person gp
                    where gp.organisation_id = g.organisation_id and gp.goal_id = g.id and gp.person_id = :me)
             or g.level = 'department' and g.department_id in (
                    with recursive above as (
                        select d.id, d.parent_id from person me join department d on d.id = me.department_id
                        where me.id = :me
                        union
                        select d.id, d.parent_id from department d join above a on d.id = a.parent_id
                    ) select id from above))
            """;

    private final JdbcClient jdbc;

    GoalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Goal> find(GoalId id) {
        return jdbc.sql(GOAL + "where g.id = :id")
                .param("id", id.value())
                .query(GoalRepository::goal)
                .optional();
    }

    /** All goals of several people, and people's own that they show to programme managers. */
    public List<Goal> forManagers() {
        return jdbc.sql(GOAL + "where g.level <> 'person' or g.shared" + ORDER)
                .query(GoalRepository::goal)
                .list();
    }

    /** All goals of several people. */
    public List<Goal> collective() {
        return jdbc.sql(GOAL + "where g.level <> 'person'" + ORDER)
                .query(GoalRepository::goal)
                .list();
    }

    /** Those that are not closed, of the programme itself. */
    public List<Goal> openOfProgramme(UUID programme) {
        return jdbc.sql(GOAL + "where g.state = 'open' and g.programme_id = :programme" + ORDER)
                .param("programme", programme)
                .query(GoalRepository::goal)
                .list();
    }

    public List<Goal> open() {
        return jdbc.sql(GOAL + "where g.state = 'open'" + ORDER)
                .query(GoalRepository::goal)
                .list();
    }

    /** Closed, or past their deadline. */
    List<Goal> endedWithoutFinal(LocalDate today) {
        return jdbc.sql(GOAL + "where g.final_value is null and (g.state <> 'open' or g.ends < :today)" + ORDER)
                .param("today", today)
                .query(GoalRepository::goal)
                .list();
    }

    /** The person's own. */
    public List<Goal> personal(UUID me) {
        return jdbc.sql(GOAL + "where g.person_id = :me" + ORDER)
                .param("me", me)
                .query(GoalRepository::goal)
                .list();
    }

    /** Open goals that the person answers for, or takes part in. */
    public List<Goal> with(UUID me) {
        return jdbc.sql(GOAL + "where g.level <> 'person' and g.state = 'open' and (g.owner_id = :me or " + TAKES_PART
                        + ")" + ORDER)
                .param("me", me)
                .query(GoalRepository::goal)
                .list();
    }

    public boolean takesPart(GoalId goal, UUID me) {
        return jdbc.sql("select exists (select from goal g where g.id = :id and " + TAKES_PART + ")")
                .param("id", goal.value())
                .param("me", me)
                .query(Boolean.class)
                .single();
    }

    private static Goal goal(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime reached = row.getObject("reached_at", OffsetDateTime.class);
        return new Goal(
                new GoalId(row.getObject("id", UUID.class)),
                Purpose.of(row.getString("purpose")).orElseThrow(),
                aim(row),
                scope(row),
                row.getString("scope_name"),
                row.getString("name"),
                row.getString("why"),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_name"),
                row.getBoolean("shared"),
                Goal.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                row.getObject("closed_on", LocalDate.class),
                reached == null ? null : reached.toInstant(),
                end(row),
                row.getInt("version"),
                row.getBoolean("copied"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Goal.@Nullable End end(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("final_day", LocalDate.class);
        return day == null ? null : new Goal.End(row.getDouble("final_value"), day);
    }

    private static Aim aim(ResultSet row) throws SQLException {
        return new Aim(
                Measure.of(row.getString("measure")).orElseThrow(),
                row.getBigDecimal("baseline"),
                row.getBigDecimal("target"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class));
    }

    private static Scope scope(ResultSet row) throws SQLException {
        Level level = Level.of(row.getString("level")).orElseThrow();
        return switch (level) {
            case ORGANISATION -> Scope.organisation();
            case PROGRAMME -> Scope.programme(Objects.requireNonNull(row.getObject("programme_id", UUID.class)));
            case DEPARTMENT -> Scope.department(row.getObject("department_id", UUID.class));
            case GROUP -> {
                List<UUID> people = new ArrayList<>();
                for (Object person : (Object[]) row.getArray("people").getArray()) {
                    people.add((UUID) person);
                }
                yield Scope.group(people, row.getObject("id", UUID.class));
            }
            case PERSON -> Scope.person(Objects.requireNonNull(row.getObject("person_id", UUID.class)));
        };
    }
}
