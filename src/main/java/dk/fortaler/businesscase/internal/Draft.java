package dk.fortaler.businesscase.internal;

import dk.fortaler.businesscase.model.Assumptions;
import java.util.List;

/**
 * What a manager writes into a case.
 *
 * @param title 1 to 120 characters
 * @param purpose at most 2,000
 * @param facts ids of the chosen ones
 */
public record Draft(String title, String purpose, Assumptions assumptions, List<String> facts) {
    public Draft {
        facts = List.copyOf(facts);
    }
}
