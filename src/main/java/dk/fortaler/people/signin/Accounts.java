package dk.fortaler.people.signin;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.web.SessionPrincipal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's way into their organisation, with a password of its own (docs/decisions/0006). */
@Component
@Transactional
public class Accounts {
    /** More organisations than one human works for; each costs the time of a password's check. */
    private static final int MOST = 20;

    private static final String SELECT = """
            select a.id, a.organisation_id, a.person_id, a.email, a.password_hash, a.renewed_at, o.name
            from account a join organisation o on o.id = a.organisation_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;

    Accounts(JdbcClient jdbc, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * @param principal whose it is
     * @param organisation the name of what it opens
     * @param passwordHash null in the demo company, where nobody signs in
     * @param renewed when its password was chosen, or it was signed out everywhere: what was opened before is closed
     */
    public record Account(
            SessionPrincipal principal,
            String organisation,
            String email,
            @Nullable String passwordHash,
            Instant renewed) {
        public UUID id() {
            return principal.account();
        }
    }

    /** Those of that address, by the organisation's name. Whether each person is still there is not looked at. */
    @Transactional(readOnly = true)
    public List<Account> find(EmailAddress email) {
        return jdbc.sql(SELECT + "where a.email = :email order by o.name, o.id limit :most")
                .param("email", email.value())
                .param("most", MOST)
                .query(Accounts::account)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(UUID account) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", account)
                .query(Accounts::account)
                .optional();
    }

    /** Whether it still has that address, which then stays so until the caller's transaction ends. */
    public boolean hold(UUID account, EmailAddress email) {
        return jdbc.sql("select id from account where id = :id and email = :email for update")
                .param("id", account)
                .param("email", email.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Lets a person in by that password and no other. */
    public SessionPrincipal open(OrganisationId organisation, PersonId person, EmailAddress email, String hash) {
        UUID id = jdbc.sql("""
            insert into account (id, organisation_id, person_id, email, password_hash, renewed_at, created_at)
            values (:id, :organisation, :person, :email, :hash, :now, :now)
            on conflict (organisation_id, person_id)
            do update set email = excluded.email, password_hash = excluded.password_hash, renewed_at = excluded.renewed_at
            returning id
            """)
                .param("id", ids.next())
                .param("organisation", organisation.value())
                .param("person", person.value())
                .param("email", email.value())
                .param("hash", hash)
                .param("now", now())
                .query(UUID.class)
                .single();
        return new SessionPrincipal(id, organisation.value(), person.value());
    }

    public void setPassword(UUID account, String hash) {
        jdbc.sql("update account set password_hash = :hash, renewed_at = :now where id = :id")
                .param("hash", hash)
                .param("now", now())
                .param("id", account)
                .update();
    }

    /** Sessions elsewhere that the password opened as well lead here no more. */
    public void renew(UUID account) {
        jdbc.sql("update account set renewed_at = :now where id = :id")
                .param("now", now())
                .param("id", account)
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new SessionPrincipal(
                        row.getObject("id", UUID.class),
                        row.getLong("organisation_id"),
                        row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("password_hash"),
                row.getObject("renewed_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
