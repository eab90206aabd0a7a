package dk.fortaler.businesscase.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What a page, a PDF or a deck shows of one version of a case.
 *
 * @param title in the manager's words, at most 120 characters
 * @param purpose in the manager's words; may be empty
 * @param organisation its name
 * @param accent one of Tabler's colour names
 * @param facts ids of the chosen facts, in their order
 * @param version from 1; 0 is a draft
 * @param day on which the version was published
 * @param approvedBy names of the executives who approved this very version
 */
public record CasePaper(
        String title,
        String purpose,
        String organisation,
        String accent,
        Assumptions assumptions,
        Projections projections,
        List<String> facts,
        int version,
        LocalDate day,
        List<String> approvedBy) {
    public CasePaper {
        facts = List.copyOf(facts);
        approvedBy = List.copyOf(approvedBy);
    }
}
