package dk.fortaler.people.internal.sheet;

import java.util.Arrays;
import java.util.Optional;

/** What stands between two cells; in the order in which a draw is decided. */
public enum Delimiter {
    SEMICOLON(';'),
    TAB('\t'),
    COMMA(','),
    BAR('|');

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }

    static Optional<Delimiter> of(char sign) {
        return Arrays.stream(values()).filter(each -> each.sign == sign).findFirst();
    }
}
