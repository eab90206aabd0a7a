package dk.fortaler.goals.conversions;

import dk.fortaler.kernel.identity.PersonId;
import java.util.UUID;

/** How we learn of a conversion, and what makes two the same one. */
public sealed interface Origin {
    /** As the database and addresses name it: link, webhook or hand. */
    String key();

    /** Somebody came by a conversion link; each visit is counted by the caller. */
    record ByLink(UUID link) implements Origin {
        @Override
        public String key() {
            return "link";
        }
    }

    /**
     * Another system's message.
     *
     * @param message the other system's own number of it: with the same one it counts once
     * @param digest of what it said, 64 hexadecimal digits
     */
    record ByHook(UUID hook, String message, String digest) implements Origin {
        @Override
        public String key() {
            return "webhook";
        }
    }

    /** @param form the number of the form: sent twice, it counts once */
    record ByHand(UUID form, PersonId by) implements Origin {
        @Override
        public String key() {
            return "hand";
        }
    }
}
