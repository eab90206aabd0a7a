package dk.fortaler.kernel.tenancy;

import dk.fortaler.kernel.identity.OrganisationId;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The organisation that the running code works for. A transaction that begins inside sees that organisation's rows and
 * no other; one that begins outside sees none. It does not pass to threads started inside.
 */
public final class CurrentOrganisation {
    private static final ScopedValue<OrganisationId> CURRENT = ScopedValue.newInstance();

    private CurrentOrganisation() {}

    public static Optional<OrganisationId> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** @throws IllegalStateException where no organisation was named */
    public static OrganisationId get() {
        return find().orElseThrow(() -> new IllegalStateException("No organisation is named for this work"));
    }

    /** @throws IllegalStateException inside a transaction, as that has its organisation already */
    public static <T> T with(OrganisationId organisation, Supplier<T> work) {
        refuseInsideTransaction(organisation);
        return ScopedValue.where(CURRENT, organisation).call(work::get);
    }

    /** As {@link #with(OrganisationId, Supplier)}, without a result. */
    public static void run(OrganisationId organisation, Runnable work) {
        refuseInsideTransaction(organisation);
        ScopedValue.where(CURRENT, organisation).run(work);
    }

    /** As {@link #with(OrganisationId, Supplier)}, for work that throws checked exceptions. */
    public static <T, X extends Throwable> T call(
            OrganisationId organisation, ScopedValue.CallableOp<? extends T, X> work) throws X {
        refuseInsideTransaction(organisation);
        return ScopedValue.where(CURRENT, organisation).call(work);
    }

    private static void refuseInsideTransaction(OrganisationId organisation) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !find().equals(Optional.of(organisation))) {
            throw new IllegalStateException("A transaction has one organisation from its beginning");
        }
    }
}
