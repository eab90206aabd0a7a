package dk.fortaler.goals.hooks;

import dk.fortaler.programmes.Programme;
import dk.fortaler.web.Form;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the pages of hooks show. */
public final class HookViews {
    private HookViews() {}

    public record Every(List<Hook> hooks) {}

    public record Making(Form form, List<Programme> programmes) {}

    /**
     * @param address whole, to be copied
     * @param secret only on the page that follows its making
     * @param sign the parameter in which pages get a share's sign; empty where they do not
     * @param overlap until when an older secret is right too
     */
    public record One(
            Hook hook,
            String address,
            @Nullable String secret,
            String sign,
            Optional<Instant> overlap,
            List<Delivery> deliveries) {
        /** A script for a shell, with the secret where this page may show it. */
        public String example() {
            return Example.script(address, secret == null ? "whsec_…" : secret);
        }
    }
}
