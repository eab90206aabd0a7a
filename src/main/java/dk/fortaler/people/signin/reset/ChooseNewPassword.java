package dk.fortaler.people.signin.reset;

import dk.fortaler.people.signin.AccountSessions;
import dk.fortaler.people.signin.Accounts;
import dk.fortaler.people.signin.Accounts.Account;
import dk.fortaler.people.signin.Accounts.Door;
import dk.fortaler.people.signin.AttemptLimits;
import dk.fortaler.people.signin.PasswordRules;
import dk.fortaler.people.signin.Passwords;
import dk.fortaler.people.signin.SignIn;
import dk.fortaler.people.signin.Token;
import dk.fortaler.web.SignedInPersons;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Spends the link: the new password counts, all sessions end, and other links of the account open nothing any more. */
@Component
class ChooseNewPassword {
    private final Resets resets;
    private final Accounts accounts;
    private final SignIn signIn;
    private final SignedInPersons persons;
    private final Passwords passwords;
    private final AccountSessions sessions;
    private final AttemptLimits limits;
    private final TransactionTemplate transaction;

    ChooseNewPassword(
            Resets resets,
            Accounts accounts,
            SignIn signIn,
            SignedInPersons persons,
            Passwords passwords,
            AccountSessions sessions,
            AttemptLimits limits,
            TransactionTemplate transaction) {
        this.resets = resets;
        this.accounts = accounts;
        this.signIn = signIn;
        this.persons = persons;
        this.passwords = passwords;
        this.sessions = sessions;
        this.limits = limits;
        this.transaction = transaction;
    }

    sealed interface Outcome {
        /** @param doors what the account opens, at least one */
        record Done(List<Door> doors) implements Outcome {}

        record Refused(String email, String reason) implements Outcome {}

        record Gone() implements Outcome {}
    }

    /** The account's address, while the link opens. Changes nothing. */
    Optional<Account> find(String text) {
        return Token.parse(text)
                .flatMap(token -> Objects.requireNonNull(transaction.execute(status -> resets.find(token))))
                .flatMap(accounts::find);
    }

    Outcome choose(String text, String password) {
        Optional<Account> found = find(text);
        if (found.isEmpty()) {
            return new Outcome.Gone();
        }
        Account account = found.get();
        List<Door> doors = signIn.open(account.id());
        Optional<String> weak = PasswordRules.refusal(password, known(account, doors));
        if (weak.isPresent()) {
            return new Outcome.Refused(account.email(), weak.get());
        }
        if (doors.isEmpty() || !spend(new Token(text), passwords.encode(password))) {
            return new Outcome.Gone();
        }
        sessions.endAll(account.id());
        limits.succeeded("account:" + account.email());
        return new Outcome.Done(doors);
    }

    private boolean spend(Token token, String hash) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<UUID> account = resets.spend(token);
            account.ifPresent(id -> {
                accounts.setPassword(id, hash);
                resets.forget(id);
            });
            return account.isPresent();
        }));
    }

    private List<String> known(Account account, List<Door> doors) {
        List<String> known = new ArrayList<>(List.of(account.email(), "Fortaler"));
        for (Door door : doors) {
            known.add(door.organisation());
            persons.find(door.principal()).ifPresent(person -> known.add(person.name()));
        }
        return known;
    }
}
