package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.internal.Leader;
import dk.fortaler.businesscase.internal.Leader.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaders first.
 *
 * @param programme address of the programme to take them into, or null where there is none
 */
public record LeadersView(List<Leader> leaders, @Nullable String programme) {
    public LeadersView {
        leaders = List.copyOf(leaders);
    }

    public long active() {
        return leaders.stream().filter(leader -> leader.state() == State.ACTIVE).count();
    }

    public double share() {
        return leaders.isEmpty() ? 0 : (double) active() / leaders.size();
    }

    public String programmeOr(String otherwise) {
        return programme == null ? otherwise : programme;
    }
}
