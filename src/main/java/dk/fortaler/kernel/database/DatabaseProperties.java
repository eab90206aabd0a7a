package dk.fortaler.kernel.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which PostgreSQL (18 or newer) Fortaler stands on.
 *
 * @param url JDBC address of a database of yours; without it Fortaler starts its own in the data folder
 * @param ownerUser the role that owns the tables and runs the migrations; needed with {@code url}
 * @param ownerPassword its password
 * @param user the role that the application works as: it owns nothing and obeys row-level security; needed with
 *     {@code url}
 * @param password its password
 * @param poolSize how many connections the application keeps at the most
 */
@ConfigurationProperties("fortaler.database")
public record DatabaseProperties(
        @Nullable String url,
        @DefaultValue("fortaler_owner") String ownerUser,
        @DefaultValue("") String ownerPassword,
        @DefaultValue("fortaler_application") String user,
        @DefaultValue("") String password,
        @DefaultValue("20") int poolSize) {}
