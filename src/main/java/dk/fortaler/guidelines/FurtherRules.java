package dk.fortaler.guidelines;

import dk.fortaler.kernel.identity.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * A module that has rules of its own for some of the people answers here, as a bean: they read them under the house's guidelines.
 * They are not acknowledged by themselves; an acknowledgement is of an edition of the house's, which these only add to.
 */
public interface FurtherRules {
    /** Those that hold for a person, by the name of whose they are. */
    List<Further> of(PersonId person);

    /**
     * @param group whose they are
     * @param text in Markdown
     * @param changedAt since when they read so
     */
    record Further(String group, String text, Instant changedAt) {}
}
