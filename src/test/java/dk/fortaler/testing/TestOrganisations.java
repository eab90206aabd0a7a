package dk.fortaler.testing;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.SessionPrincipal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes organisations and people in them, straight in the database. */
@TestComponent
public final class TestOrganisations {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    TestOrganisations(JdbcClient jdbc, TransactionTemplate transaction, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /** A person of a test: who they are, and what a session of theirs remembers. */
    public record TestPerson(
            OrganisationId organisation,
            PersonId id,
            UUID account,
            String name,
            EmailAddress email,
            Language language) {
        public SessionPrincipal principal() {
            return new SessionPrincipal(account, organisation.value(), id.value());
        }
    }

    public OrganisationId anOrganisation(String name, Language language) {
        return new OrganisationId(jdbc.sql("""
                        insert into organisation (name, language, time_zone, created_at)
                        values (:name, :language, 'Europe/Copenhagen', :now) returning id
                        """)
                .param("name", name)
                .param("language", language.tag())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }

    /** Somebody who can sign in, in an organisation of their own. */
    public TestPerson aPersonOfTheirOwn(Language language, Role... roles) {
        return aPerson(anOrganisation("Nordlys " + COUNT.incrementAndGet(), language), "Anne Holm", language, roles);
    }

    public TestPerson aPerson(OrganisationId organisation, String name, Language language, Role... roles) {
        PersonId id = new PersonId(ids.next());
        UUID account = ids.next();
        EmailAddress email = new EmailAddress("person" + COUNT.incrementAndGet() + "@example.dk");
        CurrentOrganisation.run(
                organisation,
                () -> transaction.executeWithoutResult(
                        status -> insert(organisation, id, account, name, email, language, roles)));
        return new TestPerson(organisation, id, account, name, email, language);
    }

    /** Somebody who has not been invited yet: there is no account. */
    public TestPerson aNewcomer(OrganisationId organisation, String name, Language language, Role... roles) {
        TestPerson person = aPerson(organisation, name, language, roles);
        jdbc.sql("delete from account where id = :id")
                .param("id", person.account())
                .update();
        return person;
    }

    /** Runs work for an organisation in a transaction of its own. */
    public <T> T in(OrganisationId organisation, java.util.function.Supplier<T> work) {
        return CurrentOrganisation.with(
                organisation, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private void insert(
            OrganisationId organisation,
            PersonId id,
            UUID account,
            String name,
            EmailAddress email,
            Language language,
            Role... roles) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into person (id, email, name, language, created_at, changed_at)
                        values (:id, :email, :name, :language, :now, :now)
                        """)
                .param("id", id.value())
                .param("email", email.value())
                .param("name", name)
                .param("language", language.tag())
                .param("now", now)
                .update();
        for (Role role : roles) {
            if (role == Role.EMPLOYEE) {
                continue;
            }
            jdbc.sql("insert into person_role (person_id, role) values (:id, :role)")
                    .param("id", id.value())
                    .param("role", role.name().toLowerCase(Locale.ROOT))
                    .update();
        }
        jdbc.sql("""
                        insert into account (id, organisation_id, person_id, email, renewed_at, created_at)
                        values (:account, :organisation, :id, :email, :now, :now)
                        """)
                .param("account", account)
                .param("organisation", organisation.value())
                .param("id", id.value())
                .param("email", email.value())
                .param("now", now)
                .update();
    }
}
