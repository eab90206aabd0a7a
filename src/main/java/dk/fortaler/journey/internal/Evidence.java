package dk.fortaler.journey.internal;

/**
 * What the data say about how far the launch has come.
 *
 * @param people active in the organisation
 * @param programmes that run and have members
 * @param members of those, each once
 * @param sources that are read
 * @param live items that can be shared now
 * @param sharers who posted in the last seven days
 * @param shares confirmed, ever
 * @param clicked whether a human ever clicked
 */
public record Evidence(
        long people,
        long programmes,
        long members,
        long sources,
        long live,
        long sharers,
        long shares,
        boolean clicked) {}
