package dk.fortaler.programmes.internal;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.people.Ambassadors;
import dk.fortaler.programmes.ProgrammeId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in a programme: joining, leaving, and whom a manager can still add. */
@Service
@Transactional
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
    private final Clock clock;
    private final Ambassadors ambassadors;

    Membership(JdbcClient jdbc, Clock clock, Ambassadors ambassadors) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ambassadors = ambassadors;
    }

    /** A member, or somebody who could become one. */
    public record Member(UUID person, String name, String email, String department) {}

    /** Joins those of the given people who are there and not in it yet; answers how many that were. */
    public int join(ProgrammeId programme, List<PersonId> persons) {
        return join(
                programme,
                "select id from person where state = 'active' and id = any(:ids)",
                persons.stream().map(PersonId::value).toArray(UUID[]::new));
    }

    /** Joins everybody of a department and those below it. */
    public int joinDepartment(ProgrammeId programme, UUID department) {
        return join(programme, """
                with recursive below as (
                    select id from department where id = any(:ids)
                    union all
                    select d.id from department d join below b on d.parent_id = b.id
                )
                select p.id from person p join below b on b.id = p.department_id where p.state = 'active'
                """, new UUID[] {department});
    }

    /** Joins the whole organisation. */
    public int joinEverybody(ProgrammeId programme) {
        return join(
                programme, "select id from person where state = 'active' and :ids::uuid[] is not null", new UUID[0]);
    }

    /** Leaves no trace but the date, which figures of the past need. */
    public void leave(ProgrammeId programme, PersonId person) {
        jdbc.sql("""
                        update programme_member set left_at = :now
                        where programme_id = :programme and person_id = :person and left_at is null
                        """)
                .param("programme", programme.value())
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        boolean inAnother = jdbc.sql(
                        "select exists (select from programme_member where person_id = :person and left_at is null)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
        if (!inAnother) {
            ambassadors.noLongerAre(List.of(person));
        }
    }

    @Transactional(readOnly = true)
    public long count(ProgrammeId programme, String search) {
        return jdbc.sql("select count(*)" + MEMBERS)
                .param("programme", programme.value())
                .param("search", search)
                .query(Long.class)
                .single();
    }

    /** How many active people are not in it. */
    @Transactional(readOnly = true)
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
    @Transactional(readOnly = true)
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
    @Transactional(readOnly = true)
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

    private int join(ProgrammeId programme, String persons, UUID[] ids) {
        List<PersonId> joined = jdbc.sql("""
                        insert into programme_member (programme_id, person_id, joined_at)
                        select :programme, chosen.id, :now from (%s) as chosen
                        on conflict (organisation_id, programme_id, person_id)
                        do update set joined_at = excluded.joined_at, left_at = null
                        where programme_member.left_at is not null
                        returning person_id
                        """.formatted(persons))
                .param("programme", programme.value())
                .param("ids", ids)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        ambassadors.become(joined);
        return joined.size();
    }

    private static Member member(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("department"));
    }
}
