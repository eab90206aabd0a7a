package dk.fortaler.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown that people of an organisation write for each other, as HTML that is safe to show: markup in it is shown as it was
 * typed, an address leads to the web or to a mailbox and nowhere else, and a picture is shown where it is one of our own; any
 * other is a link, as it would tell its server who reads the page.
 */
public final class Markdown {
    /** A file of this site, by its id: nothing else of ours is asked for by looking at a text. */
    private static final Pattern OWN_PICTURE = Pattern.compile("/[a-z]+/files/[0-9a-f-]{36}");

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link) {
                    attributes.put("rel", "noopener noreferrer nofollow");
                } else if (node instanceof Image) {
                    attributes.put("loading", "lazy");
                }
            })
            .build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private Markdown() {}

    /** Headings begin at the second level: the page has the first. */
    public static String html(String text) {
        Node document = PARSER.parse(text);
        document.accept(new OurWay());
        return RENDERER.render(document);
    }

    /** Its words alone, a line for a line, for where no look can be. */
    public static String plain(String text) {
        return WORDS.render(PARSER.parse(text)).strip();
    }

    /** For those who read its parts and not its look. */
    public static Node parse(String text) {
        return PARSER.parse(text);
    }

    private static final class OurWay extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.max(2, heading.getLevel()));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            if (OWN_PICTURE.matcher(image.getDestination()).matches()) {
                return;
            }
            Link link = new Link(image.getDestination(), image.getTitle());
            Node child = image.getFirstChild();
            if (child == null) {
                link.appendChild(new Text(image.getDestination()));
            }
            for (Node each : children(image)) {
                link.appendChild(each);
            }
            image.insertBefore(link);
            image.unlink();
            visitChildren(link);
        }

        private static List<Node> children(Node parent) {
            List<Node> all = new ArrayList<>();
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                all.add(child);
            }
            return all;
        }
    }
}
