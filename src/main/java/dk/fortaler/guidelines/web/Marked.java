package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Remark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text that was looked through.
 *
 * @param remark what a rule says of it; null where none says anything
 */
public record Marked(String text, @Nullable Remark remark) {
    /** The whole text in pieces; where two rules meet, the first one's words are marked. */
    static List<Marked> of(String text, List<Remark> remarks) {
        List<Marked> pieces = new ArrayList<>();
        int at = 0;
        for (Remark remark : remarks) {
            if (remark.start() < at) {
                continue;
            }
            if (remark.start() > at) {
                pieces.add(new Marked(text.substring(at, remark.start()), null));
            }
            pieces.add(new Marked(remark.words(), remark));
            at = remark.end();
        }
        if (at < text.length()) {
            pieces.add(new Marked(text.substring(at), null));
        }
        return pieces;
    }
}
