package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.businesscase.model.Input;
import dk.fortaler.kernel.text.Decimals;
import dk.fortaler.kernel.text.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What becomes of a new case's amounts when another currency is chosen: those that are still what is usual in the one
 * before are turned into what is usual in the new one, all others stay as they were typed. Scripts do the same at once.
 */
final class CurrencyChange {
    /** The field with the currency that the form's amounts are in. */
    static final String BEFORE = "currency-before";

    private CurrencyChange() {}

    /** @return what amounts are now, by field; nothing of those that stay */
    static Map<String, String> of(UnaryOperator<String> sent, Language language) {
        Optional<Currency> before = Currency.of(sent.apply(BEFORE));
        Optional<Currency> now = Currency.of(sent.apply("currency"));
        Map<String, String> changed = new HashMap<>();
        if (before.isEmpty() || now.isEmpty() || before.equals(now)) {
            return changed;
        }
        for (Input input : amounts()) {
            boolean usual = Decimals.read(language, sent.apply(input.key()))
                    .filter(typed -> typed.compareTo(input.usual(before.get()).getFirst()) == 0)
                    .isPresent();
            if (usual) {
                changed.put(input.key(), usual(input, now.get(), language));
            }
        }
        changed.put(BEFORE, now.get().name());
        return changed;
    }

    /** What is usual in each currency. */
    static Map<String, String> usual(Input input, Language language) {
        Map<String, String> usual = new LinkedHashMap<>();
        for (Currency currency : Currency.values()) {
            usual.put(currency.name(), usual(input, currency, language));
        }
        return usual;
    }

    private static String usual(Input input, Currency currency, Language language) {
        return Decimals.typed(language, input.usual(currency).getFirst());
    }

    private static List<Input> amounts() {
        return Arrays.stream(Input.values())
                .filter(input -> input.kind() == Input.Kind.AMOUNT)
                .toList();
    }
}
