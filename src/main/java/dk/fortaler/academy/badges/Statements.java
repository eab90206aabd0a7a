package dk.fortaler.academy.badges;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A document of ours as RDF in its canonical form (RDFC-1.0, https://www.w3.org/TR/rdf-canon/): sorted N-Quads. Things
 * without an address do not mention each other in our documents, so the first step of the algorithm names them all; a
 * document in which they do is refused.
 */
final class Statements {
    private static final String SELF = "_:a";
    private static final String OTHER = "_:z";

    private final List<Quad> quads = new ArrayList<>();
    private int blanks;

    private Statements() {}

    /** Subject, predicate and object as they are written, where a thing without an address is {@code _:} and a number. */
    private record Quad(String subject, String predicate, String object) {
        String line(Map<String, String> names) {
            return names.getOrDefault(subject, subject) + " " + predicate + " " + names.getOrDefault(object, object)
                    + " .\n";
        }

        boolean mentions(String blank) {
            return subject.equals(blank) || object.equals(blank);
        }

        boolean tiesTwo() {
            return subject.startsWith("_:") && object.startsWith("_:");
        }
    }

    /** @throws IllegalArgumentException for a document that is none of ours */
    static String canonical(JsonNode document) {
        Statements all = new Statements();
        all.thing(document);
        return all.canonical();
    }

    private String thing(JsonNode node) {
        String subject = node.path("id").isString() ? "<" + node.path("id").asString() + ">" : "_:" + blanks++;
        node.properties().forEach(property -> {
            switch (property.getKey()) {
                case "@context", "id", "proofValue" -> {}
                case "type" ->
                    each(property.getValue())
                            .forEach(type -> add(subject, Term.TYPE, "<" + Term.type(type.asString()) + ">"));
                default -> {
                    Term term = Term.of(property.getKey());
                    each(property.getValue()).forEach(value -> add(subject, term.iri(), object(term, value)));
                }
            }
        });
        return subject;
    }

    private String object(Term term, JsonNode value) {
        return switch (term.kind()) {
            case NODE -> value.isObject() ? thing(value) : "<" + value.asString() + ">";
            case WORD -> "<" + term.datatype() + value.asString() + ">";
            case TEXT ->
                "\"" + escaped(value.asString()) + "\""
                        + (term.datatype().isEmpty() ? "" : "^^<" + term.datatype() + ">");
        };
    }

    private static List<JsonNode> each(JsonNode value) {
        return value.isArray() ? value.valueStream().toList() : List.of(value);
    }

    private void add(String subject, String predicate, String object) {
        quads.add(new Quad(subject, "<" + predicate + ">", object));
    }

    private String canonical() {
        if (quads.stream().anyMatch(Quad::tiesTwo)) {
            throw new IllegalArgumentException("Things without an address mention each other");
        }
        TreeMap<String, String> byDigest = new TreeMap<>();
        for (int i = 0; i < blanks; i++) {
            if (byDigest.put(digest("_:" + i), "_:" + i) != null) {
                throw new IllegalArgumentException("Two things without an address are the same");
            }
        }
        Map<String, String> names = new HashMap<>();
        byDigest.values().forEach(blank -> names.put(blank, "_:c14n" + names.size()));
        Set<String> lines = new HashSet<>();
        quads.forEach(quad -> lines.add(quad.line(names)));
        return String.join("", lines.stream().sorted(Statements::byCodePoints).toList());
    }

    /** Of what is said of it, in which it is called a and all others z. */
    private String digest(String blank) {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < blanks; i++) {
            names.put("_:" + i, OTHER);
        }
        names.put(blank, SELF);
        List<String> lines = quads.stream()
                .filter(quad -> quad.mentions(blank))
                .map(quad -> quad.line(names))
                .sorted(Statements::byCodePoints)
                .toList();
        return Digests.hex(String.join("", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Java's own order of texts is by half pairs where letters are beyond the first plane. */
    private static int byCodePoints(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    /** As canonical N-Quads write it: nothing but what must be is escaped. */
    private static String escaped(String text) {
        StringBuilder written = new StringBuilder();
        text.chars().forEach(sign -> {
            switch (sign) {
                case '\b' -> written.append("\\b");
                case '\t' -> written.append("\\t");
                case '\n' -> written.append("\\n");
                case '\f' -> written.append("\\f");
                case '\r' -> written.append("\\r");
                case '"' -> written.append("\\\"");
                case '\\' -> written.append("\\\\");
                default -> {
                    if (sign < ' ' || sign == '\u007f') {
                        written.append(String.format(Locale.ROOT, "\\u%04X", sign));
                    } else {
                        written.append((char) sign);
                    }
                }
            }
        });
        return written.toString();
    }
}
