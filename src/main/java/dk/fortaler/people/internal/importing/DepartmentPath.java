package dk.fortaler.people.internal.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A department by its names from the top down; empty is "none". */
public record DepartmentPath(List<String> names) {
    public static final DepartmentPath NONE = new DepartmentPath(List.of());

    /** A slash divides only with a space beside it: "Økonomi/Løn" is one department. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[>»\\\\]\\s*|\\s+/\\s*|\\s*/\\s+");

    public DepartmentPath {
        names = List.copyOf(names);
    }

    public static DepartmentPath of(String... names) {
        return new DepartmentPath(List.of(names));
    }

    static DepartmentPath parse(String cell) {
        return new DepartmentPath(Arrays.stream(BETWEEN.split(cell))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    public boolean isNone() {
        return names.isEmpty();
    }

    /** The path of the department above; none for one at the top. */
    public DepartmentPath parent() {
        return names.size() < 2 ? NONE : new DepartmentPath(names.subList(0, names.size() - 1));
    }

    public String name() {
        return names.getLast();
    }

    DepartmentPath first(int levels) {
        return new DepartmentPath(names.subList(0, levels));
    }

    /** Equal for paths that differ by capitals alone, which name the same department. */
    public DepartmentPath key() {
        return new DepartmentPath(
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }

    @Override
    public String toString() {
        return String.join(" / ", names);
    }
}
