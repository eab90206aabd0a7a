package dk.fortaler.people.internal.imports;

/**
 * What an import did.
 *
 * @param leftOut rows that were bad and stayed out
 */
public record ImportOutcome(
        int joined, int changed, int returned, int left, int unchanged, int departments, int leftOut) {}
