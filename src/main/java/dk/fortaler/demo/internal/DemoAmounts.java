package dk.fortaler.demo.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the demo company's goals have to count. Works in the caller's transaction. */
@Component
class DemoAmounts {
    private final JdbcClient jdbc;

    DemoAmounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** About what the goal counts from day to day, close enough to set a target by. */
    double of(UUID goal, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        with recursive g as (select * from goal where id = :goal),
                        within as (
                            select department_id as id from g where department_id is not null
                            union select d.id from department d join within w on d.parent_id = w.id
                        ), whose as (
                            select p.id from person p, g
                            where g.level = 'organisation' or g.level = 'programme' or p.id = g.person_id
                               or p.department_id in (select id from within)
                               or p.id in (select person_id from goal_person where goal_id = g.id)
                        )
                        select coalesce(case g.measure
                            when 'clicks' then (select sum(c.human) from click_day c
                                where c.day between :first and :last and c.person_id in (select id from whose)
                                  and (g.programme_id is null or c.programme_id = g.programme_id))
                            when 'posts' then (select count(*) from share s
                                where s.day between :first and :last and s.person_id in (select id from whose)
                                  and s.state = 'confirmed' and (g.programme_id is null or s.programme_id = g.programme_id))
                            when 'contacts' then (select sum(t.contacts) from contact_sum t
                                where t.monday + 6 between :first and :last and t.department_id is null and t.goal_id is null
                                  and t.programme_id is not distinct from g.programme_id)
                            when 'dialogues' then (select sum(t.dialogues) from contact_sum t
                                where t.monday + 6 between :first and :last and t.department_id is null and t.goal_id is null
                                  and t.programme_id is not distinct from g.programme_id)
                            when 'leads' then (select count(*) from conversion c
                                where c.day between :first and :last and c.kind = 'lead' and c.programme_id = g.programme_id)
                            when 'applications' then (select count(*) from conversion c
                                where c.day between :first and :last and c.kind = 'application' and c.programme_id = g.programme_id)
                            else (select sum(s.followers) from share s
                                where s.day between :first and :last and s.person_id in (select id from whose)
                                  and s.state = 'confirmed' and (g.programme_id is null or s.programme_id = g.programme_id))
                            end, 0)::float8
                        from g
                        """)
                .param("goal", goal)
                .param("first", first)
                .param("last", last)
                .query(Double.class)
                .single();
    }

    /** Two figures that count, as people set targets. */
    static long nice(double value) {
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1));
        return Math.max(2, Math.round(Math.ceil(value / unit) * unit));
    }
}
