package dk.fortaler.kernel.secrets;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Service;

/**
 * Encrypts what the database shall hold but nobody shall read there. What is encrypted for one organisation and purpose
 * opens for no other: both are part of the seal.
 */
@Service
public class Secrets {
    private final Keysets keysets;
    private volatile Aead aead;

    Secrets(Keysets keysets) {
        this.keysets = keysets;
        this.aead = aeadOf(keysets.current());
    }

    /**
     * Encrypts for the current organisation, with the newest key.
     *
     * @param purpose what it is, like {@code mail-server.password}; the same is needed to decrypt
     * @throws IllegalStateException where no organisation is named
     */
    public byte[] encrypt(String purpose, String secret) {
        try {
            return aead.encrypt(secret.getBytes(StandardCharsets.UTF_8), seal(purpose));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Cannot encrypt " + purpose, failure);
        }
    }

    /**
     * What {@link #encrypt} was given, also by an older key.
     *
     * @throws UnreadableSecret where it was encrypted for another organisation or purpose, by a key that is not there
     *     any more, or was changed since
     */
    public String decrypt(String purpose, byte[] encrypted) {
        try {
            return new String(aead.decrypt(encrypted, seal(purpose)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException failure) {
            throw new UnreadableSecret(purpose, failure);
        }
    }

    /**
     * From now on a new key encrypts; what older ones encrypted is still read, and takes the new key when it is next
     * written.
     *
     * @throws IllegalStateException where the keys were given from outside: they are rotated there
     */
    public void rotate() {
        aead = aeadOf(keysets.rotate());
    }

    private static byte[] seal(String purpose) {
        return (CurrentOrganisation.get().value() + "/" + purpose).getBytes(StandardCharsets.UTF_8);
    }

    private static Aead aeadOf(KeysetHandle keyset) {
        try {
            return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The keyset is none for encryption", failure);
        }
    }
}
