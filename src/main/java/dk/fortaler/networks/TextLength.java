package dk.fortaler.networks;

/**
 * A text's length in the network's own units.
 *
 * @param used units used
 * @param limit units allowed
 */
public record TextLength(int used, int limit) {
    public int left() {
        return limit - used;
    }

    public boolean tooLong() {
        return used > limit;
    }
}
