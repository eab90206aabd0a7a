package dk.fortaler.programmes.arrivals;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.people.PeopleJoined;
import dk.fortaler.people.PeopleLeft;
import dk.fortaler.people.PeopleMoved;
import dk.fortaler.people.PeopleMoved.Move;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down who came and who moved, in the transaction that lets them: nobody comes unnoticed, and nobody twice. Whoever is
 * new on the list alone, and began long ago, is no newcomer: a list may grow by a part of the house that was missing.
 */
@Component
class NoteArrivals {
    /** Days since their first one, for somebody to have just begun. */
    private static final int NEW_FOR = 90;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;

    NoteArrivals(JdbcClient jdbc, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PeopleJoined joined) {
        note("joined", joined.people(), List.of());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PeopleMoved moved) {
        note("moved", moved.moves().stream().map(Move::person).toList(), moved.moves());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PeopleLeft left) {
        UUID[] people = left.people().stream().map(PersonId::value).toArray(UUID[]::new);
        jdbc.sql("delete from arrival where person_id = any(:people)")
                .param("people", people)
                .update();
        jdbc.sql("delete from arrival_asked where person_id = any(:people)")
                .param("people", people)
                .update();
    }

    private void note(String kind, List<PersonId> people, List<Move> moves) {
        jdbc.sql("""
                        insert into arrival (id, person_id, kind, from_department, at)
                        select id, person, :kind, from_department, :now
                        from unnest(:ids::uuid[], :people::uuid[], :from::uuid[]) as row (id, person, from_department)
                        where :kind = 'moved'
                           or not exists (select from person p where p.id = person and p.start_date <= :longAgo::date)
                        """)
                .param("kind", kind)
                .param("ids", Stream.generate(ids::next).limit(people.size()).toArray(UUID[]::new))
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param(
                        "from",
                        moves.isEmpty()
                                ? new UUID[people.size()]
                                : moves.stream().map(NoteArrivals::from).toArray(UUID[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "longAgo",
                        clock.instant()
                                .atOffset(ZoneOffset.UTC)
                                .minusDays(NEW_FOR)
                                .toLocalDate())
                .update();
    }

    private static @Nullable UUID from(Move move) {
        DepartmentId from = move.from();
        return from == null ? null : from.value();
    }
}
