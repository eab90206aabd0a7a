package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.model.CasePaper;
import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every system takes: of a title there remain its plain letters and digits. */
final class FileNames {
    private static final int LONGEST = 60;

    private FileNames() {}

    static String of(CasePaper paper, String ending) {
        String plain = Normalizer.normalize(
                        paper.title()
                                .toLowerCase(Locale.ROOT)
                                .replace("æ", "ae")
                                .replace("ø", "oe")
                                .replace("å", "aa")
                                .replace("ß", "ss"),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return (cut.isEmpty() ? "case" : cut) + "-v" + paper.version() + "." + ending;
    }
}
