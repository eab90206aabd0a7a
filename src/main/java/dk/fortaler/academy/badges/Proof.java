package dk.fortaler.academy.badges;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Proofs of {@code eddsa-rdfc-2022} (https://www.w3.org/TR/vc-di-eddsa/) within the documents that they are for. */
final class Proof {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PROOF = "proof";

    private Proof() {}

    /**
     * The document with its proof.
     *
     * @param method the address of the key
     */
    static String signed(ObjectNode document, String method, String secret, Instant now) {
        ObjectNode proof = JSON.createObjectNode();
        proof.put("type", "DataIntegrityProof");
        proof.put("cryptosuite", "eddsa-rdfc-2022");
        proof.put("created", now.truncatedTo(ChronoUnit.SECONDS).toString());
        proof.put("verificationMethod", method);
        proof.put("proofPurpose", "assertionMethod");
        byte[] signature = SigningKey.sign(secret, message(document, proof));
        ObjectNode whole = document.deepCopy();
        whole.set(PROOF, proof.put("proofValue", Base58.multibase(signature)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(whole);
    }

    /** Whether that key signed exactly this document. */
    static boolean holds(String document, String multikey) {
        try {
            ObjectNode whole = (ObjectNode) JSON.readTree(document);
            JsonNode proof = whole.remove(PROOF);
            byte[] signature = Base58.bytes(proof.path("proofValue").asString());
            return SigningKey.verifies(multikey, message(whole, proof), signature);
        } catch (JacksonException | IllegalArgumentException | ClassCastException none) {
            return false;
        }
    }

    private static byte[] message(JsonNode document, JsonNode proof) {
        byte[] options = Digests.of(Statements.canonical(proof).getBytes(StandardCharsets.UTF_8));
        byte[] content = Digests.of(Statements.canonical(document).getBytes(StandardCharsets.UTF_8));
        byte[] both = new byte[options.length + content.length];
        System.arraycopy(options, 0, both, 0, options.length);
        System.arraycopy(content, 0, both, options.length, content.length);
        return both;
    }
}
