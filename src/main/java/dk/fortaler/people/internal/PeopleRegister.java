package dk.fortaler.people.internal;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.people.People;
import dk.fortaler.people.PeopleMoved.Move;
import dk.fortaler.people.Person;
import dk.fortaler.people.internal.ChangeRefused.Reason;
import dk.fortaler.web.Missing;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of single people by hand. Whoever manages may change people; only administrators change administrators, as an
 * address is the way in, and give roles.
 */
@Service
@Transactional
public class PeopleRegister {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final People people;
    private final Managers managers;
    private final PeopleLock lock;
    private final WaysIn waysIn;
    private final PeopleEvents events;
    private final AuditLog audit;

    PeopleRegister(
            JdbcClient jdbc,
            Clock clock,
            Ids ids,
            People people,
            Managers managers,
            PeopleLock lock,
            WaysIn waysIn,
            PeopleEvents events,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.people = people;
        this.managers = managers;
        this.lock = lock;
        this.waysIn = waysIn;
        this.events = events;
        this.audit = audit;
    }

    /** @throws ChangeRefused where the address is taken, or department or manager are unknown */
    public PersonId add(SignedIn me, PersonDetails details) {
        lock.take();
        refuseTakenAddress(null, details);
        PersonId id = new PersonId(ids.next());
        jdbc.sql("""
            insert into person (id, email, name, department_id, manager_id, title, language, start_date,
                                created_at, changed_at)
            values (:id, :email, :name, :department, :manager, nullif(:title, ''), :language, :start, :now, :now)
            """)
                .params(parameters(id, details))
                .param("department", department(details), Types.OTHER)
                .param("manager", managers.find(id, details.manager()).orElse(null), Types.OTHER)
                .param("start", details.startDate(), Types.DATE)
                .update();
        events.joined(List.of(id));
        audit.record(me.person(), "people.added", id.value().toString(), Map.of());
        return id;
    }

    /** @throws ChangeRefused as {@link #add}, or where a manager would be their own manager's manager */
    public void change(SignedIn me, PersonId id, PersonDetails details) {
        lock.take();
        Person before = mayChange(me, id);
        refuseTakenAddress(id, details);
        boolean otherAddress = !before.email().equals(details.email());
        if (otherAddress && waysIn.isOpen(id) && !me.is(Role.ADMINISTRATOR)) {
            throw new ChangeRefused(Reason.ADDRESS_OPENS);
        }
        jdbc.sql("""
            update person set email = :email, name = :name, department_id = :department, manager_id = :manager,
                   title = nullif(:title, ''), language = :language, start_date = :start, changed_at = :now
            where id = :id
            """)
                .params(parameters(id, details))
                .param("department", department(details), Types.OTHER)
                .param("manager", managers.find(id, details.manager()).orElse(null), Types.OTHER)
                .param("start", details.startDate(), Types.DATE)
                .update();
        if (otherAddress) {
            waysIn.follow(id, details.email());
        }
        if (before.active() && !Objects.equals(before.department(), details.department())) {
            events.moved(List.of(new Move(id, before.department(), details.department())));
        }
        audit.record(me.person(), "people.changed", id.value().toString(), Map.of("address", otherAddress));
    }

    /** @throws ChangeRefused for anybody but administrators, and where none of them would be left */
    public void giveRoles(SignedIn me, PersonId id, Set<Role> roles) {
        lock.take();
        if (!me.is(Role.ADMINISTRATOR)) {
            throw new ChangeRefused(Reason.ADMINISTRATORS_ONLY);
        }
        Person person = mayChange(me, id);
        if (person.is(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR)) {
            refuseLastAdministrator(person);
        }
        Set<Role> kept = EnumSet.noneOf(Role.class);
        kept.addAll(roles);
        kept.remove(Role.EMPLOYEE);
        String[] names = kept.stream().map(RoleColumn::of).toArray(String[]::new);
        jdbc.sql("delete from person_role where person_id = :id and role <> all(:roles)")
                .param("id", id.value())
                .param("roles", names)
                .update();
        jdbc.sql("""
            insert into person_role (person_id, role) select :id, role from unnest(:roles) as role
            on conflict do nothing
            """).param("id", id.value()).param("roles", names).update();
        audit.record(me.person(), "people.roles", id.value().toString(), Map.of("roles", List.of(names)));
    }

    /** The person can't sign in from now on; what they did stays. Coming back takes a new invitation. */
    public void leave(SignedIn me, PersonId id) {
        lock.take();
        Person person = mayChange(me, id);
        if (!person.active()) {
            return;
        }
        refuseLastAdministrator(person);
        setState(id, "left", now());
        waysIn.close(List.of(id));
        events.left(List.of(id));
        audit.record(me.person(), "people.left", id.value().toString(), Map.of());
    }

    public void comeBack(SignedIn me, PersonId id) {
        lock.take();
        if (mayChange(me, id).active()) {
            return;
        }
        setState(id, "active", null);
        events.joined(List.of(id));
        audit.record(me.person(), "people.returned", id.value().toString(), Map.of());
    }

    private Person mayChange(SignedIn me, PersonId id) {
        Person person = people.find(id).orElseThrow(Missing::new);
        if (person.is(Role.ADMINISTRATOR) && !me.is(Role.ADMINISTRATOR)) {
            throw new ChangeRefused(Reason.ADMINISTRATORS_ONLY);
        }
        return person;
    }

    private void refuseLastAdministrator(Person person) {
        boolean others = jdbc.sql("""
            select exists (select from person p
                           join person_role r on r.organisation_id = p.organisation_id and r.person_id = p.id
                           where r.role = 'administrator' and p.state = 'active' and p.id <> :id)
            """)
                .param("id", person.id().value())
                .query(Boolean.class)
                .single();
        if (person.active() && person.is(Role.ADMINISTRATOR) && !others) {
            throw new ChangeRefused(Reason.LAST_ADMINISTRATOR);
        }
    }

    private void refuseTakenAddress(@Nullable PersonId id, PersonDetails details) {
        Optional<Person> holder = people.find(details.email());
        if (holder.isPresent() && !holder.get().id().equals(id)) {
            throw new ChangeRefused(Reason.EMAIL_TAKEN);
        }
    }

    private Map<String, Object> parameters(PersonId id, PersonDetails details) {
        return Map.of(
                "id", id.value(),
                "email", details.email().value(),
                "name", details.name(),
                "title", details.title(),
                "language", details.language().tag(),
                "now", now());
    }

    private @Nullable UUID department(PersonDetails details) {
        if (details.department() == null) {
            return null;
        }
        return jdbc.sql("select id from department where id = :id")
                .param("id", details.department().value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new ChangeRefused(Reason.DEPARTMENT_UNKNOWN));
    }

    private void setState(PersonId id, String state, @Nullable OffsetDateTime left) {
        jdbc.sql("update person set state = :state, left_at = :left, changed_at = :now where id = :id")
                .param("state", state)
                .param("left", left, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
