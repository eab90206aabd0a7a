package dk.fortaler.kernel.database;

import dk.fortaler.kernel.database.Database.Credentials;
import dk.fortaler.kernel.storage.DataFolder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL as a child of this process, in the data folder, on loopback only, with generated passwords.
 *
 * <p>The library behind it is made for tests, so what it relaxes is put back: writes are synced to disk and every
 * connection needs a password.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String SUPERUSER = "postgres";
    private static final String NAME = "fortaler";
    private static final String ONLY_WITH_PASSWORD = """
            # Written by Fortaler at every start: nobody without a password, nobody from elsewhere.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final String superuserPassword;
    private final Credentials owner;
    private final Credentials application;

    EmbeddedDatabase(DataFolder data, int connections) {
        superuserPassword = data.secret("database-superuser");
        owner = new Credentials("fortaler_owner", data.secret("database-owner"));
        application = new Credentials("fortaler_application", data.secret("database-application"));
        Path folder = data.resolve("database/cluster");
        OrphanedServer.stop(folder);
        UnfinishedCluster.moveAside(folder);
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            data.resolve("database/binaries").toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setConnectConfig("password", superuserPassword)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", String.valueOf(connections))
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("jit", "off")
                    .start();
            prepare(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded database in " + folder + " does not start", failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("The embedded database in " + folder + " cannot be prepared", failure);
        }
    }

    Database database() {
        return new Database(url(NAME), owner, application);
    }

    @Override
    public void close() throws IOException {
        server.close();
        log.info("The embedded database is stopped");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    private void prepare(Path folder) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url(SUPERUSER), SUPERUSER, superuserPassword);
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + superuserPassword + "'");
            Files.writeString(folder.resolve("pg_hba.conf"), ONLY_WITH_PASSWORD);
            statement.execute("select pg_reload_conf()");
            for (Credentials role : new Credentials[] {owner, application}) {
                makeRole(statement, role);
            }
            try (var found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
                if (!found.next()) {
                    statement.execute("create database " + NAME + " owner " + owner.user());
                }
            }
        }
    }

    private static void makeRole(Statement statement, Credentials role) throws SQLException {
        boolean there;
        try (var found = statement.executeQuery("select from pg_roles where rolname = '" + role.user() + "'")) {
            there = found.next();
        }
        statement.execute((there ? "alter" : "create") + " role " + role.user()
                + " login nosuperuser nocreatedb nocreaterole nobypassrls password '" + role.password() + "'");
    }
}
