package dk.fortaler.programmes.club;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.joining.Asking;
import dk.fortaler.programmes.joining.Inviting;
import dk.fortaler.programmes.joining.Way;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member thinks of a colleague, who is then asked and told who thought of them. What they answer, the member never learns. */
@Component
@Transactional
public class Nominating {
    static final int A_MONTH = 3;
    private static final int FOUND = 8;
    private static final int SHORTEST = 2;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final OrganisationDays days;
    private final Inviting inviting;

    Nominating(JdbcClient jdbc, Ids ids, OrganisationDays days, Inviting inviting) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.days = days;
        this.inviting = inviting;
    }

    /** A colleague to think of. */
    public record Colleague(UUID id, String name, String department) {}

    /** How many more this month. */
    @Transactional(readOnly = true)
    public int left(PersonId me) {
        int done = jdbc.sql("""
                        select count(*) from nomination
                        where nominated_by = :me and on_day >= date_trunc('month', :today::timestamp)::date
                        """)
                .param("me", me.value())
                .param("today", days.today())
                .query(Integer.class)
                .single();
        return Math.max(0, A_MONTH - done);
    }

    /** Colleagues of that name, members or not: who is one shows elsewhere, to those who may see it. */
    @Transactional(readOnly = true)
    public List<Colleague> find(PersonId me, String search) {
        if (search.length() < SHORTEST) {
            return List.of();
        }
        return jdbc.sql("""
                        select p.id, p.name, coalesce(d.name, '') as department from person p
                        left join department d on d.organisation_id = p.organisation_id and d.id = p.department_id
                        where p.state = 'active' and p.id <> :me and position(lower(:search) in lower(p.name)) > 0
                        order by p.name collate "da-x-icu", p.id limit :found
                        """)
                .param("me", me.value())
                .param("search", search)
                .param("found", FOUND)
                .query((row, number) -> new Colleague(
                        row.getObject("id", UUID.class), row.getString("name"), row.getString("department")))
                .list();
    }

    /**
     * False where this month's are used up. Who thought of them stands in the question that the colleague is asked, for them to
     * read; here is kept only that one was proposed, so that no page of the member can tell what became of it.
     */
    public boolean nominate(SignedIn me, ProgrammeId programme, PersonId colleague) {
        jdbc.sql("select 1 from person where id = :me for no key update")
                .param("me", me.person().value())
                .query(Integer.class)
                .single();
        if (left(me.person()) == 0) {
            return false;
        }
        jdbc.sql("insert into nomination (id, nominated_by, on_day) values (:id, :me, :today)")
                .param("id", ids.next())
                .param("me", me.person().value())
                .param("today", days.today())
                .update();
        if (!colleague.equals(me.person())) {
            inviting.ask(
                    new Asking(programme, Way.NOMINATION, null, false, me.person(), me.name()), List.of(colleague));
        }
        return true;
    }
}
