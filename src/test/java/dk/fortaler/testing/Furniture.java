package dk.fortaler.testing;

import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.Map;
import java.util.UUID;

/** What one module puts into a furnished organisation ({@link House}); a test component in {@code testing.furniture}. */
public interface Furniture {
    /**
     * @param programme that the owner takes part in
     * @return samples for {@link House.Furnished}: for a pattern like {@code /goals/{id}}, the same with an id
     */
    Map<String, String> furnish(TestPerson owner, UUID programme);
}
