package dk.fortaler.survey.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as a form sends them. */
final class Days {
    private Days() {}

    static Optional<LocalDate> parse(String text) {
        try {
            return text.isBlank() || text.length() > 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
