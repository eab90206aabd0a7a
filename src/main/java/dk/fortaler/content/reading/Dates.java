package dk.fortaler.content.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The dates of feeds and pages, in the many ways they are written. A date without a zone is taken as UTC. */
final class Dates {
    private static final Pattern WEEKDAY = Pattern.compile(
            "^(?:\\p{L}{2,9}\\.?,|(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\.?)\\s*(?=\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZONE_IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*$");
    private static final Pattern ZONE_NAME = Pattern.compile("\\b(?:GMT|UTC|UT)(?=[+-]\\d)");
    private static final int EARLIEST = 1990;
    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "yyyy-MM-dd['T'][ ]HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S][ ][XXX][XX][X][z]",
                    "yyyy-MM-dd",
                    "yyyy/MM/dd[ HH:mm[:ss]][ ][XXX][XX][z]",
                    "d MMM yyyy[ HH:mm[:ss]][ ][XX][XXX][z]",
                    "d MMMM yyyy[ HH:mm[:ss]][ ][XX][XXX][z]",
                    "d-MMM-yyyy[ HH:mm[:ss]][ ][XX][XXX][z]",
                    "MMM d, yyyy[ h:mm[:ss] a][ HH:mm[:ss]][ ][XX][z]",
                    "MMMM d, yyyy[ h:mm[:ss] a][ HH:mm[:ss]][ ][XX][z]",
                    // Java's own Date.toString, as some publishing systems print it
                    "EEE MMM d HH:mm:ss z yyyy")
            .map(Dates::form)
            .toList();
    private static final DateTimeFormatter SHORT_YEAR = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM ")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1990)
            .appendPattern("[ HH:mm[:ss]][ ][XX][XXX][z]")
            .toFormatter(Locale.ENGLISH);

    private Dates() {}

    static Optional<Instant> parse(String text) {
        String date = CleanText.plain(text);
        if (date.isEmpty() || date.length() > 80) {
            return Optional.empty();
        }
        String bare =
                ZONE_IN_BRACKETS.matcher(WEEKDAY.matcher(date).replaceFirst("")).replaceFirst("");
        String tidy = ZONE_NAME.matcher(bare.replace("Sept ", "Sep ")).replaceAll("");
        return Stream.concat(FORMS.stream(), Stream.of(SHORT_YEAR))
                .flatMap(form -> read(form, tidy).stream())
                .filter(Dates::isSensible)
                .findFirst();
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    private static Optional<Instant> read(DateTimeFormatter form, String text) {
        try {
            TemporalAccessor read = form.parseBest(
                    text, OffsetDateTime::from, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(
                    switch (read) {
                        case OffsetDateTime date -> date.toInstant();
                        case ZonedDateTime date -> date.toInstant();
                        case LocalDateTime date -> date.toInstant(ZoneOffset.UTC);
                        case LocalDate date ->
                            date.atStartOfDay(ZoneId.of("UTC")).toInstant();
                        default -> throw new DateTimeException("Neither date nor time: " + read);
                    });
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    private static boolean isSensible(Instant date) {
        return date.isAfter(
                        Year.of(EARLIEST).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                && date.isBefore(
                        Year.of(2200).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
