package dk.fortaler.academy.web;

import dk.fortaler.academy.live.LiveSession;
import dk.fortaler.academy.live.Sessions.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A session as somebody sees it.
 *
 * @param answer theirs; null for none
 * @param over whether it has been
 */
public record SessionView(LiveSession session, @Nullable Answer answer, boolean over) {
    public String address() {
        return "/academy/sessions/" + session.id();
    }

    public boolean isOpen() {
        return !over && !session.isCancelled();
    }

    public boolean isFull() {
        Integer seats = session.seats();
        return seats != null && session.coming() >= seats;
    }

    /** Those that are free; 0 where there is no limit. */
    public int free() {
        Integer seats = session.seats();
        return seats == null ? 0 : Math.max(0, seats - session.coming());
    }
}
