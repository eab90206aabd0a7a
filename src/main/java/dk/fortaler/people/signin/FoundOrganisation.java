package dk.fortaler.people.signin;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.signin.Accounts.Account;
import dk.fortaler.web.Missing;
import dk.fortaler.web.SessionPrincipal;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Further organisations of an installation, for an agency and its clients or a group and its companies. Only the operator,
 * who set the installation up, founds them, and comes in with the same password.
 */
@Component
public class FoundOrganisation {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final NewOrganisation organisations;
    private final AuditLog audit;

    FoundOrganisation(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Accounts accounts,
            NewOrganisation organisations,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.accounts = accounts;
        this.organisations = organisations;
        this.audit = audit;
    }

    /** The operator; where they have left, each administrator of the first organisation. */
    public boolean mayFound(SignedIn me) {
        return jdbc.sql("""
            select exists (select from installation where operator = :account)
                or :administrator and exists (select from installation where operator is null)
                   and :organisation = (select min(id) from organisation where not demo)
            """)
                .param("account", me.account())
                .param("administrator", me.is(Role.ADMINISTRATOR))
                .param("organisation", me.organisation().value())
                .query(Boolean.class)
                .single();
    }

    /** Whether one of that name is there already; twice pressed, the button founds it once. */
    boolean isTaken(String name) {
        return jdbc.sql("select exists (select from organisation where lower(name) = lower(:name) and not demo)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /** @throws Missing for anybody but the operator */
    SessionPrincipal found(SignedIn me, String name, Language language, ZoneId zone) {
        Account account = accounts.find(me.account())
                .filter(own -> own.passwordHash() != null && mayFound(me))
                .orElseThrow(Missing::new);
        SessionPrincipal founder = organisations.found(new NewOrganisation.Order(
                name, language, zone, me.name(), me.email(), Objects.requireNonNull(account.passwordHash())));
        CurrentOrganisation.run(
                me.organisation(),
                () -> transaction.executeWithoutResult(
                        status -> audit.record(me.person(), "organisation.founded", null, Map.of("name", name))));
        return founder;
    }
}
