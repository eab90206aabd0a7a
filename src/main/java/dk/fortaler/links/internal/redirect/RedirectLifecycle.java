package dk.fortaler.links.internal.redirect;

import dk.fortaler.kernel.database.Database;
import dk.fortaler.links.LinkProperties;
import dk.fortaler.links.internal.journal.ClickRecorder;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Opens the links' own port when the application stands, and closes it first when it goes. */
@Component
class RedirectLifecycle implements SmartLifecycle {
    private final RedirectDesk desk;
    private final Optional<ClickRecorder> recorder;
    private final LinkProperties properties;
    private final Clock clock;
    private final Database database;
    private final LinkResolver resolver;
    private @Nullable LinkConnector connector;
    private @Nullable RouteNews news;

    RedirectLifecycle(
            RedirectDesk desk,
            Optional<ClickRecorder> recorder,
            LinkProperties properties,
            Clock clock,
            Database database,
            LinkResolver resolver) {
        this.desk = desk;
        this.recorder = recorder;
        this.properties = properties;
        this.clock = clock;
        this.database = database;
        this.resolver = resolver;
    }

    @Override
    public synchronized void start() {
        news = new RouteNews(database, resolver);
        news.start();
        if (properties.connector().wanted()) {
            connector = LinkConnector.open(desk, recorder, clock, properties.connector());
        }
    }

    @Override
    public synchronized void stop() {
        if (connector != null) {
            connector.close();
            connector = null;
        }
        if (news != null) {
            news.close();
            news = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return news != null;
    }

    /** The port's number, where there is one. */
    synchronized OptionalInt port() {
        return connector == null ? OptionalInt.empty() : OptionalInt.of(connector.port());
    }
}
