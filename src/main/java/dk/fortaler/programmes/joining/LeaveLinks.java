package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links by which a member leaves a programme without signing in; they open for as long as the membership lasts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LeaveLinks {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Programmes programmes;

    LeaveLinks(JdbcClient jdbc, Clock clock, Programmes programmes) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.programmes = programmes;
    }

    /** What a link opens. */
    record Held(PersonId person, Programme programme) {}

    /** The code that {@code /leave/…} carries. */
    public String make(ProgrammeId programme, PersonId person) {
        Token token = Token.make();
        jdbc.sql("""
                        insert into leave_link (digest, programme_id, person_id, made_at)
                        values (:digest, :programme, :person, :now)
                        """)
                .param("digest", token.digest())
                .param("programme", programme.value())
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new LinkCode(CurrentOrganisation.get(), token).text();
    }

    Optional<Held> find(String digest) {
        return jdbc.sql("""
                        select l.programme_id, l.person_id from leave_link l
                        join programme_member m on m.organisation_id = l.organisation_id
                          and m.programme_id = l.programme_id and m.person_id = l.person_id
                        where l.digest = :digest and m.left_at is null
                        """)
                .param("digest", digest)
                .query((row, number) -> new Object[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)})
                .optional()
                .flatMap(found -> programmes
                        .find(new ProgrammeId((UUID) found[0]))
                        .map(programme -> new Held(new PersonId((UUID) found[1]), programme)));
    }
}
