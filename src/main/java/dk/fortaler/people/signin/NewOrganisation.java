package dk.fortaler.people.signin;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.SessionPrincipal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds an organisation with its first person, who may do everything there. */
@Component
class NewOrganisation {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final Clock clock;
    private final Ids ids;

    NewOrganisation(JdbcClient jdbc, TransactionTemplate transaction, Accounts accounts, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.accounts = accounts;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param passwordHash of the first person */
    record Order(
            String organisation,
            Language language,
            ZoneId zone,
            String name,
            EmailAddress email,
            String passwordHash) {}

    /** In the caller's transaction, which belongs to the new organisation from here on; else in one of its own. */
    SessionPrincipal found(Order order) {
        return Objects.requireNonNull(transaction.execute(status -> {
            OrganisationId organisation = organisation(order);
            jdbc.sql("set local app.organisation = '" + organisation.value() + "'")
                    .update();
            PersonId person = administrator(order);
            return accounts.open(organisation, person, order.email(), order.passwordHash());
        }));
    }

    private OrganisationId organisation(Order order) {
        return new OrganisationId(jdbc.sql("""
            insert into organisation (name, language, time_zone, created_at)
            values (:name, :language, :zone, :now) returning id
            """)
                .param("name", order.organisation())
                .param("language", order.language().tag())
                .param("zone", order.zone().getId())
                .param("now", now())
                .query(Long.class)
                .single());
    }

    private PersonId administrator(Order order) {
        UUID id = ids.next();
        jdbc.sql("""
            insert into person (id, email, name, language, created_at, changed_at)
            values (:id, :email, :name, :language, :now, :now)
            """)
                .param("id", id)
                .param("email", order.email().value())
                .param("name", order.name())
                .param("language", order.language().tag())
                .param("now", now())
                .update();
        for (Role role : List.of(Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER)) {
            jdbc.sql("insert into person_role (person_id, role) values (:id, :role)")
                    .param("id", id)
                    .param("role", role.name().toLowerCase(Locale.ROOT))
                    .update();
        }
        return new PersonId(id);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
