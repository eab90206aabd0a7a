package dk.fortaler.people.signin;

import dk.fortaler.web.SessionPrincipal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first organisation, whose administrator becomes the installation's operator. Of two at the same instant one wins,
 * and the other is told.
 */
@Component
class SetUp {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final NewOrganisation organisations;
    private final Clock clock;

    SetUp(JdbcClient jdbc, TransactionTemplate transaction, NewOrganisation organisations, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Nothing where the installation was set up meanwhile. */
    Optional<SessionPrincipal> carryOut(NewOrganisation.Order order) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!spendKey()) {
                return Optional.<SessionPrincipal>empty();
            }
            SessionPrincipal administrator = organisations.found(order);
            jdbc.sql("update installation set operator = :account")
                    .param("account", administrator.account())
                    .update();
            return Optional.of(administrator);
        }));
    }

    /** Marks the installation as set up; false where it was already. */
    boolean spendKey() {
        return jdbc.sql("update installation set set_up_at = :now, setup_key_hash = null where set_up_at is null")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
