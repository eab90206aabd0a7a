package dk.fortaler.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for the networks' share dialogs, which cannot run here: answers a page and remembers what was asked. */
public final class StandInNetwork {
    private static final StandInNetwork ONLY = new StandInNetwork();

    private final HttpServer server;
    private final List<URI> opened = new CopyOnWriteArrayList<>();

    private StandInNetwork() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public static StandInNetwork get() {
        return ONLY;
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The dialogs opened so far, by any test: look for your own. */
    public List<URI> opened() {
        return List.copyOf(opened);
    }

    private void answer(HttpExchange exchange) throws IOException {
        opened.add(exchange.getRequestURI());
        byte[] page = "<!doctype html><title>The network</title><h1>The network's dialog</h1>"
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }
}
