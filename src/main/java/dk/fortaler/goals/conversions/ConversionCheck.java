package dk.fortaler.goals.conversions;

import dk.fortaler.kernel.text.Decimals;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a form: either it can be counted, or every field that cannot says why. */
final class ConversionCheck {
    private final Language language;
    private final LocalDate today;
    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    ConversionCheck(Language language, LocalDate today) {
        this.language = language;
        this.today = today;
    }

    /** Nothing where there are faults. */
    Optional<NewConversion> read(ConversionForm form, CountedFor whose) {
        Optional<ConversionKind> kind = ConversionKind.of(ConversionForm.text(form.kind()));
        if (kind.isEmpty()) {
            fault("kind", "conversions.kind.missing");
        }
        LocalDate day = day(ConversionForm.text(form.day()));
        Worth worth = worth(ConversionForm.text(form.amount()), ConversionForm.text(form.currency()));
        String note = ConversionForm.text(form.note());
        if (note.length() > NewConversion.LONGEST_NOTE) {
            fault("note", "web.form.too-long");
        }
        return faults.isEmpty() ? kind.map(each -> new NewConversion(each, day, worth, whose, note)) : Optional.empty();
    }

    /** That a choice is none any more. */
    void fault(String field, String key) {
        faults.put(field, List.of(key));
    }

    Form refused(HttpServletRequest request) {
        return Form.refused(request, faults);
    }

    private LocalDate day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.isAfter(today)) {
                fault("day", "conversions.day.future");
            } else if (!NewConversion.isDay(day, today)) {
                fault("day", "conversions.day.old");
            }
            return day;
        } catch (DateTimeException unreadable) {
            fault("day", "conversions.day.unreadable");
            return today;
        }
    }

    private @Nullable Worth worth(String typed, String currency) {
        if (typed.isEmpty()) {
            return null;
        }
        Optional<BigDecimal> amount = Decimals.read(language, typed);
        if (amount.isEmpty()) {
            fault("amount", "conversions.amount.unreadable");
        } else if (!Worth.isAmount(amount.get())) {
            fault("amount", "conversions.amount.range");
        } else if (!Worth.CURRENCIES.contains(currency)) {
            fault("amount", "conversions.currency.missing");
        } else {
            return new Worth(amount.get(), currency);
        }
        return null;
    }
}
