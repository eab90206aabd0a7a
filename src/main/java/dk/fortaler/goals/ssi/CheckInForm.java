package dk.fortaler.goals.ssi;

import dk.fortaler.kernel.text.Language;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A check-in as it was typed. Whoever writes a comma and whoever writes a point is understood, in either language. */
record CheckInForm(
        @Nullable String brand,
        @Nullable String people,
        @Nullable String insights,
        @Nullable String relations,
        @Nullable String industry,
        @Nullable String network,
        @Nullable String industryAverage,
        @Nullable String networkAverage,
        @Nullable String day) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");
    private static final BigDecimal MOST_OF_A_PILLAR = BigDecimal.valueOf(25);
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int MONTHS_BACK = 24;

    /** The form of what is stored. */
    static Map<String, String> fields(CheckIn stored, Language language) {
        Map<String, String> fields = new HashMap<>();
        for (Pillar pillar : Pillar.values()) {
            fields.put(pillar.key(), written(stored.of(pillar), language));
        }
        fields.put("industry", written(stored.industryRank()));
        fields.put("network", written(stored.networkRank()));
        fields.put("industryAverage", written(stored.industryAverage(), language));
        fields.put("networkAverage", written(stored.networkAverage(), language));
        LocalDate read = stored.readOn();
        fields.put("day", (read == null ? stored.month() : read).toString());
        return fields;
    }

    /** What is wrong, by field; empty where it can be kept. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Pillar pillar : Pillar.values()) {
            note(problems, pillar.key(), pillar(pillar));
        }
        note(problems, "industry", rank("industry", industry));
        note(problems, "network", rank("network", network));
        note(problems, "industryAverage", average("industry-average", industryAverage));
        note(problems, "networkAverage", average("network-average", networkAverage));
        dayProblem(today).ifPresent(key -> problems.put("day", key));
        return problems;
    }

    /** @throws java.util.NoSuchElementException where there are problems */
    CheckIn checkIn() {
        LocalDate read = day(text(day)).orElseThrow();
        return new CheckIn(
                read.withDayOfMonth(1),
                pillar(Pillar.BRAND).number().orElseThrow(),
                pillar(Pillar.PEOPLE).number().orElseThrow(),
                pillar(Pillar.INSIGHTS).number().orElseThrow(),
                pillar(Pillar.RELATIONS).number().orElseThrow(),
                rank("industry", industry).number().map(BigDecimal::intValue).orElse(null),
                rank("network", network).number().map(BigDecimal::intValue).orElse(null),
                average("industry-average", industryAverage).number().orElse(null),
                average("network-average", networkAverage).number().orElse(null),
                read);
    }

    private record Read(Optional<BigDecimal> number, Optional<String> problem) {
        static final Read NOTHING = new Read(Optional.empty(), Optional.empty());

        static Read of(BigDecimal number) {
            return new Read(Optional.of(number), Optional.empty());
        }

        static Read wrong(String key) {
            return new Read(Optional.empty(), Optional.of(key));
        }
    }

    private Read pillar(Pillar pillar) {
        String typed = text(
                switch (pillar) {
                    case BRAND -> brand;
                    case PEOPLE -> people;
                    case INSIGHTS -> insights;
                    case RELATIONS -> relations;
                });
        String key = "ssi." + pillar.key();
        if (typed.isEmpty()) {
            return Read.wrong(key + ".missing");
        }
        return number(typed)
                .map(number -> number.compareTo(MOST_OF_A_PILLAR) > 0 ? Read.wrong(key + ".range") : Read.of(number))
                .orElse(Read.wrong(key + ".unreadable"));
    }

    /** Left out, it is nothing and no problem. */
    private static Read rank(String name, @Nullable String given) {
        String typed = text(given).replace("%", "").strip();
        if (typed.isEmpty()) {
            return Read.NOTHING;
        }
        return number(typed)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.signum() > 0 && number.compareTo(MOST) <= 0)
                .map(Read::of)
                .orElse(Read.wrong("ssi." + name + ".range"));
    }

    private static Read average(String name, @Nullable String given) {
        String typed = text(given);
        if (typed.isEmpty()) {
            return Read.NOTHING;
        }
        return number(typed)
                .filter(number -> number.compareTo(MOST) <= 0)
                .map(Read::of)
                .orElse(Read.wrong("ssi." + name + ".range"));
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

    private static void note(Map<String, String> problems, String field, Read read) {
        read.problem().ifPresent(key -> problems.put(field, key));
    }

    private static Optional<BigDecimal> number(String typed) {
        return NUMBER.matcher(typed).matches()
                ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                : Optional.empty();
    }

    private static String written(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String written(@Nullable BigDecimal number, Language language) {
        String plain = number == null ? "" : number.stripTrailingZeros().toPlainString();
        return language == Language.DA ? plain.replace('.', ',') : plain;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
