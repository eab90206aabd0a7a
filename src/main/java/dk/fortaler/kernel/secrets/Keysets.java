package dk.fortaler.kernel.secrets;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dk.fortaler.kernel.storage.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the keys are: given by a setting, or in the data folder, made at the first start. */
@Component
class Keysets {
    private final SecretsProperties properties;
    private final Path file;
    private final Clock clock;

    Keysets(SecretsProperties properties, DataFolder folder, Clock clock) throws GeneralSecurityException {
        AeadConfig.register();
        this.properties = properties;
        this.file = folder.resolve("secrets/keyset.json");
        this.clock = clock;
    }

    KeysetHandle current() {
        try {
            String given = given();
            if (given != null) {
                return parse(given);
            }
            if (Files.notExists(file)) {
                return write(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
            }
            return isOld() ? rotate() : parse(Files.readString(file));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The keyset for secrets cannot be read", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException("The keyset for secrets cannot be read", failure);
        }
    }

    KeysetHandle rotate() {
        try {
            if (given() != null) {
                throw new IllegalStateException("The keyset was given from outside, and is rotated there");
            }
            return write(KeysetHandle.newBuilder(parse(Files.readString(file)))
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The keyset for secrets cannot be changed", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException("The keyset for secrets cannot be changed", failure);
        }
    }

    private @Nullable String given() throws IOException {
        if (properties.keyset() != null) {
            return properties.keyset();
        }
        return properties.keysetFile() == null ? null : Files.readString(properties.keysetFile());
    }

    private boolean isOld() throws IOException {
        return Files.getLastModifiedTime(file)
                .toInstant()
                .plus(properties.rotateAfter())
                .isBefore(clock.instant());
    }

    private static KeysetHandle parse(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    /** In one step, so that a crash leaves the old keys or the new ones and never half a file. */
    private KeysetHandle write(KeysetHandle keyset) throws GeneralSecurityException, IOException {
        Path draft = Files.createTempFile(
                file.getParent(),
                "keyset",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return keyset;
    }
}
