package dk.fortaler.people.signin.invitation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page from which people are invited.
 *
 * @param open how many can sign in
 * @param invited how many have a link that opens
 * @param missing how many have neither: all of them under "all", then by role
 * @param sends false where mails are kept, as there is no mail server
 */
public record InvitingView(long open, long invited, Map<String, Long> missing, List<Waiting> waiting, boolean sends) {
    public InvitingView {
        missing = new LinkedHashMap<>(missing);
        waiting = List.copyOf(waiting);
    }

    public long missingAltogether() {
        return missing.getOrDefault(InvitationState.EVERYBODY, 0L);
    }

    /** Of the text that names a choice. */
    public static String key(String who) {
        return who.equals(InvitationState.EVERYBODY) ? "signin.inviting.everybody" : "people.role." + who;
    }
}
