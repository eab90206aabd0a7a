package dk.fortaler.businesscase.facts;

import java.util.List;

/** The library of facts, for tests that start no application. */
public final class FactsForTests {
    private final Facts facts = new Facts();

    public Facts facts() {
        return facts;
    }

    public List<String> all() {
        return facts.all().stream().map(Fact::id).toList();
    }
}
