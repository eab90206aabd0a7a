package dk.fortaler.kernel.secrets;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys by which secrets are encrypted ({@code fortaler.secrets.*}). Without them, what was encrypted is lost: they
 * are part of every backup, kept apart from the database.
 *
 * @param keyset Tink's keyset in JSON, given to each of several nodes; it is then never changed by Fortaler
 * @param keysetFile a file with the same, for instance a mounted secret
 * @param rotateAfter when the keyset that Fortaler keeps itself, in the data folder, gets a new first key; older keys
 *     stay and still decrypt
 */
@ConfigurationProperties("fortaler.secrets")
public record SecretsProperties(
        @Nullable String keyset,
        @Nullable Path keysetFile,
        @DefaultValue("365d") Duration rotateAfter) {

    @Override
    public String toString() {
        return "SecretsProperties[" + (keyset == null ? keysetFile : "given") + "]";
    }
}
