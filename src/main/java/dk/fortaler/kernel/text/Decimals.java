package dk.fortaler.kernel.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers as people type them. */
public final class Decimals {
    /** Digits, in groups of three or not, and decimals; spaces are gone by then. */
    private static final Pattern DANISH =
            Pattern.compile("-?(\\d+|[1-9]\\d{0,2}(\\.\\d{3})+)(,\\d+)?|-?\\d+\\.\\d{1,2}");

    private static final Pattern ENGLISH =
            Pattern.compile("-?(\\d+|[1-9]\\d{0,2}(,\\d{3})+)(\\.\\d+)?|-?\\d+,\\d{1,2}");
    private static final int LONGEST = 30;

    private Decimals() {}

    /**
     * What somebody typed: "1.234,5" of a Dane, "1,234.5" of a Briton, both with or without groups, a percent sign and
     * spaces; one or two decimals also behind the other language's sign. Empty where it is no number.
     */
    public static Optional<BigDecimal> read(Language language, String typed) {
        String dense = typed.replaceAll("[\\s\\u00a0%]", "");
        Pattern pattern = language == Language.DA ? DANISH : ENGLISH;
        if (dense.length() > LONGEST || !pattern.matcher(dense).matches()) {
            return Optional.empty();
        }
        String decimal = language == Language.DA ? "," : ".";
        String group = language == Language.DA ? "." : ",";
        boolean otherWay = dense.matches("-?\\d+" + Pattern.quote(group) + "\\d{1,2}");
        String plain =
                otherWay ? dense.replace(group, ".") : dense.replace(group, "").replace(decimal, ".");
        return Optional.of(new BigDecimal(plain));
    }

    /** As it stands in a form: without groups, with the language's decimal sign. */
    public static String typed(Language language, BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return language == Language.DA ? plain.replace('.', ',') : plain;
    }
}
