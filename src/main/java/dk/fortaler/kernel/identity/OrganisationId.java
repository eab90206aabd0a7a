package dk.fortaler.kernel.identity;

/** An organisation's number: small, so that it is cheap in every key. */
public record OrganisationId(long value) {
    public OrganisationId {
        if (value <= 0) {
            throw new IllegalArgumentException("An organisation's number is positive, not " + value);
        }
    }
}
