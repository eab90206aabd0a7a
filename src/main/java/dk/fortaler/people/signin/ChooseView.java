package dk.fortaler.people.signin;

import dk.fortaler.people.signin.Accounts.Account;
import java.util.List;

/**
 * Which organisation to enter.
 *
 * @param mayFound whether the person may found further ones
 */
public record ChooseView(List<Account> open, boolean mayFound, String then) {
    public ChooseView {
        open = List.copyOf(open);
    }
}
