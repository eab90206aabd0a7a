package dk.fortaler.links.internal.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.links.LinkProperties;
import dk.fortaler.links.internal.journal.ClickRecorder;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkConnectorTest extends FrontDoorContract {
    private static final int CONNECTIONS = 50;

    private RedirectDesk desk;
    private LinkConnector connector;

    @Override
    int open(RedirectDesk desk, Optional<ClickRecorder> recorder) {
        this.desk = desk;
        connector = open(recorder, Duration.ofSeconds(20));
        return connector.port();
    }

    private LinkConnector open(Optional<ClickRecorder> recorder, Duration patience) {
        return LinkConnector.open(
                desk, recorder, Clock.systemUTC(), new LinkProperties.Connector(0, "127.0.0.1", patience, CONNECTIONS));
    }

    @Override
    void shut() {
        connector.close();
    }

    @Test
    void answersAtTheRootForADomainOfItsOwn() throws IOException {
        try (RawHttp http = new RawHttp(connector.port())) {
            assertThat(http.get("/abcd2345", "Host: go.example.dk").answer().status())
                    .isEqualTo(302);
            assertThat(http.get("http://go.example.dk/abcd2345?x=1", "Host: go.example.dk")
                            .answer()
                            .status())
                    .isEqualTo(302);
            assertThat(http.get("/", "Host: go.example.dk").answer().status()).isEqualTo(404);
        }
    }

    @Test
    void closesConnectionsThatKeepStillOrTrickle() throws IOException {
        try (LinkConnector hasty = open(Optional.empty(), Duration.ofMillis(200));
                RawHttp still = new RawHttp(hasty.port());
                RawHttp trickle = new RawHttp(hasty.port())) {
            trickle.send("GET /s/abcd2345 HTTP/1.1\r\nX: ");
            assertThat(still.isEnded()).isTrue();
            assertThat(trickle.isEnded()).isTrue();
        }
    }

    @Test
    void anOldClientIsAnsweredAndLetGo() throws IOException {
        try (RawHttp http = new RawHttp(connector.port())) {
            assertThat(http.send("GET /s/abcd2345 HTTP/1.0\r\n\r\n").answer().status())
                    .isEqualTo(302);
            assertThat(http.isEnded()).isTrue();
        }
    }

    @Test
    void takesSoManyConnectionsAndNoMore() throws IOException {
        RawHttp[] crowd = new RawHttp[CONNECTIONS];
        for (int i = 0; i < CONNECTIONS; i++) {
            crowd[i] = new RawHttp(connector.port());
            assertThat(crowd[i].get("/s/abcd2345").answer().status()).isEqualTo(302);
        }
        try (RawHttp oneMore = new RawHttp(connector.port())) {
            assertThat(oneMore.isEnded()).isTrue();
        }
        for (RawHttp one : crowd) {
            one.close();
        }
    }
}
