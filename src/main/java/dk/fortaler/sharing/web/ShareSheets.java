package dk.fortaler.sharing.web;

import dk.fortaler.guidelines.TextAdvice;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.networks.MastodonServer;
import dk.fortaler.networks.Network;
import dk.fortaler.networks.TextLength;
import dk.fortaler.sharing.internal.Captions;
import dk.fortaler.sharing.internal.Captions.Caption;
import dk.fortaler.sharing.internal.ColleaguesTexts;
import dk.fortaler.sharing.internal.ColleaguesTexts.Used;
import dk.fortaler.sharing.internal.FeedItem;
import dk.fortaler.sharing.internal.OwnNetworks;
import dk.fortaler.sharing.internal.OwnShares;
import dk.fortaler.sharing.internal.Share;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a share sheet shows: what to suggest, what colleagues have said already, what the person has posted today. */
@Component
class ShareSheets {
    private final Captions captions;
    private final ColleaguesTexts colleagues;
    private final OwnNetworks ownNetworks;
    private final OwnShares shares;
    private final ShareAdvice advices;
    private final Clock clock;

    ShareSheets(
            Captions captions,
            ColleaguesTexts colleagues,
            OwnNetworks ownNetworks,
            OwnShares shares,
            ShareAdvice advices,
            Clock clock) {
        this.captions = captions;
        this.colleagues = colleagues;
        this.ownNetworks = ownNetworks;
        this.shares = shares;
        this.advices = advices;
        this.clock = clock;
    }

    /**
     * @param wanted the network that the person asked for; where its programmes no longer use it, another stands in for it
     * @param error key of what is wrong with what was sent, or null
     */
    ShareSheetView sheet(SignedIn me, FeedItem item, Network wanted, Typed typed, @Nullable String error) {
        List<Network> offered = offered(me, item);
        Network network = offered.contains(wanted) ? wanted : offered.getFirst();
        Optional<Share> today = shares.today(me, item.id(), network);
        Optional<Share> posted = today.filter(Share::posted);
        Used used = colleagues.of(me, item.id(), network);
        List<Caption> all = captions.fitting(me.person(), item.id(), network, me.language());
        List<Caption> free =
                all.stream().filter(caption -> !used.forbids(caption.text())).toList();
        String text = typed.text() != null
                ? typed.text()
                : today.filter(Share::unanswered)
                        .map(Share::text)
                        .orElseGet(() -> advices.disclosed(
                                me, item, network, suggestion(item, posted, free.isEmpty() ? all : free)));
        return new ShareSheetView(
                item,
                offered,
                network,
                network == wanted ? null : wanted,
                text,
                others(me, free, text, typed),
                length(network, text),
                advices.of(me, item, text),
                advices.sample(),
                server(me, network, typed),
                posted.orElse(null),
                note(used, text),
                error == null && advices.paused() ? ShareSheetView.PAUSED : error,
                clock.instant());
    }

    /** What the item's programmes use, those first that the person shares on most. */
    List<Network> offered(SignedIn me, FeedItem item) {
        return ownNetworks.byUse(me.person()).stream()
                .filter(item.offered()::contains)
                .toList();
    }

    /** Whether it is what a sheet suggested, so that another network may suggest its own. */
    boolean isSuggested(SignedIn me, FeedItem item, Network network, String text) {
        return Stream.concat(
                        Stream.of(item.title()),
                        captions.fitting(me.person(), item.id(), network, me.language()).stream()
                                .map(Caption::text))
                .anyMatch(suggestion -> suggestion.equals(text)
                        || advices.disclosed(me, item, network, suggestion).equals(text));
    }

    /** With a link as long as the share's will be. */
    TextLength length(Network network, String text) {
        return advices.length(network, text);
    }

    TextAdvice advice(SignedIn me, FeedItem item, String text) {
        return advices.of(me, item, text);
    }

    private static String suggestion(FeedItem item, Optional<Share> posted, List<Caption> captions) {
        return captions.stream()
                .map(Caption::text)
                .filter(text -> posted.isEmpty() || !posted.get().text().equals(text))
                .findFirst()
                .or(() -> posted.map(Share::text))
                .orElse(item.title());
    }

    private static List<Caption> others(SignedIn me, List<Caption> free, String text, Typed typed) {
        List<Caption> others = new ArrayList<>();
        String earlier = typed.earlier();
        if (earlier != null
                && !earlier.isEmpty()
                && free.stream().noneMatch(caption -> caption.text().equals(earlier))) {
            others.add(new Caption(me.language(), earlier));
        }
        free.stream().filter(caption -> !caption.text().equals(text)).forEach(others::add);
        return others;
    }

    private static @Nullable String note(Used used, String text) {
        if (used.forbids(text)) {
            return "sharing.note.taken";
        }
        return used.repeats(text) ? "sharing.note.same" : null;
    }

    private String server(SignedIn me, Network network, Typed typed) {
        if (typed.server() != null) {
            return typed.server();
        }
        return network == Network.MASTODON
                ? ownNetworks
                        .mastodonServer(me.person())
                        .map(MastodonServer::host)
                        .orElse("")
                : "";
    }
}
