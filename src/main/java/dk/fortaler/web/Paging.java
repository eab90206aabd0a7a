package dk.fortaler.web;

/**
 * Where a page stands among all.
 *
 * @param page counted from 1; at most the last
 * @param total of all pages
 */
public record Paging(int page, int size, long total) {
    public Paging {
        page = (int) Math.clamp(page, 1, Math.max(1, (total + size - 1) / size));
    }

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long from() {
        return total == 0 ? 0 : (long) (page - 1) * size + 1;
    }

    public long to() {
        return Math.min(total, (long) page * size);
    }
}
