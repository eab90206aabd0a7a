package dk.fortaler.goals.conversions;

import dk.fortaler.programmes.Programme;
import dk.fortaler.web.Form;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of conversion links show. */
public final class LinkViews {
    private LinkViews() {}

    /** @param recorded whether visits are counted at all on this installation */
    public record Every(List<ConversionLink> links, boolean recorded) {}

    /** @param link that is changed; null for a new one */
    public record Editing(@Nullable ConversionLink link, Form form, List<Programme> programmes) {
        public String action() {
            return link == null ? "/conversions/links" : "/conversions/links/" + link.id();
        }

        public List<ConversionKind> kinds() {
            return List.of(ConversionKind.values());
        }
    }

    /**
     * @param address whole, to be copied
     * @param code the same to point a phone at
     * @param sign the parameter in which pages get a share's sign; empty where they do not
     */
    public record One(ConversionLink link, String address, Content code, boolean recorded, String sign) {}
}
