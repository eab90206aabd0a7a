package dk.fortaler.sharing.web;

import dk.fortaler.guidelines.TextAdvice;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.sharing.internal.Feed;
import dk.fortaler.sharing.internal.FeedItem;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Looks a text through while it is written. Changes nothing, and is posted only because texts are long. */
@Controller
class AdvicePages {
    private final Feed feed;
    private final ShareAdvice advice;

    AdvicePages(Feed feed, ShareAdvice advice) {
        this.feed = feed;
        this.advice = advice;
    }

    @PostMapping("/feed/{item}/share/advice")
    View advice(SignedIn me, @PathVariable UUID item, @RequestParam(defaultValue = "") String text) {
        Typed typed = Typed.of(text, null);
        FeedItem live = feed.find(me.person(), item).orElseThrow(Missing::new);
        return JteView.of(
                "guidelines/advice",
                typed.endless() ? new TextAdvice(List.of(), null, null) : advice.of(me, live, typed.post()));
    }
}
