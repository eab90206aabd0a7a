package dk.fortaler.people.signin;

import dk.fortaler.web.SiteAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The key that only somebody who can read the console has. It is made anew at every start until the installation is set
 * up, and only its digest is kept.
 */
@Component
public class SetupKey {
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final JdbcClient jdbc;
    private final SiteAddress site;
    private final SecureRandom random = new SecureRandom();

    SetupKey(JdbcClient jdbc, SiteAddress site) {
        this.jdbc = jdbc;
        this.site = site;
    }

    @EventListener
    @Transactional
    public void show(ApplicationReadyEvent ready) {
        String address = site.of("");
        if (isSetUp()) {
            System.out.printf("%n  Fortaler runs at %s%n%n", address);
            return;
        }
        String key = make();
        System.out.printf("""

              ┌──────────────────────────────────────────────────────────────────────┐
                Fortaler runs, and waits to be set up. Open this address to begin:
                Fortaler kører og venter på at blive sat op. Åbn denne adresse:

                %s/setup?key=%s

              └──────────────────────────────────────────────────────────────────────┘

            """, address, key);
    }

    @Transactional(readOnly = true)
    public boolean isSetUp() {
        return jdbc.sql("select set_up_at is not null from installation")
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public boolean opens(String key) {
        @Nullable
        String kept = jdbc.sql("select setup_key_hash from installation where set_up_at is null")
                .query((row, number) -> row.getString(1))
                .optional()
                .orElse(null);
        return kept != null
                && MessageDigest.isEqual(
                        kept.getBytes(StandardCharsets.UTF_8), digest(key).getBytes(StandardCharsets.UTF_8));
    }

    /** A new key; earlier ones open nothing any more. */
    @Transactional
    public String make() {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            key.append(i > 0 && i % 5 == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        jdbc.sql("update installation set setup_key_hash = :hash where set_up_at is null")
                .param("hash", digest(key.toString()))
                .update();
        return key.toString();
    }

    private static String digest(String key) {
        try {
            byte[] letters = key.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letters));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
