package dk.fortaler.programmes.club;

import dk.fortaler.programmes.club.Own.Applied;
import dk.fortaler.programmes.club.Own.Membership;
import dk.fortaler.programmes.joining.Invitation;
import dk.fortaler.programmes.joining.Invitation.State;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person's own page of the club.
 *
 * @param invitations all of theirs
 * @param agreed whether they have agreed to taking part, or are in something from before anybody asked
 * @param ways programmes that have a page for coming in
 * @param full an invitation whose last seat has just gone, or null
 */
public record ClubView(
        List<Membership> memberships,
        List<Invitation> invitations,
        boolean agreed,
        List<Applied> applications,
        List<Way> ways,
        @Nullable UUID full) {
    /** A programme that one can come into by oneself. */
    public record Way(String name, String address) {}

    /** What waits for their answer. */
    public List<Invitation> waiting() {
        return invitations.stream()
                .filter(each -> each.canJoin() && each.state() == State.OPEN)
                .toList();
    }

    /** What they said no to and may come back to. */
    public List<Invitation> declined() {
        return no(false);
    }

    /** What they were in and have left. */
    public List<Invitation> left() {
        return no(true);
    }

    /** Without those that they come into by one press here already. */
    public List<Way> otherWays() {
        Set<String> here = invitations.stream()
                .filter(Invitation::canJoin)
                .map(Invitation::name)
                .collect(Collectors.toSet());
        return ways.stream().filter(way -> !here.contains(way.name())).toList();
    }

    private List<Invitation> no(boolean left) {
        return invitations.stream()
                .filter(each -> !each.member() && each.state() == State.DECLINED && each.left() == left)
                .toList();
    }
}
