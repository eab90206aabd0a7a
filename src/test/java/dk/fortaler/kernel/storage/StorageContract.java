package dk.fortaler.kernel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.OrganisationId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every storage must keep to; each implementation's test inherits it. */
abstract class StorageContract {
    private static final OrganisationId OURS = new OrganisationId(1);
    private static final OrganisationId THEIRS = new OrganisationId(2);

    abstract Storage storage();

    @Test
    void givesBackWhatWasPut() {
        byte[] bytes = {0, 1, -1, 127};
        StoredFile file = storage().put(OURS, bytes);
        assertThat(storage().open(OURS, file)).hasValue(bytes);
    }

    @Test
    void keepsAnEmptyFile() {
        StoredFile file = storage().put(OURS, new byte[0]);
        assertThat(storage().open(OURS, file)).hasValue(new byte[0]);
    }

    @Test
    void keepsEqualBytesAsTwoFiles() {
        StoredFile one = storage().put(OURS, new byte[] {7});
        StoredFile other = storage().put(OURS, new byte[] {7});
        storage().delete(OURS, one);
        assertThat(storage().open(OURS, one)).isEmpty();
        assertThat(storage().open(OURS, other)).isPresent();
    }

    @Test
    void showsNothingToAnotherOrganisation() {
        StoredFile file = storage().put(OURS, new byte[] {1});
        assertThat(storage().open(THEIRS, file)).isEmpty();
        storage().delete(THEIRS, file);
        assertThat(storage().open(OURS, file)).isPresent();
    }

    @Test
    void hasNothingUnderAKeyThatNobodyWasGiven() {
        StoredFile unknown = new StoredFile(UUID.fromString("0199d8a0-0000-7000-8000-000000000000"));
        assertThat(storage().open(OURS, unknown)).isEmpty();
    }

    @Test
    void forgetsTwiceWithoutComplaint() {
        StoredFile file = storage().put(OURS, new byte[] {1});
        storage().delete(OURS, file);
        storage().delete(OURS, file);
        assertThat(storage().open(OURS, file)).isEmpty();
    }
}
