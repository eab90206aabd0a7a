package dk.fortaler.people.internal.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is wrong with a cell or a row, in words for the person who has to mend it. */
public sealed interface Problem {
    default String key() {
        return "people.problem." + getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    default Map<String, Object> arguments() {
        return Map.of();
    }

    /** Whether the whole row stays out; else the person comes in without this value, or keeps the one they had. */
    default boolean stopsRow() {
        return true;
    }

    record Missing() implements Problem {}

    record NotAnAddress() implements Problem {}

    record TooLong(int longest) implements Problem {
        @Override
        public Map<String, Object> arguments() {
            return Map.of("longest", longest);
        }
    }

    /** Control codes, NULs, or bytes that are no letters in the file's encoding. */
    record Unreadable() implements Problem {}

    /** Letters that were damaged before the file was saved: "SÃ¸ren". */
    record Garbled() implements Problem {}

    record UnknownLanguage() implements Problem {}

    record NotADate() implements Problem {}

    record UnlikelyDate() implements Problem {}

    record UnknownRole() implements Problem {}

    record TooManyLevels(int most) implements Problem {
        @Override
        public Map<String, Object> arguments() {
            return Map.of("most", most);
        }
    }

    /** More cells than headings: a delimiter inside a value without quotes. */
    record ExtraCells() implements Problem {}

    /**
     * The same address with other values on other lines.
     *
     * @param lines the first few of those others
     */
    record Duplicate(int count, List<Integer> lines) implements Problem {
        public Duplicate {
            lines = List.copyOf(lines);
        }

        @Override
        public Map<String, Object> arguments() {
            String few = String.join(", ", lines.stream().map(String::valueOf).toList());
            return Map.of("count", count, "lines", few, "more", count - lines.size());
        }
    }

    /** The same row once more. */
    record Repeated(int line) implements Problem {
        @Override
        public Map<String, Object> arguments() {
            return Map.of("line", line);
        }

        @Override
        public boolean stopsRow() {
            return false;
        }
    }

    record ManagerUnknown() implements Problem {
        @Override
        public boolean stopsRow() {
            return false;
        }
    }

    record ManagerAmbiguous(int count) implements Problem {
        @Override
        public Map<String, Object> arguments() {
            return Map.of("count", count);
        }

        @Override
        public boolean stopsRow() {
            return false;
        }
    }

    record ManagerOneself() implements Problem {
        @Override
        public boolean stopsRow() {
            return false;
        }
    }

    record ManagerLoop() implements Problem {
        @Override
        public boolean stopsRow() {
            return false;
        }
    }

    /** An administrator on the list of somebody who is none: nobody gets their access changed, or given back, so. */
    record AdministratorsOnly() implements Problem {
        @Override
        public boolean stopsRow() {
            return false;
        }
    }
}
