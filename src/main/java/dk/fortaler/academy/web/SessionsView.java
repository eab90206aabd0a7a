package dk.fortaler.academy.web;

import java.util.List;

/** @param sessions the next first */
public record SessionsView(List<SessionView> sessions) {
    public SessionsView {
        sessions = List.copyOf(sessions);
    }
}
