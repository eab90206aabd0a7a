package dk.fortaler.people.internal;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a person's way in with the person: it follows them to a new address, and is gone when they leave. An address
 * that somebody else gets later opens nothing of theirs.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WaysIn {
    private final JdbcClient jdbc;
    private final Clock clock;

    WaysIn(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isOpen(PersonId person) {
        return jdbc.sql("""
            select exists (select from account
                           where organisation_id = nullif(current_setting('app.organisation', true), '')::bigint
                             and person_id = :person)
            """)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void follow(PersonId person, EmailAddress email) {
        jdbc.sql("""
            update account set email = :email
            where organisation_id = nullif(current_setting('app.organisation', true), '')::bigint and person_id = :person
            """)
                .param("email", email.value())
                .param("person", person.value())
                .update();
        forgetLinks(new UUID[] {person.value()});
    }

    /** Ends their sessions too, as each asks for its account. Coming back takes an invitation. */
    public void close(Collection<PersonId> people) {
        UUID[] ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        jdbc.sql("""
            delete from account
            where organisation_id = nullif(current_setting('app.organisation', true), '')::bigint and person_id = any(:ids)
            """).param("ids", ids).update();
        forgetLinks(ids);
    }

    private void forgetLinks(UUID[] people) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
            update invitation set expires_at = :now
            where person_id = any(:ids) and spent_at is null and expires_at > :now
            """).param("ids", people).param("now", now).update();
        jdbc.sql("""
            delete from password_reset r using account a
            where a.id = r.account_id and a.person_id = any(:ids)
              and a.organisation_id = nullif(current_setting('app.organisation', true), '')::bigint
            """).param("ids", people).update();
    }
}
