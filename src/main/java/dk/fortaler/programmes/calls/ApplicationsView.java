package dk.fortaler.programmes.calls;

import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.calls.ClubApplication.State;
import java.util.List;

/** The applications to a programme. */
public record ApplicationsView(Programme programme, List<ClubApplication> all) {
    public String address() {
        return "/programmes/" + programme.id().value();
    }

    public List<ClubApplication> in(State state) {
        return all.stream().filter(each -> each.state() == state).toList();
    }

    /** In the order in which they are shown. */
    public List<State> states() {
        return List.of(State.NEW, State.WAITING, State.ACCEPTED, State.DECLINED);
    }
}
