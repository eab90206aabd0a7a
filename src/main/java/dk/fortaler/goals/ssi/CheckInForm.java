package dk.fortaler.goals.ssi;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A check-in as it was typed. */
record CheckInForm(
        @Nullable String brand,
        @Nullable String people,
        @Nullable String insights,
        @Nullable String relations,
        @Nullable String industry,
        @Nullable String network,
        @Nullable String day) {
    private static final Pattern SCORE = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");
    private static final Pattern RANK = Pattern.compile("\\d{1,3}");
    private static final BigDecimal MOST = BigDecimal.valueOf(25);
    private static final int MONTHS_BACK = 24;

    /** What is wrong, by field; empty where it can be kept. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Pillar pillar : Pillar.values()) {
            score(pillar).problem().ifPresent(key -> problems.put(pillar.key(), key));
        }
        rank(industry).problem().ifPresent(key -> problems.put("industry", key));
        rank(network).problem().ifPresent(key -> problems.put("network", key));
        dayProblem(today).ifPresent(key -> problems.put("day", key));
        return problems;
    }

    /** @throws java.util.NoSuchElementException where there are problems */
    CheckIn checkIn() {
        LocalDate read = day(text(day)).orElseThrow();
        return new CheckIn(
                read.withDayOfMonth(1),
                score(Pillar.BRAND).number().orElseThrow(),
                score(Pillar.PEOPLE).number().orElseThrow(),
                score(Pillar.INSIGHTS).number().orElseThrow(),
                score(Pillar.RELATIONS).number().orElseThrow(),
                rank(industry).number().map(BigDecimal::intValue).orElse(null),
                rank(network).number().map(BigDecimal::intValue).orElse(null),
                read);
    }

    private record Read(Optional<BigDecimal> number, Optional<String> problem) {
        static Read of(BigDecimal number) {
            return new Read(Optional.of(number), Optional.empty());
        }

        static Read wrong(String key) {
            return new Read(Optional.empty(), Optional.of(key));
        }
    }

    private Read score(Pillar pillar) {
        String typed = text(
                switch (pillar) {
                    case BRAND -> brand;
                    case PEOPLE -> people;
                    case INSIGHTS -> insights;
                    case RELATIONS -> relations;
                });
        if (typed.isEmpty()) {
            return Read.wrong("web.form.missing");
        }
        if (!SCORE.matcher(typed).matches()) {
            return Read.wrong("ssi.score.unreadable");
        }
        BigDecimal number = new BigDecimal(typed.replace(',', '.'));
        return number.compareTo(MOST) > 0 ? Read.wrong("ssi.score.range") : Read.of(number);
    }

    /** Left out, it is nothing and no problem. */
    private static Read rank(@Nullable String given) {
        String typed = text(given).replace("%", "").strip();
        if (typed.isEmpty()) {
            return new Read(Optional.empty(), Optional.empty());
        }
        int number = RANK.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        return number >= 1 && number <= 100 ? Read.of(BigDecimal.valueOf(number)) : Read.wrong("ssi.rank.range");
    }

    private Optional<String> dayProblem(LocalDate today) {
        Optional<LocalDate> read = day(text(day));
        if (read.isEmpty()) {
            return Optional.of("ssi.day.unreadable");
        }
        if (read.get().isAfter(today)) {
            return Optional.of("ssi.day.future");
        }
        return read.get().isBefore(today.minusMonths(MONTHS_BACK)) ? Optional.of("ssi.day.old") : Optional.empty();
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
