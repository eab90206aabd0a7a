package dk.fortaler.people.signin.me;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.people.signin.AccountSessions;
import dk.fortaler.people.signin.Accounts;
import dk.fortaler.people.signin.Accounts.Account;
import dk.fortaler.people.signin.AttemptLimits;
import dk.fortaler.people.signin.PasswordRules;
import dk.fortaler.people.signin.Passwords;
import dk.fortaler.people.signin.reset.Resets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A new password for who knows the present one; everywhere else the account is signed out. */
@Component
class ChangePassword {
    private static final int FREE = 5;

    private final Accounts accounts;
    private final Passwords passwords;
    private final AttemptLimits limits;
    private final AccountSessions sessions;
    private final Resets resets;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    ChangePassword(
            Accounts accounts,
            Passwords passwords,
            AttemptLimits limits,
            AccountSessions sessions,
            Resets resets,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.sessions = sessions;
        this.resets = resets;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Why it was refused.
     *
     * @param field of the form
     * @param key of the text
     */
    record Refusal(String field, String key) {}

    /** @param session the one that asks, which stays */
    Optional<Refusal> change(SignedIn me, String present, String next, String session) {
        Account account = accounts.find(me.account()).orElseThrow();
        String subject = "password:" + account.id();
        if (limits.take(subject, FREE).isPresent()) {
            return Optional.of(new Refusal("present", "me.password.wait"));
        }
        if (!passwords.matches(present, account.passwordHash())) {
            return Optional.of(new Refusal("present", "me.password.wrong"));
        }
        limits.forget(subject);
        Optional<String> weak = PasswordRules.refusal(
                next, List.of(me.name(), account.email(), me.email().value(), me.organisationName(), "Fortaler"));
        if (weak.isPresent()) {
            return Optional.of(new Refusal("next", weak.get()));
        }
        String hash = passwords.encode(next);
        transaction.executeWithoutResult(status -> {
            accounts.setPassword(account.id(), hash);
            resets.forget(account.id());
            audit.record(me.person(), "signin.password.changed", null, Map.of());
        });
        sessions.endOthers(account.id(), session);
        return Optional.empty();
    }
}
