package dk.fortaler.kernel.http;

import dk.fortaler.kernel.identity.WebAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A web site on a loopback port, byte by byte as a test wants it: also as no decent server would. */
public final class LoopbackSite implements AutoCloseable {
    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Page elsewhere = (_, out) -> out.write(head("404 Not Found", "Content-Length: 0"));
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Writes a whole answer, status line and all. */
    @FunctionalInterface
    public interface Page {
        void answer(Request request, OutputStream out) throws IOException;
    }

    /** What was asked; header names in lower case. */
    public record Request(String target, Map<String, String> headers) {}

    public LoopbackSite() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        threads.submit(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public WebAddress address(String path) {
        return new WebAddress(URI.create("http://127.0.0.1:" + port() + path));
    }

    public List<Request> requests() {
        return requests;
    }

    public LoopbackSite on(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    /** What every other path answers, instead of 404. */
    public LoopbackSite elsewhere(String contentType, byte[] body) {
        elsewhere = whole(contentType, body);
        return this;
    }

    public LoopbackSite on(String path, String contentType, byte[] body) {
        return on(path, whole(contentType, body));
    }

    private static Page whole(String contentType, byte[] body) {
        return (_, out) -> {
            out.write(head("200 OK", "Content-Type: " + contentType, "Content-Length: " + body.length));
            out.write(body);
        };
    }

    public LoopbackSite on(String path, String contentType, String body) {
        return on(path, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    public LoopbackSite redirect(String path, String status, String location) {
        return on(path, (_, out) -> out.write(head(status, "Location: " + location, "Content-Length: 0")));
    }

    /** Status line and headers of an answer, with the empty line after them. */
    public static byte[] head(String status, String... headers) {
        return ("HTTP/1.1 " + status + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Waits a moment between two bytes of a slow answer; false once the test is over. */
    public boolean pause() {
        try {
            return !closed.await(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket visitor = socket.accept();
                threads.submit(() -> answer(visitor));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void answer(Socket visitor) {
        try (visitor;
                OutputStream out = visitor.getOutputStream()) {
            Request request = read(visitor);
            requests.add(request);
            String path = request.target().split("\\?", 2)[0];
            pages.getOrDefault(path, elsewhere).answer(request, out);
        } catch (IOException visitorLeft) {
            // As visitors do.
        }
    }

    private static Request read(Socket visitor) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
        String first = reader.readLine();
        Map<String, String> headers = new ConcurrentHashMap<>();
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Request(first == null ? "" : first.split(" ")[1], headers);
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
        threads.shutdownNow();
    }
}
