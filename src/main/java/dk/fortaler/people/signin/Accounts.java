package dk.fortaler.people.signin;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.web.SessionPrincipal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts: one human's password, and the organisations it opens. */
@Component
@Transactional
public class Accounts {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;

    Accounts(JdbcClient jdbc, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param passwordHash null while the person has not chosen a password yet */
    public record Account(UUID id, String email, @Nullable String passwordHash) {}

    /** An organisation that an account opens. */
    public record Door(SessionPrincipal principal, String organisation) {}

    public Optional<Account> find(EmailAddress email) {
        return jdbc.sql("select id, email, password_hash from account where email = :email")
                .param("email", email.value())
                .query(Accounts::account)
                .optional();
    }

    /** The account of that address, made where there is none. */
    public UUID open(EmailAddress email) {
        return jdbc.sql("""
            insert into account (id, email, created_at) values (:id, :email, :now)
            on conflict (email) do update set email = excluded.email
            returning id
            """)
                .param("id", ids.next())
                .param("email", email.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    public void setPassword(UUID account, String hash) {
        jdbc.sql("update account set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", account)
                .update();
    }

    /** Only where the account has none yet; false where somebody chose one meanwhile. */
    public boolean setFirstPassword(UUID account, String hash) {
        return jdbc.sql("update account set password_hash = :hash where id = :id and password_hash is null")
                        .param("hash", hash)
                        .param("id", account)
                        .update()
                == 1;
    }

    public Optional<Account> find(UUID account) {
        return jdbc.sql("select id, email, password_hash from account where id = :id")
                .param("id", account)
                .query(Accounts::account)
                .optional();
    }

    /**
     * Takes away what else would open: other organisations of this account, and other accounts of this person. For
     * somebody whom one organisation's mail let choose the first password of an account: another organisation has not
     * vouched for them, and an earlier address of the person's is no way in any more.
     */
    public void openOnly(UUID account, OrganisationId organisation, PersonId person) {
        jdbc.sql("""
            delete from sign_in
            where account_id = :account and organisation_id <> :organisation
            """)
                .param("account", account)
                .param("organisation", organisation.value())
                .update();
        openBy(account, organisation, person);
    }

    /** The person comes in by this account and no other. */
    public void openBy(UUID account, OrganisationId organisation, PersonId person) {
        jdbc.sql("""
            delete from sign_in
            where organisation_id = :organisation and person_id = :person and account_id <> :account
            """)
                .param("account", account)
                .param("organisation", organisation.value())
                .param("person", person.value())
                .update();
    }

    public void letIn(UUID account, OrganisationId organisation, PersonId person) {
        jdbc.sql("""
            insert into sign_in (account_id, organisation_id, person_id) values (:account, :organisation, :person)
            on conflict (account_id, organisation_id) do update set person_id = excluded.person_id
            """)
                .param("account", account)
                .param("organisation", organisation.value())
                .param("person", person.value())
                .update();
    }

    /** By the organisation's name. Whether the person is still there is found when the session is read. */
    @Transactional(readOnly = true)
    public List<Door> doors(UUID account) {
        return jdbc.sql("""
            select s.account_id, s.organisation_id, s.person_id, o.name
            from sign_in s join organisation o on o.id = s.organisation_id
            where s.account_id = :account order by o.name, o.id
            """)
                .param("account", account)
                .query((row, number) -> new Door(
                        new SessionPrincipal(
                                row.getObject("account_id", UUID.class),
                                row.getLong("organisation_id"),
                                row.getObject("person_id", UUID.class)),
                        row.getString("name")))
                .list();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(row.getObject("id", UUID.class), row.getString("email"), row.getString("password_hash"));
    }
}
