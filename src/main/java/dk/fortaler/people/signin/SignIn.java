package dk.fortaler.people.signin;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.people.signin.Accounts.Account;
import dk.fortaler.people.signin.Accounts.Door;
import dk.fortaler.web.SignedInPersons;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signing in with e-mail address and password: the same answer, as slowly, whether or not the address is known. */
@Component
public class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final AttemptLimits limits;
    private final SignedInPersons persons;

    SignIn(Accounts accounts, Passwords passwords, AttemptLimits limits, SignedInPersons persons) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.persons = persons;
    }

    public sealed interface Outcome {
        /** At least one organisation is open to the person. */
        record Welcome(List<Door> doors) implements Outcome {}

        /** Address or password is wrong, or the person has left. */
        record Refused() implements Outcome {}

        /** Too many failures. */
        record Wait(Instant until) implements Outcome {}
    }

    /** @param address of the client on the network */
    public Outcome attempt(String email, String password, String address) {
        String account = "account:" + email.strip().toLowerCase(java.util.Locale.ROOT);
        String from = "address:" + address;
        Optional<Instant> blocked = limits.blocked(account).or(() -> limits.blocked(from));
        if (blocked.isPresent()) {
            return new Outcome.Wait(blocked.get());
        }
        List<Door> doors = doors(email, password);
        if (doors.isEmpty()) {
            limits.failed(account, AttemptLimits.FREE_FOR_ACCOUNT);
            limits.failed(from, AttemptLimits.FREE_FOR_ADDRESS);
            return new Outcome.Refused();
        }
        limits.succeeded(account);
        return new Outcome.Welcome(doors);
    }

    private List<Door> doors(String email, String password) {
        Optional<Account> account = EmailAddress.parse(email).flatMap(accounts::find);
        String hash = account.map(Account::passwordHash).orElse(null);
        if (password.length() > 4 * PasswordRules.LONGEST || !passwords.matches(password, hash)) {
            return List.of();
        }
        return account.map(found -> open(found.id())).orElse(List.of());
    }

    /** The organisations where the account's person still is. */
    public List<Door> open(UUID account) {
        return accounts.doors(account).stream()
                .filter(door -> persons.find(door.principal()).isPresent())
                .toList();
    }
}
