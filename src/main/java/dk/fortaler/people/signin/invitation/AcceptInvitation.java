package dk.fortaler.people.signin.invitation;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.people.signin.Accounts;
import dk.fortaler.people.signin.PasswordRules;
import dk.fortaler.people.signin.Passwords;
import dk.fortaler.people.signin.reset.Resets;
import dk.fortaler.web.SessionPrincipal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spends an invitation: the person chooses a password for this organisation. What the same address opens elsewhere is
 * neither asked for nor told (docs/decisions/0006).
 */
@Component
class AcceptInvitation {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Resets resets;
    private final AuditLog audit;

    AcceptInvitation(
            JdbcClient jdbc,
            Clock clock,
            TransactionTemplate transaction,
            Accounts accounts,
            Passwords passwords,
            Resets resets,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
        this.accounts = accounts;
        this.passwords = passwords;
        this.resets = resets;
        this.audit = audit;
    }

    /** An invitation that still opens. */
    record Open(UUID id, OrganisationId organisation, String organisationName, Invitee invitee) {}

    sealed interface Outcome {
        record Welcome(SessionPrincipal principal) implements Outcome {}

        /** @param reason key of the text that says why the password will not do */
        record Refused(Open invitation, String reason) implements Outcome {}

        /** Unknown, spent, replaced by a newer one, run out, or the person has left. */
        record Gone() implements Outcome {}
    }

    /** Changes nothing: mail programs look at links before people do. */
    Optional<Open> find(String code) {
        return LinkCode.parse(code)
                .flatMap(parsed -> CurrentOrganisation.with(
                        parsed.organisation(),
                        () -> Objects.requireNonNull(transaction.execute(status -> read(parsed)))));
    }

    Outcome accept(String code, String password) {
        Optional<Open> found = find(code);
        if (found.isEmpty()) {
            return new Outcome.Gone();
        }
        Open invitation = found.get();
        Invitee invitee = invitation.invitee();
        Optional<String> weak = PasswordRules.refusal(
                password, List.of(invitee.name(), invitee.email().value(), invitation.organisationName(), "Fortaler"));
        return weak.<Outcome>map(reason -> new Outcome.Refused(invitation, reason))
                .orElseGet(() -> spend(invitation, passwords.encode(password)));
    }

    private Outcome spend(Open invitation, String hash) {
        return CurrentOrganisation.with(
                invitation.organisation(),
                () -> Objects.requireNonNull(transaction.execute(status -> carryOut(invitation, hash))));
    }

    private Outcome carryOut(Open invitation, String hash) {
        if (!markSpent(invitation)) {
            return new Outcome.Gone();
        }
        Invitee invitee = invitation.invitee();
        SessionPrincipal principal = accounts.open(invitation.organisation(), invitee.person(), invitee.email(), hash);
        resets.forget(principal.account());
        audit.record(invitee.person(), "signin.invitation.accepted", null, Map.of());
        return new Outcome.Welcome(principal);
    }

    /** True for exactly one of those who try. */
    private boolean markSpent(Open invitation) {
        return jdbc.sql("""
            update invitation set spent_at = :now where id = :id and spent_at is null and expires_at > :now
            """).param("id", invitation.id()).param("now", now()).update() == 1;
    }

    private Optional<Open> read(LinkCode code) {
        return jdbc.sql("""
            select i.id as invitation_id, o.name as organisation_name, p.id, p.name, p.email, p.language
            from invitation i
            join person p on p.organisation_id = i.organisation_id and p.id = i.person_id
            join organisation o on o.id = i.organisation_id
            where i.digest = :digest and i.spent_at is null and i.expires_at > :now
              and p.email = i.email and p.state = 'active'
            """)
                .param("digest", code.token().digest())
                .param("now", now())
                .query((row, number) -> open(code, row))
                .optional();
    }

    private static Open open(LinkCode code, ResultSet row) throws SQLException {
        return new Open(
                row.getObject("invitation_id", UUID.class),
                code.organisation(),
                row.getString("organisation_name"),
                Invitee.read(row));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
