package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.calls.ReadApplications.Vote;
import java.util.List;
import java.util.Optional;

/** One application, as one of its readers sees it: what the others think only after their own word. */
public record ApplicationView(Programme programme, ClubApplication application, PersonId me, List<Vote> votes) {
    public static final List<String> VOTES = List.of("yes", "maybe", "no");

    public String address() {
        return "/programmes/" + programme.id().value() + "/applications";
    }

    public String own() {
        return address() + "/" + application.id();
    }

    public Optional<Vote> mine() {
        return votes.stream().filter(vote -> vote.reviewer().equals(me)).findFirst();
    }

    public String myVote() {
        return mine().map(Vote::vote).orElse("");
    }

    public String myNote() {
        return mine().map(Vote::note).orElse("");
    }

    public List<Vote> others() {
        return mine().isEmpty()
                ? List.of()
                : votes.stream().filter(vote -> !vote.reviewer().equals(me)).toList();
    }

    /** How many others have said something, also before one's own word. */
    public int countOthers() {
        return votes.size() - (mine().isPresent() ? 1 : 0);
    }
}
