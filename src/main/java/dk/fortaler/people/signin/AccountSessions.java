package dk.fortaler.people.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where an account is signed in, on all nodes. */
@Component
public class AccountSessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    AccountSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /**
     * One place.
     *
     * @param handle names it in a page; the session's own number is a secret and stays out of pages
     * @param current whether it is the one that asks
     */
    public record Place(String handle, Agent agent, Instant lastUsed, boolean current) {}

    /** The current one first, then by last use. */
    public List<Place> list(UUID account, String current) {
        return all(account).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> place(session, current))
                .sorted(Comparator.comparing(Place::current)
                        .reversed()
                        .thenComparing(Comparator.comparing(Place::lastUsed).reversed()))
                .toList();
    }

    public void end(UUID account, String handle) {
        end(account, (String id) -> handle(id).equals(handle));
    }

    public void endOthers(UUID account, String current) {
        end(account, (String id) -> !id.equals(current));
    }

    public void endAll(UUID account) {
        end(account, (String id) -> true);
    }

    private void end(UUID account, Predicate<String> which) {
        all(account).keySet().stream().filter(which).forEach(sessions::deleteById);
    }

    private Map<String, ? extends Session> all(UUID account) {
        return sessions.findByPrincipalName(account.toString());
    }

    private static Place place(Session session, String current) {
        String agent = session.getAttribute("agent");
        return new Place(
                handle(session.getId()),
                Agent.of(agent == null ? "" : agent),
                session.getLastAccessedTime(),
                session.getId().equals(current));
    }

    private static String handle(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
