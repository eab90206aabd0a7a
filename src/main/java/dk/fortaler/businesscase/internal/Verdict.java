package dk.fortaler.businesscase.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an executive can say to a case. */
public enum Verdict {
    APPROVE,
    QUESTION,
    DECLINE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Verdict> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
