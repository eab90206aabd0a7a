package dk.fortaler.academy.badges;

import java.util.Map;

/**
 * What the words of our credentials mean in RDF, as the contexts of Verifiable Credentials 2.0 and Open Badges 3.0.3 define
 * them. Those are the only words that we use, so the contexts themselves need not be read.
 *
 * @param iri of the property
 * @param kind how its value is written
 * @param datatype of a literal; empty for a plain one
 */
record Term(String iri, Kind kind, String datatype) {
    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private static final String BADGES = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#";
    private static final String CREDENTIALS = "https://www.w3.org/2018/credentials#";
    private static final String SECURITY = "https://w3id.org/security#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String DATE_TIME = "http://www.w3.org/2001/XMLSchema#dateTime";
    /** Not XML Schema's own address, but what the context of Open Badges says. */
    private static final String BADGES_XSD = "https://www.w3.org/2001/XMLSchema#";

    private static final Map<String, Term> ALL = Map.ofEntries(
            Map.entry("name", text(SCHEMA + "name")),
            Map.entry("description", text(SCHEMA + "description")),
            Map.entry("inLanguage", text(SCHEMA + "inLanguage")),
            Map.entry("url", literal(SCHEMA + "url", BADGES_XSD + "anyURI")),
            Map.entry("issuer", node(CREDENTIALS + "issuer")),
            Map.entry("validFrom", literal(CREDENTIALS + "validFrom", DATE_TIME)),
            Map.entry("credentialSubject", node(CREDENTIALS + "credentialSubject")),
            Map.entry("achievement", node(BADGES + "achievement")),
            Map.entry("achievementType", text(BADGES + "achievementType")),
            Map.entry("criteria", node(BADGES + "Criteria")),
            Map.entry("narrative", text(BADGES + "narrative")),
            Map.entry("identifier", node(BADGES + "identifier")),
            Map.entry("hashed", literal(BADGES + "hashed", BADGES_XSD + "boolean")),
            Map.entry("identityHash", text(BADGES + "identityHash")),
            Map.entry("identityType", text(BADGES + "identityType")),
            Map.entry("salt", text(BADGES + "salt")),
            Map.entry("cryptosuite", literal(SECURITY + "cryptosuite", SECURITY + "cryptosuiteString")),
            Map.entry("created", literal("http://purl.org/dc/terms/created", DATE_TIME)),
            Map.entry("proofPurpose", new Term(SECURITY + "proofPurpose", Kind.WORD, SECURITY)),
            Map.entry("verificationMethod", node(SECURITY + "verificationMethod")));

    private static final Map<String, String> TYPES = Map.of(
            "VerifiableCredential", CREDENTIALS + "VerifiableCredential",
            "OpenBadgeCredential", BADGES + "OpenBadgeCredential",
            "Profile", BADGES + "Profile",
            "AchievementSubject", BADGES + "AchievementSubject",
            "Achievement", BADGES + "Achievement",
            "IdentityObject", BADGES + "IdentityObject",
            "DataIntegrityProof", SECURITY + "DataIntegrityProof");

    enum Kind {
        TEXT,
        /** Another thing, or its address. */
        NODE,
        /** A word that is an address when {@code datatype} stands before it. */
        WORD
    }

    /** @throws IllegalArgumentException for a word that our credentials do not use */
    static Term of(String name) {
        Term known = ALL.get(name);
        if (known == null) {
            throw new IllegalArgumentException("No word of our credentials: " + name);
        }
        return known;
    }

    /** @throws IllegalArgumentException for a type that our credentials do not use */
    static String type(String name) {
        String known = TYPES.get(name);
        if (known == null) {
            throw new IllegalArgumentException("No type of our credentials: " + name);
        }
        return known;
    }

    private static Term text(String iri) {
        return new Term(iri, Kind.TEXT, "");
    }

    private static Term literal(String iri, String datatype) {
        return new Term(iri, Kind.TEXT, datatype);
    }

    private static Term node(String iri) {
        return new Term(iri, Kind.NODE, "");
    }
}
