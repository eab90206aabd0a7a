package dk.fortaler.kernel.storage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files are kept.
 *
 * @param folder made when missing; with several nodes, a folder that they share. Part of every backup
 */
@ConfigurationProperties("fortaler.storage")
public record StorageProperties(@DefaultValue("data/files") Path folder) {}
