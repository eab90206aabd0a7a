package dk.fortaler.businesscase.documents;

import java.util.ArrayList;
import java.util.List;

/** A list in parts of about equal length, so that no slide stands with a single leftover. */
final class Parts {
    private Parts() {}

    static <E> List<List<E>> of(List<E> all, int most) {
        List<List<E>> parts = new ArrayList<>();
        if (all.isEmpty()) {
            return parts;
        }
        int count = Math.ceilDiv(all.size(), most);
        for (int part = 0; part < count; part++) {
            parts.add(all.subList(all.size() * part / count, all.size() * (part + 1) / count));
        }
        return parts;
    }
}
