package dk.fortaler.sharing.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.networks.MastodonServer;
import dk.fortaler.networks.Network;
import dk.fortaler.sharing.ShareId;
import dk.fortaler.sharing.internal.Feed;
import dk.fortaler.sharing.internal.FeedItem;
import dk.fortaler.sharing.internal.OwnNetworks;
import dk.fortaler.sharing.internal.OwnShares;
import dk.fortaler.sharing.internal.PrepareShare;
import dk.fortaler.sharing.internal.Prepared;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** From an item to the network's own dialog. */
@Controller
class ShareSheetPages {
    static final String TAKEN = "sharing.text.taken";

    private final Feed feed;
    private final ShareSheets sheets;
    private final OwnNetworks ownNetworks;
    private final OwnShares shares;
    private final PrepareShare prepare;
    private final Openings openings;

    ShareSheetPages(
            Feed feed,
            ShareSheets sheets,
            OwnNetworks ownNetworks,
            OwnShares shares,
            PrepareShare prepare,
            Openings openings) {
        this.feed = feed;
        this.sheets = sheets;
        this.ownNetworks = ownNetworks;
        this.shares = shares;
        this.prepare = prepare;
        this.openings = openings;
    }

    @GetMapping("/feed/{item}/share")
    View sheet(SignedIn me, @PathVariable UUID item, @RequestParam(required = false) @Nullable String network) {
        return feed.find(me.person(), item)
                .map(live -> sheet(
                        me,
                        live,
                        Optional.ofNullable(network)
                                .flatMap(Network::of)
                                .orElseGet(() -> sheets.offered(me, live).getFirst()),
                        Typed.NOTHING))
                .orElseGet(() -> gone(Typed.NOTHING));
    }

    /** Records that the dialog is opened, and leads there. */
    @PostMapping("/feed/{item}/share")
    View open(
            SignedIn me,
            @PathVariable UUID item,
            @RequestParam String network,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String server,
            @RequestParam(required = false) @Nullable UUID after) {
        Network chosen = Network.of(network).orElseThrow(Missing::new);
        Typed typed = Typed.of(text, server);
        FeedItem live = feed.find(me.person(), item).orElse(null);
        if (live == null) {
            return gone(typed);
        }
        if (!live.offered().contains(chosen)) {
            return deselected(me, live, chosen, typed);
        }
        String obstacle = obstacle(me, live, chosen, typed);
        return obstacle == null
                ? lead(me, live, chosen, typed, Optional.ofNullable(after).map(ShareId::new))
                : refused(me, live, chosen, typed, obstacle);
    }

    /** Another network, with what was typed; a suggestion that was left as it is gives way to the new network's own. */
    @PostMapping(path = "/feed/{item}/share", params = "to")
    View change(
            SignedIn me,
            @PathVariable UUID item,
            @RequestParam String network,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String server) {
        Network from = Network.of(network).orElseThrow(Missing::new);
        Network chosen = Network.of(to).orElseThrow(Missing::new);
        Typed typed = Typed.of(text, server);
        FeedItem live = feed.find(me.person(), item).orElse(null);
        if (live == null) {
            return gone(typed);
        }
        boolean untouched = sheets.isSuggested(me, live, from, typed.post());
        return sheet(me, live, chosen, untouched ? typed.withoutText() : typed);
    }

    /** One of the suggestions into the field; what stood there is among them then. */
    @PostMapping(path = "/feed/{item}/share", params = "use")
    View use(
            SignedIn me,
            @PathVariable UUID item,
            @RequestParam String network,
            @RequestParam String use,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String server) {
        Network chosen = Network.of(network).orElseThrow(Missing::new);
        Typed typed = Typed.of(text, server);
        return feed.find(me.person(), item)
                .map(live -> sheet(me, live, chosen, typed.replacedBy(use)))
                .orElseGet(() -> gone(typed));
    }

