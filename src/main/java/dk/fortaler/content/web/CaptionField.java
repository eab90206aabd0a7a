package dk.fortaler.content.web;

import dk.fortaler.content.internal.Captions;
import dk.fortaler.content.internal.Captions.Caption;
import dk.fortaler.guidelines.TextCheck;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.web.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The field of one caption. */
public record CaptionField(
        String name, Optional<Network> network, Language language, LengthView length, boolean written) {

    private static final String PREFIX = "caption-";

    /** The captions of one language: first the one for all networks. */
    static List<CaptionField> of(Language language, Form form, TextCheck check) {
        return networks()
                .map(network -> {
                    String name = name(network, language);
                    String text = form.value(name);
                    return new CaptionField(
                            name,
                            network,
                            language,
                            LengthView.of(name, network, text, check.remarks(text, language)),
                            !text.isBlank());
                })
                .toList();
    }

    /** Values by field. */
    static Map<String, String> values(Captions captions) {
        return captions.all().stream()
                .collect(Collectors.toMap(caption -> name(caption.network(), caption.language()), Caption::text));
    }

    /** What was sent; blank ones are none. */
    static Captions sent(Form form) {
        List<Caption> captions = new ArrayList<>();
        for (Language language : Language.values()) {
            networks().forEach(network -> {
                String text = tidy(form.value(name(network, language)));
                if (!text.isEmpty()) {
                    captions.add(new Caption(network, language, text));
                }
            });
        }
        return new Captions(captions);
    }

    /** Fields with more than anybody can keep. */
    static List<String> tooLong(Form form) {
        return Stream.of(Language.values())
                .flatMap(language -> networks().map(network -> name(network, language)))
                .filter(name -> tidy(form.value(name)).length() > Captions.LONGEST)
                .toList();
    }

    static Optional<Network> networkOf(String name) {
        String[] parts = name.split("-", 3);
        return parts.length == 3 ? Network.of(parts[1]) : Optional.empty();
    }

    static Language languageOf(String name) {
        return Language.of(name.substring(name.lastIndexOf('-') + 1)).orElse(Language.DA);
    }

    private static Stream<Optional<Network>> networks() {
        return Stream.concat(
                Stream.of(Optional.<Network>empty()),
                Stream.of(Network.values()).map(Optional::of));
    }

    private static String name(Optional<Network> network, Language language) {
        return PREFIX + network.map(Network::key).orElse(Captions.ANY) + "-" + language.tag();
    }

    /** Browsers send line ends as two letters; networks count one. */
    static String tidy(String text) {
        return text.replace("\r\n", "\n").replace("\0", "").strip();
    }
}
