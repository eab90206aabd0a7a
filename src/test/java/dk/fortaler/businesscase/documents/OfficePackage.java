package dk.fortaler.businesscase.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of an Office file, read without the library that wrote it. */
record OfficePackage(List<String> names, Map<String, byte[]> parts) {
    private static final Set<String> ONCE = Set.of(
            "tblPr",
            "txPr",
            "rPr",
            "pPr",
            "spPr",
            "bodyPr",
            "lstStyle",
            "bg",
            "bgPr",
            "xfrm",
            "marker",
            "size",
            "title",
            "legend",
            "tcPr",
            "endParaRPr",
            "nvSpPr",
            "numFmt");

    static OfficePackage read(byte[] file) throws IOException {
        List<String> names = new ArrayList<>();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new OfficePackage(names, parts);
    }

    List<String> missingTargets() throws Exception {
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            if (name.endsWith(".rels")) {
                String folder = name.replaceFirst("_rels/[^/]+$", "");
                for (Element relation : elements(name, "Relationship")) {
                    String target = URI.create("/" + folder)
                            .resolve(relation.getAttribute("Target"))
                            .getPath()
                            .substring(1);
                    if (!relation.getAttribute("TargetMode").equals("External") && !parts.containsKey(target)) {
                        missing.add(name + ": " + target);
                    }
                }
            }
        }
        return missing;
    }

    /** Whatever a reader's program would fetch from elsewhere. */
    List<String> outsideTargets() throws Exception {
        List<String> outside = new ArrayList<>();
        for (String name : names) {
            if (name.endsWith(".rels")) {
                elements(name, "Relationship").stream()
                        .filter(relation -> relation.getAttribute("TargetMode").equals("External"))
                        .forEach(relation -> outside.add(name + ": " + relation.getAttribute("Target")));
            }
        }
        return outside;
    }

    List<String> partsWithoutType() throws Exception {
        List<String> endings = elements("[Content_Types].xml", "Default").stream()
                .map(each -> each.getAttribute("Extension"))
                .toList();
        List<String> own = elements("[Content_Types].xml", "Override").stream()
                .map(each -> each.getAttribute("PartName").substring(1))
                .toList();
        List<String> without = new ArrayList<>(names.stream()
                .filter(name -> !name.equals("[Content_Types].xml"))
                .filter(name -> !own.contains(name) && !endings.contains(name.substring(name.lastIndexOf('.') + 1)))
                .toList());
        own.stream().filter(name -> !parts.containsKey(name)).forEach(without::add);
        return without;
    }

    List<String> brokenXml() {
        return names.stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .filter(name -> !reads(name))
                .toList();
    }

    /** What may stand once in its parent: PowerPoint would offer to repair the file. */
    List<String> saidTwice() throws Exception {
        List<String> twice = new ArrayList<>();
        for (String name : names) {
            if (name.endsWith(".xml")) {
                var all = xml(name).getElementsByTagName("*");
                for (int i = 0; i < all.getLength(); i++) {
                    Element element = (Element) all.item(i);
                    if (ONCE.contains(element.getTagName().replaceFirst("^.*:", ""))
                            && element.getPreviousSibling() instanceof Element before
                            && before.getTagName().equals(element.getTagName())) {
                        twice.add(name + ": " + element.getTagName());
                    }
                }
            }
        }
        return twice;
    }

    /** A field's number on what is a plain run: the schema forbids it. */
    List<String> fieldsThatAreRuns() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String name : names) {
            if (name.startsWith("ppt/slides/slide") || name.startsWith("ppt/notesSlides/notes")) {
                elements(name, "a:r").stream()
                        .filter(run -> run.hasAttribute("id") || run.hasAttribute("type"))
                        .forEach(run -> wrong.add(name));
            }
        }
        return wrong;
    }

    private boolean reads(String name) {
        try {
            return xml(name).getDocumentElement() != null;
        } catch (Exception broken) {
            return false;
        }
    }

    private List<Element> elements(String part, String tag) throws Exception {
        var found = xml(part).getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private Document xml(String part) throws IOException, SAXException, javax.xml.parsers.ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.get(part)));
    }
}
