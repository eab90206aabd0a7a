package dk.fortaler.people.signin.reset;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.people.signin.AccountSessions;
import dk.fortaler.people.signin.Accounts;
import dk.fortaler.people.signin.Accounts.Account;
import dk.fortaler.people.signin.PasswordRules;
import dk.fortaler.people.signin.Passwords;
import dk.fortaler.web.SessionPrincipal;
import dk.fortaler.web.SignedInPersons;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Spends the link: the new password counts, all sessions end, and other links of the account open nothing any more. */
@Component
class ChooseNewPassword {
    private final Resets resets;
    private final Accounts accounts;
    private final SignedInPersons persons;
    private final Passwords passwords;
    private final AccountSessions sessions;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    ChooseNewPassword(
            Resets resets,
            Accounts accounts,
            SignedInPersons persons,
            Passwords passwords,
            AccountSessions sessions,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.resets = resets;
        this.accounts = accounts;
        this.persons = persons;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.transaction = transaction;
    }

    sealed interface Outcome {
        record Done(SessionPrincipal principal) implements Outcome {}

        record Refused(String email, String reason) implements Outcome {}

        record Gone() implements Outcome {}
    }

    /** The account, while the link opens. Changes nothing. */
    Optional<Account> find(String text) {
        return Token.parse(text)
                .flatMap(token -> Objects.requireNonNull(transaction.execute(status -> resets.find(token))))
                .flatMap(accounts::find);
    }

    Outcome choose(String text, String password) {
        Optional<Account> found = find(text);
        Optional<SignedIn> person = found.flatMap(account -> persons.find(account.principal()));
        if (found.isEmpty() || person.isEmpty()) {
            return new Outcome.Gone();
        }
        Account account = found.get();
        Optional<String> weak = PasswordRules.refusal(
                password, List.of(account.email(), person.get().name(), account.organisation(), "Fortaler"));
        if (weak.isPresent()) {
            return new Outcome.Refused(account.email(), weak.get());
        }
        if (!spend(person.get(), new Token(text), passwords.encode(password))) {
            return new Outcome.Gone();
        }
        sessions.endAll(account.id());
        return new Outcome.Done(account.principal());
    }

    private boolean spend(SignedIn person, Token token, String hash) {
        return CurrentOrganisation.with(
                person.organisation(),
                () -> Objects.requireNonNull(transaction.execute(status -> resets.spend(token)
                        .map(account -> {
                            accounts.setPassword(account, hash);
                            resets.forget(account);
                            audit.record(person.person(), "signin.password.reset", null, Map.of());
                            return true;
                        })
                        .orElse(false))));
    }
}
