package dk.fortaler.kernel.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where files are kept.
 *
 * @param folder made when missing; {@code files} in the data folder unless given. With several nodes, a folder that they
 *     share. Part of every backup
 */
@ConfigurationProperties("fortaler.storage")
public record StorageProperties(@Nullable Path folder) {}
