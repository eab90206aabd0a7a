package dk.fortaler.programmes.internal;

import dk.fortaler.programmes.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in a programme, and whom a manager could still ask. */
@Service
@Transactional(readOnly = true)
public class Membership {
    private static final int CANDIDATES = 20;

    private static final String MEMBERS = """

            from programme_member m
            join person p on p.organisation_id = m.organisation_id and p.id = m.person_id
            left join department d on d.organisation_id = p.organisation_id and d.id = p.department_id
            where m.programme_id = :programme and m.left_at is null
              and (:search = '' or position(lower(:search) in lower(p.name)) > 0 or position(lower(:search) in p.email) > 0)
            """;

    private final JdbcClient jdbc;

    Membership(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A member, or somebody who could become one. */
    public record Member(UUID person, String name, String email, String department) {}

    public long count(ProgrammeId programme, String search) {
        return jdbc.sql("select count(*)" + MEMBERS)
                .param("programme", programme.value())
                .param("search", search)
                .query(Long.class)
                .single();
    }

    /** How many active people are not in it. */
    public long countOthers(ProgrammeId programme) {
        return jdbc.sql("""
                        select count(*) from person p
                        where p.state = 'active'
                          and not exists (select from programme_member m
                                          where m.organisation_id = p.organisation_id and m.programme_id = :programme
                                            and m.person_id = p.id and m.left_at is null)
                        """)
                .param("programme", programme.value())
                .query(Long.class)
                .single();
    }

    /** Of that name or address, or all, by name. */
    public List<Member> members(ProgrammeId programme, String search, int limit, long offset) {
        return jdbc.sql("select p.id, p.name, p.email, coalesce(d.name, '') as department" + MEMBERS + """
                        order by p.name collate "da-x-icu", p.id
                        limit :limit offset :offset
                        """)
                .param("programme", programme.value())
                .param("search", search)
                .param("limit", limit)
                .param("offset", offset)
                .query(Membership::member)
                .list();
    }

    /** People of that name or address who are not in the programme. */
    public List<Member> candidates(ProgrammeId programme, String search) {
        return jdbc.sql("""
                        select p.id, p.name, p.email, coalesce(d.name, '') as department
                        from person p
                        left join department d on d.organisation_id = p.organisation_id and d.id = p.department_id
                        where p.state = 'active'
                          and (position(lower(:search) in lower(p.name)) > 0 or position(lower(:search) in p.email) > 0)
                          and not exists (select from programme_member m
                                          where m.organisation_id = p.organisation_id and m.programme_id = :programme
                                            and m.person_id = p.id and m.left_at is null)
                        order by p.name collate "da-x-icu", p.id
                        limit :limit
                        """)
                .param("programme", programme.value())
                .param("search", search)
                .param("limit", CANDIDATES)
                .query(Membership::member)
                .list();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("department"));
    }
}
