package dk.fortaler.sharing.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.networks.Network;
import dk.fortaler.networks.PostAddress;
import dk.fortaler.sharing.ShareAction;
import dk.fortaler.sharing.ShareId;
import dk.fortaler.sharing.internal.AnswerShare;
import dk.fortaler.sharing.internal.Feed;
import dk.fortaler.sharing.internal.OwnNetworks;
import dk.fortaler.sharing.internal.OwnShares;
import dk.fortaler.sharing.internal.OwnShares.Position;
import dk.fortaler.sharing.internal.Share;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A person's own shares: was it posted, how many follow, what became of it. */
@Controller
class SharePages {
    private static final int PAGE = 25;
    private static final int MOST_FOLLOWERS = 1_000_000_000;

    private final OwnShares shares;
    private final AnswerShare answer;
    private final OwnNetworks networks;
    private final Feed feed;
    private final Openings openings;
    private final List<ShareAction> actions;

    SharePages(
            OwnShares shares,
            AnswerShare answer,
            OwnNetworks networks,
            Feed feed,
            Openings openings,
            List<ShareAction> actions) {
        this.shares = shares;
        this.answer = answer;
        this.networks = networks;
        this.feed = feed;
        this.openings = openings;
        this.actions = List.copyOf(actions);
    }

    @GetMapping("/shares")
    View list(
            SignedIn me,
            @RequestParam(required = false) @Nullable Instant before,
            @RequestParam(required = false) @Nullable UUID share) {
        return list(
                me,
                before == null || share == null ? Optional.empty() : Optional.of(new Position(before, share)),
                Form.empty());
    }

    private JteView list(SignedIn me, Optional<Position> after, Form followers) {
        List<Share> read = shares.read(me.person(), after, PAGE + 1);
        List<Share> page = read.size() > PAGE ? read.subList(0, PAGE) : read;
        String older = read.size() > PAGE
                ? "/shares?before=" + page.getLast().preparedAt() + "&share="
                        + page.getLast().id().value()
                : null;
        return JteView.of(
                "sharing/shares",
                new SharesView(page, older, after.isEmpty(), networks.followers(me.person()), followers, actions));
    }

    @GetMapping("/shares/{id}")
    View show(SignedIn me, @PathVariable UUID id) {
        return view(me, find(me, id), Form.empty());
    }

    /** The dialog once more, where it was closed too soon. */
    @PostMapping("/shares/{id}/open")
    View open(SignedIn me, @PathVariable UUID id) {
        Share share = find(me, id);
        if (openings.paused()) {
            return new RedirectView("/crisis");
        }
        return feed.find(me.person(), share.item()).isPresent()
                ? openings.open(me.person(), share)
                : JteView.of("sharing/gone", new GoneView(share.text())).withStatus(HttpStatus.GONE);
    }

    @PostMapping("/shares/{id}/posted")
    View posted(
            SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String post,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Share share = find(me, id);
        Optional<WebAddress> address = WebAddress.parse(post).filter(postAddress(me, share)::fits);
        if (!post.isBlank() && address.isEmpty()) {
            return view(me, share, Form.refused(request, "post", "sharing.share.address.wrong"))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        answer.posted(me, share.id(), address);
        if (share.posted()) {
            Flash.success(redirect, "sharing.share.saved");
            return new RedirectView("/shares/" + id);
        }
        Flash.success(redirect, "sharing.posted.thanks");
        return new RedirectView(networks.mayAsk(me.person(), share.network()) ? "/shares/" + id : "/feed");
    }

    @PostMapping("/shares/{id}/declined")
    View declined(SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        if (!answer.notThisTime(me, new ShareId(id))) {
            throw new Missing();
        }
        Flash.success(redirect, "sharing.declined.fine");
        return new RedirectView("/feed");
    }

    /** An empty answer is an answer: it is not asked again. */
    @PostMapping("/shares/{id}/followers")
    View followers(
            SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String followers,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Share share = find(me, id);
        Integer number = number(followers);
        if (number == null && !followers.isBlank()) {
            return view(me, share, Form.refused(request, "followers", "sharing.followers.unreadable"))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        networks.hasFollowers(me.person(), share.network(), number);
        if (number != null) {
            answer.countFollowers(me, share.id(), number);
            Flash.success(redirect, "sharing.followers.thanks");
        }
        return new RedirectView("/feed");
    }

    /** From the list of one's own shares: what was told there can be changed and taken back. */
    @PostMapping("/shares/followers")
    View change(SignedIn me, HttpServletRequest request, RedirectAttributes redirect) {
        Form form = Form.empty();
        Map<Network, Integer> before = networks.followers(me.person());
        Map<Network, Optional<Integer>> changed = new EnumMap<>(Network.class);
        for (Network network : Network.values()) {
            String typed = Objects.requireNonNullElse(request.getParameter(network.key()), "");
            Integer number = number(typed);
            if (number == null && !typed.isBlank()) {
                form = (form.isRefused() ? form : Form.refused(request, network.key(), "sharing.followers.unreadable"))
                        .withError(network.key(), "sharing.followers.unreadable");
            } else if (!Objects.equals(number, before.get(network))) {
                changed.put(network, Optional.ofNullable(number));
            }
        }
        if (form.isRefused()) {
            return list(me, Optional.empty(), form).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        changed.forEach((network, number) -> networks.hasFollowers(me.person(), network, number.orElse(null)));
        Flash.success(redirect, "sharing.followers.thanks");
        return new RedirectView("/shares");
    }

    private JteView view(SignedIn me, Share share, Form form) {
        return JteView.of(
                "sharing/share",
                new ShareView(
                        share,
                        share.network().post(share.text(), share.link()),
                        openings.site(me.person(), share),
                        postAddress(me, share).example(),
                        share.posted() && networks.mayAsk(me.person(), share.network()),
                        form,
                        openings.paused(),
                        share.posted() ? actions : List.of()));
    }

    private PostAddress postAddress(SignedIn me, Share share) {
        return PostAddress.on(share.network(), networks.mastodonServer(me.person()));
    }

    private Share find(SignedIn me, UUID id) {
        return shares.find(me.person(), new ShareId(id)).orElseThrow(Missing::new);
    }

    /** As people write it: "1.200", "1 200", "1,200". Null where it is none. */
    private static @Nullable Integer number(String text) {
        String typed = text.strip();
        if (!typed.matches("\\d{1,10}|\\d{1,3}([.,\\s\\u00a0]\\d{3}){1,3}")) {
            return null;
        }
        long number = Long.parseLong(typed.replaceAll("\\D", ""));
        return number > MOST_FOLLOWERS ? null : (int) number;
    }
}
