package dk.fortaler.people.signin;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How many passwords may be tried: few for one account from one place, so that nobody elsewhere can lock its owner out;
 * more for one account from everywhere together; and more from one place for all accounts, as an office may be behind it.
 * Who holds very many networks can still use up what an account has from everywhere together, and make its owner wait a
 * quarter of an hour at a time.
 */
@Component
class SignInLimits {
    static final int FREE_FOR_ACCOUNT_FROM_PLACE = 5;
    static final int FREE_FOR_ACCOUNT = 50;
    static final int FREE_FROM_PLACE = 200;

    private final AttemptLimits limits;

    SignInLimits(AttemptLimits limits) {
        this.limits = limits;
    }

    /** @return until when to wait; nothing where the attempt may be made */
    Optional<Instant> take(String account, String address) {
        return limits.take(here(account, address), FREE_FOR_ACCOUNT_FROM_PLACE)
                .or(() -> limits.take(place(address), FREE_FROM_PLACE))
                .or(() -> limits.take(everywhere(account), FREE_FOR_ACCOUNT));
    }

    void succeeded(String account, String address) {
        limits.forget(here(account, address));
        limits.giveBack(place(address), FREE_FROM_PLACE);
        limits.giveBack(everywhere(account), FREE_FOR_ACCOUNT);
    }

    private static String here(String account, String address) {
        return "sign-in:" + account + " from " + address;
    }

    private static String place(String address) {
        return "sign-in-from:" + address;
    }

    private static String everywhere(String account) {
        return "sign-in:" + account;
    }
}
