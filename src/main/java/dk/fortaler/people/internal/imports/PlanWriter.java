package dk.fortaler.people.internal.imports;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.people.PeopleMoved.Move;
import dk.fortaler.people.internal.PeopleEvents;
import dk.fortaler.people.internal.WaysIn;
import dk.fortaler.people.internal.importing.DepartmentPath;
import dk.fortaler.people.internal.importing.PersonFacts;
import dk.fortaler.people.internal.importing.PresentPerson;
import dk.fortaler.people.internal.importing.StaffPlan;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does what a plan says, in the caller's transaction, some thousand people with each statement. */
@Component
class PlanWriter {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final PeopleEvents events;
    private final WaysIn waysIn;

    PlanWriter(JdbcClient jdbc, Clock clock, Ids ids, PeopleEvents events, WaysIn waysIn) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.events = events;
        this.waysIn = waysIn;
    }

    /** Told after each statement how many of how many steps are done. */
    interface Steps {
        void reached(long done, long total);
    }

    void write(StaffPlan plan, boolean leave, StoredRoster roster, Steps steps) {
        new Writing(plan, leave, roster, steps).write();
    }

    /** One person with the id that they have or get. */
    private record Named(PersonId id, PersonFacts facts) {}

    private final class Writing {
        private final StaffPlan plan;
        private final List<PresentPerson> leaves;
        private final Map<DepartmentPath, UUID> departments;
        private final Map<EmailAddress, UUID> people = new HashMap<>();
        private final OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        private final Batches batches;

        Writing(StaffPlan plan, boolean leave, StoredRoster roster, Steps steps) {
            this.plan = plan;
            this.leaves = leave ? plan.leaves() : List.of();
            this.departments = new HashMap<>(roster.departments());
            roster.people()
                    .forEach(person ->
                            people.put(person.facts().email(), person.id().value()));
            int rows =
                    plan.joins().size() + plan.changes().size() + plan.returns().size();
            this.batches = new Batches(jdbc, steps, 2L * rows + plan.unchanged().size() + leaves.size());
        }

        void write() {
            addDepartments();
            List<Named> joining = ManagersFirst.sort(plan.joins()).stream()
                    .map(facts -> named(facts))
                    .toList();
            List<Named> changing = Stream.concat(plan.changes().stream(), plan.returns().stream())
                    .map(change -> new Named(change.before().id(), change.after()))
                    .toList();
            insert(joining);
            update(changing);
            giveRoles(Stream.concat(joining.stream(), changing.stream()).toList());
            adopt();
            leave();
            List<PersonId> returning =
                    plan.returns().stream().map(change -> change.before().id()).toList();
            events.joined(Stream.concat(joining.stream().map(Named::id), returning.stream())
                    .toList());
            events.moved(plan.changes().stream().flatMap(this::move).toList());
            events.left(leaves.stream().map(PresentPerson::id).toList());
        }

        private Stream<Move> move(StaffPlan.Change change) {
            @Nullable
            UUID from = departments.get(change.before().facts().department().key());
            @Nullable UUID to = departments.get(change.after().department().key());
            return Objects.equals(from, to)
                    ? Stream.empty()
                    : Stream.of(new Move(
                            change.before().id(),
                            from == null ? null : new DepartmentId(from),
                            to == null ? null : new DepartmentId(to)));
        }

        private Named named(PersonFacts facts) {
            UUID id = ids.next();
            people.put(facts.email(), id);
            return new Named(new PersonId(id), facts);
        }

        private void addDepartments() {
            for (DepartmentPath path : plan.departments()) {
                UUID id = ids.next();
                departments.put(path.key(), id);
                jdbc.sql("insert into department (id, parent_id, name) values (:id, :parent, :name)")
                        .param("id", id)
                        .param("parent", departments.get(path.parent().key()), java.sql.Types.OTHER)
                        .param("name", path.name())
                        .update();
            }
        }

        private void insert(List<Named> joining) {
            batches.run("""
                insert into person (id, email, name, department_id, manager_id, title, language, start_date, origin,
                                    created_at, changed_at)
                select id, email, name, department, manager, nullif(title, ''), language, start_date, 'import', :now, :now
                from unnest(:id::uuid[], :email::text[], :name::text[], :department::uuid[], :manager::uuid[],
                                :title::text[], :language::text[], :start::date[])
                     as row (id, email, name, department, manager, title, language, start_date)
                """, joining, this::facts);
        }

        private void update(List<Named> changing) {
            batches.run("""
                update person p
                set name = row.name, department_id = row.department, manager_id = row.manager, title = nullif(row.title, ''),
                    language = row.language, start_date = row.start_date, state = 'active', left_at = null,
                    origin = 'import', changed_at = :now
                from unnest(:id::uuid[], :email::text[], :name::text[], :department::uuid[], :manager::uuid[],
                                :title::text[], :language::text[], :start::date[])
                     as row (id, email, name, department, manager, title, language, start_date)
                where p.id = row.id
                """, changing, this::facts);
        }

        private Map<String, Object> facts(List<Named> part) {
            return Map.of(
                    "now", now,
                    "id", part.stream().map(each -> each.id.value()).toArray(UUID[]::new),
                    "email", texts(part, facts -> facts.email().value()),
                    "name", texts(part, PersonFacts::name),
                    "department",
                            part.stream()
                                    .map(each -> departments.get(
                                            each.facts.department().key()))
                                    .toArray(UUID[]::new),
                    "manager", part.stream().map(each -> managerOf(each.facts)).toArray(UUID[]::new),
                    "title", texts(part, PersonFacts::title),
                    "language", texts(part, facts -> facts.language().tag()),
                    "start",
                            texts(
                                    part,
                                    facts -> facts.startDate() == null
                                            ? null
                                            : facts.startDate().toString()));
        }

        private @Nullable UUID managerOf(PersonFacts facts) {
            return facts.manager() == null ? null : people.get(facts.manager());
        }

        /** The plan never takes a role away. */
        private void giveRoles(List<Named> all) {
            batches.run("""
                insert into person_role (person_id, role)
                select person, role from unnest(:person::uuid[], :role::text[]) as row (person, role)
                on conflict do nothing
                """, all, part -> {
                List<UUID> holders = new ArrayList<>();
                List<String> roles = new ArrayList<>();
                for (Named each : part) {
                    for (Role role : each.facts.roles()) {
                        holders.add(each.id.value());
                        roles.add(role.name().toLowerCase(Locale.ROOT));
                    }
                }
                return Map.of("person", holders.toArray(UUID[]::new), "role", roles.toArray(String[]::new));
            });
        }

        /** Whom the list names as they are belongs to the staff lists from now on. */
        private void adopt() {
            batches.run(
                    "update person set origin = 'import' where id = any(:id) and origin <> 'import'",
                    plan.unchanged(),
                    part -> Map.of("id", idsOf(part)));
        }

        private void leave() {
            batches.run("""
                update person set state = 'left', left_at = :now, changed_at = :now
                where id = any(:id) and state = 'active'
                """, leaves, part -> Map.of("now", now, "id", idsOf(part)));
            waysIn.close(leaves.stream().map(PresentPerson::id).toList());
        }
    }

    private static UUID[] idsOf(List<PresentPerson> people) {
        return people.stream().map(person -> person.id().value()).toArray(UUID[]::new);
    }

    private static String[] texts(List<Named> part, java.util.function.Function<PersonFacts, @Nullable String> text) {
        return part.stream().map(each -> text.apply(each.facts)).toArray(String[]::new);
    }
}
