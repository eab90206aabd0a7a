package dk.fortaler.sharing.web;

import dk.fortaler.guidelines.CrisisMode;
import dk.fortaler.guidelines.Disclosure;
import dk.fortaler.guidelines.TextAdvice;
import dk.fortaler.guidelines.TextRules;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.links.LinkProperties;
import dk.fortaler.networks.Network;
import dk.fortaler.networks.TextLength;
import dk.fortaler.sharing.internal.FeedItem;
import org.springframework.stereotype.Component;

/** Looks through what somebody is about to share, and says where they work where the story asks for that. */
@Component
class ShareAdvice {
    private final TextRules rules;
    private final CrisisMode crisis;
    private final LinkProperties links;

    ShareAdvice(TextRules rules, CrisisMode crisis, LinkProperties links) {
        this.rules = rules;
        this.crisis = crisis;
        this.links = links;
    }

    /** Whether nothing is shared just now. */
    boolean paused() {
        return crisis.pausesSharing();
    }

    TextAdvice of(SignedIn me, FeedItem item, String text) {
        return rules.advice(item.kind().discloses(), text, me.language(), me.organisationName());
    }

    /** A suggestion with the disclosure in front; as it is where that makes it too long for the network. */
    String disclosed(SignedIn me, FeedItem item, Network network, String suggestion) {
        Disclosure missing = of(me, item, suggestion).missing();
        if (missing == null) {
            return suggestion;
        }
        String disclosed = missing.putInFront(suggestion);
        return length(network, disclosed).tooLong() ? suggestion : disclosed;
    }

    /** With a link as long as the share's will be. */
    TextLength length(Network network, String text) {
        return network.length(text, sample());
    }

    /** An address as long as the link will be. */
    String sample() {
        return links.shortDomain() == null ? links.baseAddress() + "/s/xxxxxxxx" : links.shortDomain() + "/xxxxxxxx";
    }
}
