package dk.fortaler.kernel.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.storage.DataFolder;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.testing.TestClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private static final OrganisationId ONE = new OrganisationId(1);
    private static final OrganisationId OTHER = new OrganisationId(2);

    @TempDir
    Path temporary;

    private DataFolder folder;
    private final TestClock clock = new TestClock();

    @BeforeEach
    void aDataFolder() {
        folder = new DataFolder(temporary);
    }

    @AfterEach
    void closeIt() throws IOException {
        folder.destroy();
    }

    @Test
    void whatIsEncryptedIsReadAgainAlsoAfterARestart() throws Exception {
        byte[] encrypted = encrypt(secrets(), "kaffe");
        assertThat(new String(encrypted, StandardCharsets.ISO_8859_1)).doesNotContain("kaffe");
        assertThat(CurrentOrganisation.with(ONE, () -> secrets().decrypt("smtp", encrypted)))
                .isEqualTo("kaffe");
    }

    @Test
    void theSameSecretLooksDifferentEachTime() throws Exception {
        assertThat(encrypt(secrets(), "kaffe")).isNotEqualTo(encrypt(secrets(), "kaffe"));
    }

    @Test
    void anotherOrganisationOrPurposeReadsNothing() throws Exception {
        byte[] encrypted = encrypt(secrets(), "kaffe");
        refuses(() -> CurrentOrganisation.with(OTHER, () -> secrets().decrypt("smtp", encrypted)));
        refuses(() -> CurrentOrganisation.with(ONE, () -> secrets().decrypt("crm", encrypted)));
        encrypted[encrypted.length - 1] ^= 1;
        refuses(() -> CurrentOrganisation.with(ONE, () -> secrets().decrypt("smtp", encrypted)));
    }

    @Test
    void withoutAnOrganisationNothingIsEncrypted() {
        assertThatThrownBy(() -> secrets().encrypt("smtp", "kaffe")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNewKeyEncryptsAndTheOldOneStillReads() throws Exception {
        Secrets secrets = secrets();
        byte[] old = encrypt(secrets, "kaffe");
        secrets.rotate();
        byte[] young = encrypt(secrets, "kaffe");
        assertThat(keyOf(young)).isNotEqualTo(keyOf(old));
        for (Secrets each : new Secrets[] {secrets, secrets()}) {
            assertThat(CurrentOrganisation.with(ONE, () -> each.decrypt("smtp", old)))
                    .isEqualTo("kaffe");
            assertThat(CurrentOrganisation.with(ONE, () -> each.decrypt("smtp", young)))
                    .isEqualTo("kaffe");
        }
        assertThat(keyOf(encrypt(secrets(), "kaffe"))).isEqualTo(keyOf(young));
    }

    @Test
    void afterAYearTheNextStartMakesANewKey() throws Exception {
        byte[] old = encrypt(secrets(), "kaffe");
        clock.advance(Duration.ofDays(366));
        Secrets later = secrets();
        assertThat(keyOf(encrypt(later, "kaffe"))).isNotEqualTo(keyOf(old));
        assertThat(CurrentOrganisation.with(ONE, () -> later.decrypt("smtp", old)))
                .isEqualTo("kaffe");
    }

    @Test
    void keysGivenFromOutsideAreSharedByNodesAndNeverChanged() throws Exception {
        secrets();
        Path given = temporary.resolve("secrets/keyset.json");
        var settings = new SecretsProperties(Files.readString(given), null, Duration.ofDays(1));
        var file = new SecretsProperties(null, given, Duration.ofDays(1));
        clock.advance(Duration.ofDays(10));
        Secrets one = new Secrets(new Keysets(settings, folder, clock));
        Secrets other = new Secrets(new Keysets(file, folder, clock));
        byte[] encrypted = encrypt(one, "kaffe");
        assertThat(CurrentOrganisation.with(ONE, () -> other.decrypt("smtp", encrypted)))
                .isEqualTo("kaffe");
        assertThatThrownBy(one::rotate).isInstanceOf(IllegalStateException.class);
        assertThat(settings.toString()).doesNotContain("keyData");
    }

    @Test
    void onlyThisUserReadsTheKeys() throws Exception {
        secrets();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(temporary.resolve("secrets/keyset.json"))))
                .isEqualTo("rw-------");
    }

    private Secrets secrets() {
        try {
            return new Secrets(new Keysets(new SecretsProperties(null, null, Duration.ofDays(365)), folder, clock));
        } catch (java.security.GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] encrypt(Secrets secrets, String secret) {
        return CurrentOrganisation.with(ONE, () -> secrets.encrypt("smtp", secret));
    }

    /** Tink writes the key's number after the first byte. */
    private static String keyOf(byte[] encrypted) {
        return java.util.HexFormat.of().formatHex(encrypted, 1, 5);
    }

    private static void refuses(Supplier<?> decrypting) {
        assertThatThrownBy(decrypting::get).isInstanceOf(UnreadableSecret.class);
    }
}
