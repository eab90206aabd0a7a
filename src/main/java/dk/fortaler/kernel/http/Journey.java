package dk.fortaler.kernel.http;

import dk.fortaler.kernel.http.Fetched.Failed;
import dk.fortaler.kernel.http.Fetched.Reason;
import dk.fortaler.kernel.identity.WebAddress;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;

/** One fetch from its first address to its last, each hop checked. Another thread may {@link #cut()} it at any moment. */
final class Journey {
    private final CloseableHttpClient client;
    private final Guard guard;
    private final OutboundProperties properties;
    private final Clock clock;
    private final Fetch fetch;
    private volatile boolean over;
    private volatile @Nullable HttpGet underWay;

    Journey(CloseableHttpClient client, Guard guard, OutboundProperties properties, Clock clock, Fetch fetch) {
        this.client = client;
        this.guard = guard;
        this.properties = properties;
        this.clock = clock;
        this.fetch = fetch;
    }

    /** Ends it now: the socket is closed under whoever waits on it. */
    void cut() {
        over = true;
        HttpGet request = underWay;
        if (request != null) {
            request.cancel();
        }
    }

    String host() {
        return fetch.address().host();
    }

    Fetched travel() {
        WebAddress here = fetch.address();
        Optional<WebAddress> movedTo = Optional.empty();
        boolean forGood = true;
        for (int hop = 0; hop <= properties.redirects() && !over; hop++) {
            switch (visit(here, movedTo)) {
                case Arrived(Fetched result) -> {
                    return result;
                }
                case SentOn(WebAddress next, boolean permanently) -> {
                    forGood &= permanently;
                    movedTo = forGood ? Optional.of(next) : Optional.empty();
                    here = next;
                }
            }
        }
        return Failed.because(over ? Reason.TOO_SLOW : Reason.TOO_MANY_REDIRECTS);
    }

    private sealed interface Step {}

    private record Arrived(Fetched result) implements Step {}

    private record SentOn(WebAddress next, boolean permanently) implements Step {}

    private Step visit(WebAddress address, Optional<WebAddress> movedTo) {
        Optional<Reason> objection = guard.objectionTo(address);
        if (objection.isPresent()) {
            return new Arrived(Failed.because(objection.get()));
        }
        HttpGet request = request(address);
        underWay = request;
        if (over) {
            request.cancel(); // the deadline came between the last hop and this one, and cut only the old request
        }
        HttpHost host = new HttpHost(address.uri().getScheme(), address.host(), Guard.portOf(address));
        try {
            ClassicHttpResponse response = client.executeOpen(host, request, null);
            return read(new Answer(response, clock), address, movedTo);
        } catch (IOException | IllegalArgumentException failure) {
            return new Arrived(Failed.because(over ? Reason.TOO_SLOW : reasonOf(failure)));
        } finally {
            // Ends the connection. Closing the response would politely read the rest, and the rest may have no end.
            request.cancel();
        }
    }

    private HttpGet request(WebAddress address) {
        HttpGet request = new HttpGet(URI.create(address.uri().toASCIIString()));
        request.setHeader(HttpHeaders.ACCEPT, fetch.kind().accept());
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate");
        fetch.known().etag().ifPresent(etag -> request.setHeader(HttpHeaders.IF_NONE_MATCH, etag));
        fetch.known().lastModified().ifPresent(date -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, date));
        return request;
    }

    private Step read(Answer answer, WebAddress address, Optional<WebAddress> movedTo) throws IOException {
        if (answer.isRedirect()) {
            return redirect(answer, address);
        }
        if (answer.status() == 304) {
            return new Arrived(new Fetched.Unchanged(movedTo, answer.validators(), answer.freshFor()));
        }
        if (answer.status() / 100 != 2) {
            return new Arrived(answer.failed());
        }
        return new Arrived(document(answer, address, movedTo));
    }

    private static Step redirect(Answer answer, WebAddress address) {
        return answer.header(HttpHeaders.LOCATION)
                .flatMap(address::resolve)
                .<Step>map(next -> new SentOn(next, answer.isForGood()))
                .orElseGet(() -> new Arrived(Failed.because(Reason.NOT_HTTP)));
    }

    private Fetched document(Answer answer, WebAddress address, Optional<WebAddress> movedTo) throws IOException {
        int limit = properties.limitFor(fetch.kind());
        boolean pages = fetch.kind() == Fetch.Kind.PAGE;
        if (!pages && answer.saysMoreThan(limit)) {
            return Failed.because(Reason.TOO_LARGE);
        }
        byte[] body = answer.body(limit);
        boolean more = body.length > limit;
        // What a preview needs stands at a page's beginning, so a page that is too long is read as far as we go.
        if (more && !pages) {
            return Failed.because(Reason.TOO_LARGE);
        }
        return new Fetched.Document(
                address,
                movedTo,
                answer.mediaType(),
                answer.charset(),
                more ? Arrays.copyOf(body, limit) : body,
                more,
                answer.validators(),
                answer.freshFor());
    }

    private static Reason reasonOf(Exception failure) {
        return switch (failure) {
            case Guard.PrivateAddressException _ -> Reason.PRIVATE_ADDRESS;
            case UnknownHostException _ -> Reason.UNKNOWN_HOST;
            case InterruptedIOException _ -> Reason.TOO_SLOW;
            case SSLException _ -> Reason.INSECURE;
            case NoHttpResponseException _, SocketException _ -> Reason.REFUSED;
            case ConnectionClosedException _, MalformedChunkCodingException _, EOFException _, ZipException _ ->
                Reason.BROKEN_ANSWER;
            case IllegalArgumentException _ -> Reason.NOT_HTTP;
            default -> Reason.BROKEN_ANSWER;
        };
    }
}
