package dk.fortaler.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department in the tree.
 *
 * @param parent null at the top
 * @param path the names from the top down to its own
 * @param people how many active people are in it itself
 * @param below how many are in it and in all departments below it
 */
public record Department(DepartmentId id, @Nullable DepartmentId parent, List<String> path, int people, int below) {
    public Department {
        path = List.copyOf(path);
    }

    public String name() {
        return path.getLast();
    }

    /** "Salg / Nord". */
    public String pathText() {
        return String.join(" / ", path);
    }

    /** 0 at the top. */
    public int depth() {
        return path.size() - 1;
    }
}
