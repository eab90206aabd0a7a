package dk.fortaler.content.web;

import dk.fortaler.content.internal.Captions;
import dk.fortaler.guidelines.Remark;
import dk.fortaler.networks.Network;
import dk.fortaler.networks.TextLength;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a caption is, as its network counts it with the link that a share adds.
 *
 * @param field the name of the caption's field
 * @param used and {@code limit}: of the network; for a caption that serves all, those of the strictest network
 * @param tooLongFor names of networks, for a caption that serves all
 * @param remarks what the organisation's rules say of its words
 */
public record LengthView(String field, int used, int limit, boolean tooLong, String tooLongFor, List<Remark> remarks) {
    /** As long as the short links that shares carry mostly are. */
    private static final String A_LINK = "https://links.example.dk/abcdefgh";

    public LengthView {
        remarks = List.copyOf(remarks);
    }

    static LengthView of(String field, Optional<Network> network, String text, List<Remark> remarks) {
        return network.map(one -> of(field, one, text, remarks)).orElseGet(() -> ofAll(field, text, remarks));
    }

    private static LengthView of(String field, Network network, String text, List<Remark> remarks) {
        TextLength length = network.length(text, A_LINK);
        return new LengthView(field, length.used(), length.limit(), length.tooLong(), "", remarks);
    }

    private static LengthView ofAll(String field, String text, List<Remark> remarks) {
        List<Network> strict = Stream.of(Network.values())
                .filter(network -> network.length(text, A_LINK).tooLong())
                .toList();
        return new LengthView(
                field,
                text.codePointCount(0, text.length()),
                Captions.LONGEST,
                !strict.isEmpty(),
                strict.stream().map(Network::title).collect(Collectors.joining(", ")),
                remarks);
    }
}
