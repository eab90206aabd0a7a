package dk.fortaler.businesscase.documents;

import dk.fortaler.kernel.text.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a document says, in the reader's language, in the order in which it is told. Both documents are
 * written from this and add no word of their own.
 *
 * @param title of the case, as its author wrote it
 * @param about one line below the title: version, date and who prepared it
 * @param purpose in the manager's own words; may be empty
 * @param pitch what the case asks for and gives, in one or two sentences
 * @param day on which the shown version was made
 */
record Outline(
        Language language,
        Palette palette,
        String title,
        String organisation,
        String about,
        String purpose,
        String pitch,
        LocalDate day,
        Labels labels,
        List<Evidence> evidence,
        List<Figure> proposal,
        List<Figure> gains,
        Grid scenarios,
        Curves months,
        Curves balance,
        Grid assumptions,
        List<Point> risks,
        Decision decision,
        List<Point> formulas,
        Grid monthTable) {
    Outline {
        evidence = List.copyOf(evidence);
        proposal = List.copyOf(proposal);
        gains = List.copyOf(gains);
        risks = List.copyOf(risks);
        formulas = List.copyOf(formulas);
    }

    /** The headings and the small words around the content. */
    record Labels(
            String kind,
            String why,
            String proposal,
            String scenarios,
            String months,
            String balance,
            String assumptions,
            String risks,
            String decision,
            String formulas,
            String monthTable,
            String estimated,
            String page) {}

    /** A fact with its figure (may be empty), who says so, and how far it carries. */
    record Evidence(String figure, String text, String source, String strength) {}

    /** A large number, what it counts, and what lies behind it. */
    record Figure(String value, String name, String detail) {}

    /** A short heading and a sentence or two. */
    record Point(String name, String text) {}

    /** @param answers what the reader can say, in a few words each */
    record Decision(String ask, List<Point> answers, String foot) {
        Decision {
            answers = List.copyOf(answers);
        }
    }
}
