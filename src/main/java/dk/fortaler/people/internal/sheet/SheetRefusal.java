package dk.fortaler.people.internal.sheet;

import java.util.Locale;
import java.util.Map;

/** Why a file can't be read as a table, in words that say what to do about it. */
public sealed interface SheetRefusal extends SheetReading {
    /** The text's key, below {@code people.sheet.refused}. */
    default String key() {
        return "people.sheet.refused." + getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    default Map<String, Object> arguments() {
        return Map.of();
    }

    record Empty() implements SheetRefusal {}

    record OnlyHeadings() implements SheetRefusal {}

    record TooLarge(int megabytes) implements SheetRefusal {
        @Override
        public Map<String, Object> arguments() {
            return Map.of("megabytes", megabytes);
        }
    }

    /** A workbook (.xlsx, .xls, .ods, .numbers, or a page in disguise), which must be saved as CSV first. */
    record Workbook() implements SheetRefusal {}

    /** Anything else that is no text: a picture, a PDF, a program. */
    record NotText() implements SheetRefusal {}

    record TooManyColumns(int line, int most) implements SheetRefusal {
        @Override
        public Map<String, Object> arguments() {
            return Map.of("line", line, "most", most);
        }
    }

    record TooManyRows(int most) implements SheetRefusal {
        @Override
        public Map<String, Object> arguments() {
            return Map.of("most", most);
        }
    }

    /** More different values than fit in memory with ease: of columns, say, that a staff list has no use for. */
    record TooManyValues(int line, int most) implements SheetRefusal {
        @Override
        public Map<String, Object> arguments() {
            return Map.of("line", line, "most", most);
        }
    }

    record CellTooLong(int line, int longest) implements SheetRefusal {
        @Override
        public Map<String, Object> arguments() {
            return Map.of("line", line, "longest", longest);
        }
    }

    record QuoteNeverEnds(int line) implements SheetRefusal {
        @Override
        public Map<String, Object> arguments() {
            return Map.of("line", line);
        }
    }
}
