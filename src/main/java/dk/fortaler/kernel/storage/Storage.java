package dk.fortaler.kernel.storage;

import dk.fortaler.kernel.identity.OrganisationId;
import java.util.Optional;

/**
 * Keeps files: pictures of some hundred kilobytes, documents of some megabytes, not films. A seam: a folder now, an
 * object store when there are several machines without a common folder. Files never change; a changed picture is another
 * file. All methods are safe for use by many threads and nodes.
 */
public interface Storage {

    /**
     * Keeps the bytes. When this returns, they survive a crash; when it throws, nothing of them is kept.
     *
     * @throws StorageException where the disk is full or cannot be written to
     */
    StoredFile put(OrganisationId organisation, byte[] bytes);

    /** The bytes, or nothing where this organisation has no such file. */
    Optional<byte[]> open(OrganisationId organisation, StoredFile file);

    /** Forgets the file; one that is not there is no fault, so that deleting can be repeated. */
    void delete(OrganisationId organisation, StoredFile file);
}
