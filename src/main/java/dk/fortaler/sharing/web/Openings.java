package dk.fortaler.sharing.web;

import dk.fortaler.guidelines.CrisisMode;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.networks.Network;
import dk.fortaler.networks.ShareRoute;
import dk.fortaler.networks.ShareRoutes;
import dk.fortaler.sharing.internal.OwnNetworks;
import dk.fortaler.sharing.internal.Share;
import dk.fortaler.web.JteView;
import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The step from us to the network, the first time and again. Changes nothing. */
@Component
class Openings {
    private final ShareRoutes routes;
    private final OwnNetworks networks;
    private final CrisisMode crisis;

    Openings(ShareRoutes routes, OwnNetworks networks, CrisisMode crisis) {
        this.routes = routes;
        this.networks = networks;
        this.crisis = crisis;
    }

    /** Whether nothing is shared just now, so that no way to a network is shown. */
    boolean paused() {
        return crisis.pausesSharing();
    }

    View open(PersonId person, Share share) {
        return switch (route(person, share)) {
            case ShareRoute.Dialog dialog -> dialog(share, dialog);
            case ShareRoute.PhoneSheet _ ->
                new RedirectView("/shares/" + share.id().value());
            case ShareRoute.NeedsServer() -> new RedirectView("/feed/" + share.item() + "/share?network=mastodon");
        };
    }

    /** For those at a desk, where the network has no dialog of its own. */
    String site(PersonId person, Share share) {
        return route(person, share) instanceof ShareRoute.PhoneSheet(URI site) ? site.toString() : "";
    }

    private ShareRoute route(PersonId person, Share share) {
        return routes.route(share.network(), share.text(), share.link(), networks.mastodonServer(person));
    }

    private static View dialog(Share share, ShareRoute.Dialog dialog) {
        Network network = share.network();
        String post = dialog.textIncluded() ? "" : network.post(share.text(), share.link());
        String address = dialog.address().toString();
        JteView page = JteView.of("sharing/opening", new OpeningView(share, address, post));
        return post.isEmpty() ? leadingOn(page, address) : page;
    }

    /** A redirect would be quicker, but a form may only lead to ourselves, and the page can be come back to. */
    private static View leadingOn(JteView page, String address) {
        return (model, request, response) -> {
            response.setHeader("Refresh", "0; url=" + address);
            page.render(model, request, response);
        };
    }
}
