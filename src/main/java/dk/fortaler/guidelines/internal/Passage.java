package dk.fortaler.guidelines.internal;

import dk.fortaler.web.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** A paragraph of Markdown as a person reads it: its words without their marks. */
public record Passage(Kind kind, String text) {
    /** What it is on the page. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static List<Passage> of(String markdown) {
        List<Passage> passages = new ArrayList<>();
        Markdown.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                add(Kind.HEADING, heading);
            }

            @Override
            public void visit(Paragraph paragraph) {
                add(paragraph.getParent() instanceof ListItem ? Kind.ITEM : Kind.PARAGRAPH, paragraph);
            }

            @Override
            public void visit(FencedCodeBlock block) {
                passages.add(new Passage(Kind.PARAGRAPH, block.getLiteral().strip()));
            }

            @Override
            public void visit(IndentedCodeBlock block) {
                passages.add(new Passage(Kind.PARAGRAPH, block.getLiteral().strip()));
            }

            @Override
            public void visit(HtmlBlock block) {
                passages.add(new Passage(Kind.PARAGRAPH, block.getLiteral().strip()));
            }

            private void add(Kind kind, Node node) {
                passages.add(new Passage(kind, words(node)));
            }
        });
        return passages;
    }

    /** Bold, links and the like are read as their words. */
    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(HtmlInline markup) {
                words.append(markup.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }
}
