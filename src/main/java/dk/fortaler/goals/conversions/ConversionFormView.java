package dk.fortaler.goals.conversions;

import dk.fortaler.goals.internal.Choices.Choice;
import dk.fortaler.programmes.Programme;
import dk.fortaler.web.Form;
import java.util.List;

/**
 * The form in which a conversion is written down.
 *
 * @param own whether a person writes down their own
 * @param programmes to count for; empty where there is no choice
 * @param people to count for; empty where a person writes down their own
 */
public record ConversionFormView(boolean own, Form form, List<Programme> programmes, List<Choice> people) {
    public String action() {
        return own ? "/conversions/mine" : "/conversions";
    }

    public List<ConversionKind> kinds() {
        return List.of(ConversionKind.values());
    }

    public List<String> currencies() {
        return Worth.CURRENCIES;
    }
}
