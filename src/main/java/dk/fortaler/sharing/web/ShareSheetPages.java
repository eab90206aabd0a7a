package dk.fortaler.sharing.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.links.LinkProperties;
import dk.fortaler.networks.MastodonServer;
import dk.fortaler.networks.Network;
import dk.fortaler.networks.ShareRoute;
import dk.fortaler.networks.ShareRoutes;
import dk.fortaler.sharing.internal.Captions;
import dk.fortaler.sharing.internal.Captions.Caption;
import dk.fortaler.sharing.internal.Feed;
import dk.fortaler.sharing.internal.FeedItem;
import dk.fortaler.sharing.internal.OwnNetworks;
import dk.fortaler.sharing.internal.OwnShares;
import dk.fortaler.sharing.internal.PrepareShare;
import dk.fortaler.sharing.internal.PrepareShare.Prepared;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** From an item to the network's own dialog. */
@Controller
class ShareSheetPages {
    /** More letters than any network takes, however it counts them. */
    private static final int LONGEST = 64_000;

    private final Feed feed;
    private final Captions captions;
    private final OwnNetworks ownNetworks;
    private final OwnShares shares;
    private final PrepareShare prepare;
    private final ShareRoutes routes;
    private final LinkProperties links;

    ShareSheetPages(
            Feed feed,
            Captions captions,
            OwnNetworks ownNetworks,
            OwnShares shares,
            PrepareShare prepare,
            ShareRoutes routes,
            LinkProperties links) {
        this.feed = feed;
        this.captions = captions;
        this.ownNetworks = ownNetworks;
        this.shares = shares;
        this.prepare = prepare;
        this.routes = routes;
        this.links = links;
    }

    @GetMapping("/feed/{item}/share")
    View sheet(SignedIn me, @PathVariable UUID item, @RequestParam(required = false) @Nullable String network) {
        FeedItem live = feed.find(me.person(), item).orElse(null);
        if (live == null) {
            return JteView.of("sharing/gone", new GoneView("")).withStatus(HttpStatus.GONE);
        }
        List<Network> networks = ownNetworks.byUse(me.person());
        Network chosen = Optional.ofNullable(network).flatMap(Network::of).orElse(networks.getFirst());
        return sheet(me, live, networks, chosen, null, null, "");
    }

    /** Records that the dialog is opened, and leads there. */
    @PostMapping("/feed/{item}/share")
    View open(
            SignedIn me,
            @PathVariable UUID item,
            @RequestParam String network,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String server) {
        Network chosen = Network.of(network).orElseThrow(Missing::new);
        String post = text.replace("\r\n", "\n").strip();
        FeedItem live = feed.find(me.person(), item).orElse(null);
        if (live == null) {
            return JteView.of("sharing/gone", new GoneView(post)).withStatus(HttpStatus.GONE);
        }
        if (chosen == Network.MASTODON && server != null) {
            Optional<MastodonServer> home = MastodonServer.parse(server);
            if (home.isEmpty()) {
                return refused(me, live, chosen, post, "sharing.server.unknown", server);
            }
            ownNetworks.livesOn(me.person(), home.get());
        }
        if (post.length() > LONGEST || chosen.length(post, sample()).tooLong()) {
            return refused(me, live, chosen, post, "sharing.text.too-long", "");
        }
        return lead(me, live, chosen, post);
    }

    /** Another network, with what was typed; a suggestion that was left as it is gives way to the new network's own. */
    @PostMapping("/feed/{item}/share/network")
    View change(
            SignedIn me,
            @PathVariable UUID item,
            @RequestParam String network,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String text) {
        FeedItem live = feed.find(me.person(), item).orElse(null);
        String typed = text.replace("\r\n", "\n").strip();
        if (live == null) {
            return JteView.of("sharing/gone", new GoneView(typed)).withStatus(HttpStatus.GONE);
        }
        Network from = Network.of(network).orElseThrow(Missing::new);
        Network chosen = Network.of(to).orElseThrow(Missing::new);
        boolean untouched = typed.equals(live.title())
                || captions.fitting(me.person(), item, from, me.language()).stream()
                        .anyMatch(suggestion -> suggestion.text().equals(typed));
        String kept = untouched || typed.length() > LONGEST ? null : typed;
        return sheet(me, live, ownNetworks.byUse(me.person()), chosen, kept, null, "");
    }

    /** Where the first tab goes once the dialog is open in the second. */
    @GetMapping("/feed/{item}/share/answer")
    View answer(SignedIn me, @PathVariable UUID item, @RequestParam String network) {
        return Network.of(network)
                .flatMap(chosen -> shares.latest(me.person(), item, chosen))
                .<View>map(share -> new RedirectView("/shares/" + share.id().value()))
                .orElseGet(() -> new RedirectView("/feed"));
    }

    private View lead(SignedIn me, FeedItem item, Network network, String text) {
        Optional<MastodonServer> server = ownNetworks.mastodonServer(me.person());
        if (network == Network.MASTODON && server.isEmpty()) {
            return refused(me, item, network, text, "sharing.server.missing", "");
        }
        Optional<Prepared> prepared = prepare.prepare(me, item.id(), network, text);
        if (prepared.isEmpty()) {
            return JteView.of("sharing/gone", new GoneView(text)).withStatus(HttpStatus.GONE);
        }
        String link = prepared.get().link();
        return switch (routes.route(network, text, link, server)) {
            case ShareRoute.Dialog dialog -> opening(me, prepared.get(), dialog, network.post(text, link));
            case ShareRoute.PhoneSheet() ->
                new RedirectView("/shares/" + prepared.get().id().value());
            case ShareRoute.NeedsServer() -> refused(me, item, network, text, "sharing.server.missing", "");
        };
    }

    private View opening(SignedIn me, Prepared prepared, ShareRoute.Dialog dialog, String post) {
        return JteView.of(
                "sharing/opening",
                new OpeningView(
                        shares.find(me.person(), prepared.id()).orElseThrow(Missing::new),
                        dialog.address().toString(),
                        dialog.textIncluded() ? "" : post));
    }

    private View refused(SignedIn me, FeedItem item, Network network, String text, String error, String server) {
        return sheet(me, item, ownNetworks.byUse(me.person()), network, text, error, server)
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private JteView sheet(
            SignedIn me,
            FeedItem item,
            List<Network> networks,
            Network network,
            @Nullable String typed,
            @Nullable String error,
            String server) {
        List<Caption> suggestions = captions.fitting(me.person(), item.id(), network, me.language());
        String text = typed != null
                ? typed
                : suggestions.isEmpty() ? item.title() : suggestions.getFirst().text();
        String known = server.isEmpty() && network == Network.MASTODON
                ? ownNetworks
                        .mastodonServer(me.person())
                        .map(MastodonServer::host)
                        .orElse("")
                : server;
        return JteView.of(
                "sharing/sheet",
                new ShareSheetView(
                        item,
                        networks,
                        network,
                        text,
                        suggestions,
                        network.length(text, sample()),
                        sample(),
                        known,
                        error));
    }

    /** As long as a short link is. */
    private String sample() {
        return links.shortDomain() == null ? links.baseAddress() + "/s/xxxxxxxx" : links.shortDomain() + "/xxxxxxxx";
    }
}