    /** Says where the person works, in front of what they have written. */
    @PostMapping(path = "/feed/{item}/share", params = "front")
    View disclose(
            SignedIn me,
            @PathVariable UUID item,
            @RequestParam String network,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String server) {
        Network chosen = Network.of(network).orElseThrow(Missing::new);
        Typed typed = Typed.of(text, server);
        return feed.find(me.person(), item)
                .map(live -> sheet(
                        me,
                        live,
                        chosen,
                        Optional.ofNullable(
                                        sheets.advice(me, live, typed.post()).missing())
                                .map(missing -> Typed.of(missing.putInFront(typed.post()), server))
                                .orElse(typed)))
                .orElseGet(() -> gone(typed));
    }

    /** Where the first tab goes when its person is back from the second; it stays where nothing was opened there. */
    @GetMapping("/feed/{item}/share/answer")
    ResponseEntity<Void> answer(
            SignedIn me,
            @PathVariable UUID item,
            @RequestParam String network,
            @RequestParam(required = false) @Nullable Instant since) {
        if (since == null) {
            return lead("/feed");
        }
        return Network.of(network)
                .flatMap(chosen -> shares.latest(me.person(), item, chosen))
                .filter(share -> !share.preparedAt().isBefore(since))
                .map(share -> lead("/shares/" + share.id().value()))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static ResponseEntity<Void> lead(String path) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(path))
                .build();
    }

    /** What stands in the way, or null; a server that can be read is remembered. */
    private @Nullable String obstacle(SignedIn me, FeedItem item, Network network, Typed typed) {
        if (network == Network.MASTODON && typed.server() != null) {
            Optional<MastodonServer> home = MastodonServer.parse(typed.server());
            if (home.isEmpty()) {
                return typed.server().isBlank() ? "sharing.server.missing" : "sharing.server.unknown";
            }
            ownNetworks.livesOn(me.person(), home.get());
        }
        if (network == Network.MASTODON
                && ownNetworks.mastodonServer(me.person()).isEmpty()) {
            return "sharing.server.missing";
        }
        if (!typed.endless() && sheets.advice(me, item, typed.post()).stops()) {
            return "sharing.text.stopped";
        }
        return typed.endless() || sheets.length(network, typed.post()).tooLong() ? "sharing.text.too-long" : null;
    }

    private View lead(SignedIn me, FeedItem item, Network network, Typed typed, Optional<ShareId> after) {
        return switch (prepare.prepare(me, item.id(), network, typed.post(), after)) {
            case Prepared.Ready(ShareId id) ->
                openings.open(me.person(), shares.find(me.person(), id).orElseThrow(Missing::new));
            case Prepared.Gone() -> gone(typed);
            case Prepared.Deselected() ->
                feed.find(me.person(), item.id())
                        .map(live -> deselected(me, live, network, typed))
                        .orElseGet(() -> gone(typed));
            case Prepared.Paused() -> refused(me, item, network, typed, ShareSheetView.PAUSED);
            case Prepared.Taken() -> refused(me, item, network, typed, TAKEN);
            case Prepared.PostedToday() -> refused(me, item, network, typed, "sharing.text.posted-today");
        };
    }

    private View sheet(SignedIn me, FeedItem item, Network network, Typed typed) {
        return JteView.of("sharing/sheet", sheets.sheet(me, item, network, typed, null));
    }

    private View refused(SignedIn me, FeedItem item, Network network, Typed typed, String error) {
        return JteView.of("sharing/sheet", sheets.sheet(me, item, network, typed, error))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The text stays, and the sheet says which network is gone. */
    private View deselected(SignedIn me, FeedItem item, Network network, Typed typed) {
        return JteView.of("sharing/sheet", sheets.sheet(me, item, network, typed, null))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static View gone(Typed typed) {
        return JteView.of("sharing/gone", new GoneView(typed.post())).withStatus(HttpStatus.GONE);
    }
}
