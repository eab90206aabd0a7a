package dk.fortaler.businesscase.internal;

import dk.fortaler.businesscase.model.Assumptions;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Assumptions as they are stored: decimals stay what they are, to the last digit. */
public final class AssumptionsJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private AssumptionsJson() {}

    public static String write(Assumptions assumptions) {
        return JSON.writeValueAsString(assumptions);
    }

    static Assumptions read(String json) {
        return JSON.readValue(json, Assumptions.class);
    }
}
