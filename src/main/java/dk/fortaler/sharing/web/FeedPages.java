package dk.fortaler.sharing.web;

import dk.fortaler.guidelines.CrisisMode;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.sharing.ShareAction;
import dk.fortaler.sharing.internal.Feed;
import dk.fortaler.sharing.internal.Feed.Position;
import dk.fortaler.sharing.internal.FeedItem;
import dk.fortaler.sharing.internal.OwnShares;
import dk.fortaler.web.JteView;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class FeedPages {
    private static final int PAGE = 20;
    private static final int UNANSWERED = 3;

    private final Feed feed;
    private final OwnShares shares;
    private final List<ShareAction> actions;
    private final CrisisMode crisis;

    FeedPages(Feed feed, OwnShares shares, List<ShareAction> actions, CrisisMode crisis) {
        this.feed = feed;
        this.shares = shares;
        this.actions = List.copyOf(actions);
        this.crisis = crisis;
    }

    @Bean
    static NavigationEntry feedEntry() {
        return new NavigationEntry(Group.OWN, "sharing.feed.title", "home", "/feed", 10, true, me -> true);
    }

    @Bean
    static NavigationEntry sharesEntry() {
        return new NavigationEntry(Group.OWN, "sharing.shares.nav", "send", "/shares", 15, true, me -> true);
    }

    @GetMapping("/feed")
    View feed(
            SignedIn me,
            @RequestParam(required = false) @Nullable Instant before,
            @RequestParam(required = false) @Nullable UUID item) {
        Optional<Position> after =
                before == null || item == null ? Optional.empty() : Optional.of(new Position(before, item));
        List<FeedItem> read = feed.read(me.person(), after);
        List<FeedItem> items = read.size() > PAGE ? read.subList(0, PAGE) : read;
        String more = read.size() > PAGE ? address(items.getLast()) : null;
        return JteView.of(
                "sharing/feed",
                new FeedView(
                        items,
                        after.isEmpty() ? shares.unanswered(me.person(), UNANSWERED) : List.of(),
                        more,
                        after.isEmpty(),
                        after.isEmpty() ? actions : List.of(),
                        crisis.now().orElse(null)));
    }

    private static String address(FeedItem last) {
        return "/feed?before=" + last.publishedAt() + "&item=" + last.id();
    }
}
