package dk.fortaler.people.internal.importing;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.people.internal.sheet.Sheet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the headings, checked against the values below them, say about the columns.
 *
 * @param unknown the places of columns with values whose heading says nothing to us
 */
public record MappingGuess(ColumnMapping mapping, Set<Integer> unknown) {
    private static final int EXAMPLES = 50;
    private static final Set<String> YES_OR_NO = Set.of("ja", "nej", "yes", "no", "x", "true", "false", "1", "0");

    public MappingGuess {
        unknown = Set.copyOf(unknown);
    }

    /** Whether a person has to look at the mapping before anything can be said about the file. */
    public boolean asks() {
        return !unknown.isEmpty() || !mapping.missing().isEmpty();
    }

    public static MappingGuess of(Sheet sheet) {
        var places = new EnumMap<Column, Integer>(Column.class);
        var unknown = new TreeSet<Integer>();
        for (int place = 0; place < sheet.width(); place++) {
            String heading = sheet.headings().cell(place);
            List<String> examples = sheet.examples(place, EXAMPLES);
            Optional<Column> column = Headings.recognise(heading).flatMap(known -> check(known, examples));
            if (column.isPresent() && places.putIfAbsent(column.get(), place) == null) {
                continue;
            }
            if (!examples.isEmpty() && !Headings.isNotNeeded(heading)) {
                unknown.add(place);
            }
        }
        findAddresses(sheet, places, unknown);
        return new MappingGuess(new ColumnMapping(places), unknown);
    }

    /** "Rolle" may be a job and "Leder" a yes or no: the values decide. */
    private static Optional<Column> check(Column column, List<String> examples) {
        return switch (column) {
            case ROLES -> Optional.of(mostly(examples, RoleNames::isKnown) ? Column.ROLES : Column.TITLE);
            case MANAGER ->
                Optional.of(column).filter(it -> examples.isEmpty() || !mostly(examples, MappingGuess::isYesOrNo));
            case EMAIL ->
                Optional.of(column).filter(it -> examples.isEmpty() || mostly(examples, MappingGuess::isAddress));
            case NAME, FIRST_NAME, MIDDLE_NAME, LAST_NAME, DEPARTMENT, TITLE, LANGUAGE, START_DATE ->
                Optional.of(column);
        };
    }

    /** Addresses look like nothing else: a single unknown column of them must be it. */
    private static void findAddresses(Sheet sheet, Map<Column, Integer> places, Set<Integer> unknown) {
        List<Integer> found = unknown.stream()
                .filter(place -> mostly(sheet.examples(place, EXAMPLES), MappingGuess::isAddress))
                .toList();
        if (!places.containsKey(Column.EMAIL) && found.size() == 1) {
            places.put(Column.EMAIL, found.getFirst());
        }
    }

    private static boolean isAddress(String cell) {
        return EmailAddress.parse(cell).isPresent();
    }

    private static boolean isYesOrNo(String cell) {
        return YES_OR_NO.contains(Headings.letters(cell));
    }

    private static boolean mostly(List<String> examples, Predicate<String> test) {
        return examples.stream().filter(test).count() * 2 > examples.size();
    }
}
