package dk.fortaler.people.signin;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.people.Sessions.Doors;
import dk.fortaler.people.signin.Accounts.Account;
import dk.fortaler.web.SessionPrincipal;
import dk.fortaler.web.SignedInPersons;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Signing in with e-mail address and password: the same answer whether or not the address is known, and as slowly for
 * none as for one. Who is in n organisations has n passwords to check (docs/decisions/0006), so that a stranger who
 * measures may learn that an address opens several, never which.
 */
@Component
public class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInLimits limits;
    private final SignedInPersons persons;

    SignIn(Accounts accounts, Passwords passwords, SignInLimits limits, SignedInPersons persons) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.persons = persons;
    }

    public sealed interface Outcome {
        /** @param opened at least one; several where the same human has the same password in each */
        record Welcome(List<SessionPrincipal> opened) implements Outcome {}

        /** Address or password is wrong, or the person has left. */
        record Refused() implements Outcome {}

        /** Too many attempts. */
        record Wait(Instant until) implements Outcome {}
    }

    /** @param address of the client on the network */
    public Outcome attempt(String email, String password, String address) {
        String account = email.strip().toLowerCase(Locale.ROOT);
        Optional<Instant> wait = limits.take(account, address);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        List<SessionPrincipal> opened = opened(email, password);
        if (opened.isEmpty()) {
            return new Outcome.Refused();
        }
        limits.succeeded(account, address);
        return new Outcome.Welcome(opened);
    }

    private List<SessionPrincipal> opened(String email, String password) {
        if (password.length() > 4 * PasswordRules.LONGEST) {
            return List.of();
        }
        List<Account> known = EmailAddress.parse(email).map(accounts::find).orElse(List.of());
        if (known.isEmpty()) {
            passwords.matches(password, null);
        }
        return known.stream()
                .filter(account -> passwords.matches(password, account.passwordHash()))
                .map(Account::principal)
                .filter(this::isThere)
                .toList();
    }

    /** Those of a session's doors that still lead somewhere. */
    public List<Account> open(Doors doors) {
        return doors.principals().stream()
                .flatMap(principal -> accounts.find(principal.account()).stream())
                .filter(account -> !account.renewed().isAfter(doors.since()) && isThere(account.principal()))
                .toList();
    }

    private boolean isThere(SessionPrincipal principal) {
        return persons.find(principal).isPresent();
    }
}
