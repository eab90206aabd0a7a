package dk.fortaler.people.internal;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.identity.Theme;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.SessionPrincipal;
import dk.fortaler.web.SignedInPersons;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The person of a session as they are now: one query for each request. */
@Component
class SessionPersons implements SignedInPersons {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SessionPersons(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public Optional<SignedIn> find(SessionPrincipal principal) {
        return CurrentOrganisation.with(
                new OrganisationId(principal.organisation()),
                () -> Objects.requireNonNull(transaction.execute(status -> read(principal))));
    }

    private Optional<SignedIn> read(SessionPrincipal principal) {
        return jdbc.sql("""
            select s.id as account_id, o.id as organisation, o.name as organisation_name, o.accent, o.demo, o.time_zone,
                   p.id, p.name, p.email, p.language, p.theme,
                   array(select r.role from person_role r
                         where r.organisation_id = p.organisation_id and r.person_id = p.id) as roles
            from account s
            join organisation o on o.id = s.organisation_id
            join person p on p.organisation_id = s.organisation_id and p.id = s.person_id
            where s.id = :account and s.organisation_id = :organisation and p.id = :person
              and p.state = 'active'
            """)
                .param("account", principal.account())
                .param("organisation", principal.organisation())
                .param("person", principal.person())
                .query(SessionPersons::signedIn)
                .optional();
    }

    private static SignedIn signedIn(ResultSet row, int number) throws SQLException {
        return new SignedIn(
                row.getObject("account_id", UUID.class),
                new OrganisationId(row.getLong("organisation")),
                row.getString("organisation_name"),
                row.getString("accent"),
                row.getBoolean("demo"),
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                roles(row.getArray("roles")),
                Language.of(row.getString("language")).orElse(Language.EN),
                Theme.valueOf(row.getString("theme").toUpperCase(Locale.ROOT)),
                ZoneId.of(row.getString("time_zone")));
    }

    private static Set<Role> roles(Array stored) throws SQLException {
        return Arrays.stream((String[]) stored.getArray())
                .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
