package dk.fortaler.businesscase.model;

/** The three scenarios of the same assumptions. */
public record Projections(Projection low, Projection expected, Projection high) {
    public static Projections of(Assumptions given) {
        return new Projections(
                Projection.of(given, Scenario.LOW),
                Projection.of(given, Scenario.EXPECTED),
                Projection.of(given, Scenario.HIGH));
    }

    public Projection in(Scenario scenario) {
        return switch (scenario) {
            case LOW -> low;
            case EXPECTED -> expected;
            case HIGH -> high;
        };
    }
}
