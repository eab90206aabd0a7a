package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Remark;
import dk.fortaler.guidelines.WordRule;
import dk.fortaler.web.Form;
import java.util.List;

/**
 * What texts are looked through for.
 *
 * @param tried the sample in pieces; empty where nothing was tried
 * @param remarks what the rules, and the one in the form, say of it
 */
public record WordsView(List<WordRule> words, Form form, List<Marked> tried, List<Remark> remarks) {
    public WordsView {
        words = List.copyOf(words);
        tried = List.copyOf(tried);
        remarks = List.copyOf(remarks);
    }
}
