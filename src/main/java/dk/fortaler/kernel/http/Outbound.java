package dk.fortaler.kernel.http;

import dk.fortaler.kernel.http.Fetched.Failed;
import dk.fortaler.kernel.http.Fetched.Reason;
import java.net.InetAddress;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The one way out to addresses that people or pages name. It asks only public addresses on web ports, at every hop,
 * within one deadline and one size; see docs/decisions/0002-outbound-client.md. Safe for use by many threads; a call
 * takes at most the deadline.
 */
@Component
public final class Outbound implements AutoCloseable {
    private final OutboundProperties properties;
    private final Clock clock;
    private final Guard guard;
    private final CloseableHttpClient client;
    private final Semaphore places;
    // Platform threads: looking up a name blocks in native code, where nothing can interrupt it.
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("outbound-", 0).factory());

    @Autowired
    public Outbound(OutboundProperties properties, Clock clock) {
        this(properties, clock, InetAddress::getAllByName);
    }

    Outbound(OutboundProperties properties, Clock clock, Guard.Names names) {
        this.properties = properties;
        this.clock = clock;
        this.guard = new Guard(properties, names);
        this.client = client(properties, guard);
        this.places = new Semaphore(properties.atOnce());
    }

    /** Reads an address; what goes wrong out there comes back as {@link Fetched.Failed}. */
    public Fetched fetch(Fetch fetch) {
        if (!places.tryAcquire()) {
            return Failed.because(Reason.BUSY);
        }
        Journey journey = new Journey(client, guard, properties, clock, fetch);
        return within(journey, threads.submit(() -> {
            try {
                return journey.travel();
            } finally {
                places.release();
            }
        }));
    }

    private Fetched within(Journey journey, Future<Fetched> running) {
        try {
            return running.get(properties.deadline().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            return Failed.because(Reason.TOO_SLOW);
        } catch (ExecutionException fault) {
            throw new IllegalStateException("Reading " + journey.host() + " failed in a way we do not know", fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Failed.because(Reason.TOO_SLOW);
        } finally {
            journey.cut();
        }
    }

    @Override
    public void close() throws Exception {
        client.close();
        threads.shutdownNow();
    }

    private static CloseableHttpClient client(OutboundProperties properties, Guard guard) {
        Timeout deadline = Timeout.of(properties.deadline());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(guard)
                .setMaxConnTotal(properties.atOnce())
                .setMaxConnPerRoute(properties.atOnce())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(200)
                                .setMaxLineLength(16_384)
                                .setMaxEmptyLineCount(5)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(deadline)
                        .setSocketTimeout(deadline)
                        .build())
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(deadline).build())
                .build();
        return HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(deadline)
                        .setResponseTimeout(deadline)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(properties.userAgent())
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }
}
