package dk.fortaler.links.internal.redirect;

import dk.fortaler.kernel.database.Database;
import dk.fortaler.links.Slug;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears on a connection of its own which links have changed on any node, and lets the resolver forget them. After a
 * silence (the connection was lost) everything in memory is read anew, as it is every ten minutes to be safe.
 */
final class RouteNews implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RouteNews.class);
    private static final int LISTENING_MILLIS = 2_000;
    private static final long REREAD = Duration.ofMinutes(10).toNanos();
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final Database database;
    private final LinkResolver resolver;
    private final Thread thread;
    private volatile boolean ending;
    private volatile @Nullable Connection open;
    private long reread = System.nanoTime();

    RouteNews(Database database, LinkResolver resolver) {
        this.database = database;
        this.resolver = resolver;
        this.thread = Thread.ofPlatform().name("link-news").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        ending = true;
        Connection listening = open;
        if (listening != null) {
            try {
                listening.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.debug("The connection for news was gone already", gone);
            }
        }
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!ending) {
            try (Connection connection = connect()) {
                open = connection;
                resolver.reread();
                listen(connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException away) {
                LOG.debug("No news of links for a moment", away);
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(
                database.url(),
                database.application().user(),
                database.application().password());
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen link_route");
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    private void listen(PGConnection connection) throws SQLException {
        while (!ending) {
            for (PGNotification notification : connection.getNotifications(LISTENING_MILLIS)) {
                hear(notification.getParameter());
            }
            if (System.nanoTime() - reread > REREAD) {
                reread = System.nanoTime();
                resolver.reread();
            }
        }
    }

    private void hear(String slug) {
        Slug.parse(slug).ifPresentOrElse(resolver::forget, resolver::reread);
    }
}
