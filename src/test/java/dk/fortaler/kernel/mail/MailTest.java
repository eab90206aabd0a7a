package dk.fortaler.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.mail.MailServer.Security;
import dk.fortaler.kernel.mail.PostedMail.State;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestClock;
import dk.fortaler.testing.TestOrganisations;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@FortalerTest
class MailTest {
    private static final EmailAddress TO = new EmailAddress("soren@example.dk");
    private static final long PATIENCE_MILLIS = 20_000;

    @Autowired
    Mailbox mailbox;

    @Autowired
    MailServers servers;

    @Autowired
    Outbox outbox;

    @Autowired
    SendMail sending;

    @Autowired
    DirectMail direct;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private OrganisationId nordlys;

    @BeforeEach
    void aServerAndAnOrganisation() {
        server.start();
        nordlys = organisations.anOrganisation("Nordlys A/S", Language.DA);
    }

    @AfterEach
    void stop() {
        server.stop();
        clock.reset();
    }

    @Test
    void aMailGoesAsTextAndAsHtmlInThePersonsLanguage() throws Exception {
        useServer(Security.NONE, null);
        post(mail("velkommen"));
        assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Velkommen på Ærø");
        assertThat(GreenMailUtil.getAddressList(message.getFrom())).isEqualTo("Nordlys <fortaler@nordlys.dk>");
        assertThat(message.getHeader("To", null)).contains("soren@example.dk");
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains("Hej Søren\r\n", "Første afsnit <b>", "Kom i gang:", "http://localhost:8080/x?a=1&b=2")
                .contains("Sendt af Nordlys A/S med Fortaler");
        assertThat((String) parts.getBodyPart(1).getContent())
                .contains("Første afsnit &lt;b", "href=\"http://localhost:8080/x?a=1&amp;b=2\"");
    }

    @Test
    void whatIsSentIsNotSentAgainAndNotKeptToRead() {
        useServer(Security.NONE, null);
        UUID id = insertWaiting(null);
        assertThat(inNordlys(() -> sending.send(id))).isEmpty();
        assertThat(inNordlys(() -> sending.send(id))).isEmpty();
        assertThat(inNordlys(() -> outbox.find(id)).orElseThrow())
                .returns(State.SENT, PostedMail::state)
                .returns(null, PostedMail::plain);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void ofTwoNodesThatSendTheSameMailAtTheSameInstantOneDoes() throws Exception {
        useServer(Security.NONE, null);
        UUID id = insertWaiting(null);
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Object> node = () -> inNordlys(() -> sending.send(id));
            threads.invokeAll(List.of(node, node, node, node));
        }
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theSameKeyIsPostedOnceAlsoAtTheSameInstant() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            Callable<Boolean> posting = () -> post(mail("velkommen"));
            int posted = 0;
            for (Future<Boolean> each : threads.invokeAll(List.of(posting, posting, posting, posting, posting))) {
                posted += each.get() ? 1 : 0;
            }
            assertThat(posted).isEqualTo(1);
        }
        assertThat(inNordlys(() -> outbox.count())).isEqualTo(1);
    }

    @Test
    void whatWasRolledBackWasNeverPosted() {
        useServer(Security.NONE, null);
        assertThatThrownBy(() -> organisations.in(nordlys, () -> {
                    mailbox.send(mail("velkommen"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(inNordlys(() -> outbox.count())).isZero();
        assertThatThrownBy(() -> inNordlys(() -> mailbox.send(mail("velkommen"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void withoutAServerMailsAreKeptReadAndSentLater() {
        post(mail("velkommen"));
        UUID id = onlyMail();
        PostedMail kept = inNordlys(() -> outbox.find(id)).orElseThrow();
        assertThat(kept.state()).isEqualTo(State.KEPT);
        assertThat(kept.plain()).contains("http://localhost:8080/x?a=1&b=2");
        assertThat(inNordlys(() -> outbox.send(id))).isFalse();
        useServer(Security.NONE, null);
        assertThat(inNordlys(() -> outbox.sendKept())).isEqualTo(1);
        assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
    }

    @Test
    void anotherOrganisationSeesNoneOfIt() {
        useServer(Security.NONE, "hemmeligt");
        post(mail("velkommen"));
        UUID id = onlyMail();
        OrganisationId other = organisations.anOrganisation("Sydlys", Language.DA);
        CurrentOrganisation.run(other, () -> {
            assertThat(outbox.count()).isZero();
            assertThat(outbox.find(id)).isEmpty();
            assertThat(outbox.send(id)).isFalse();
            assertThat(servers.own()).isEmpty();
        });
    }

    @Test
    void theServersPasswordIsEncryptedAtRest() {
        useServer(Security.STARTTLS, "hemmeligt kodeord");
        byte[] stored = organisations.in(
                nordlys,
                () -> jdbc.sql("select password from mail_server")
                        .query((row, number) -> row.getBytes(1))
                        .single());
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("kodeord");
        assertThat(inNordlys(() -> servers.own()).orElseThrow().password()).isEqualTo("hemmeligt kodeord");
        assertThat(inNordlys(() -> servers.own()).toString()).doesNotContain("kodeord");
    }

    @Test
    void aServerThatIsAwayIsTriedAgainAndAtLastTheMailHasFailed() {
        useServer(Security.NONE, null);
        server.stop();
        UUID id = insertWaiting(null);
        for (Duration pause : SendMail.PAUSES) {
            Instant again = inNordlys(() -> sending.send(id)).orElseThrow();
            assertThat(again).isAfterOrEqualTo(clock.instant().plus(pause).minusSeconds(60));
            assertThat(inNordlys(() -> outbox.find(id)).orElseThrow().trouble()).isEqualTo(MailTrouble.UNREACHABLE);
            clock.advance(pause);
        }
        assertThat(inNordlys(() -> sending.send(id))).isEmpty();
        assertThat(inNordlys(() -> outbox.find(id)).orElseThrow())
                .returns(State.FAILED, PostedMail::state)
                .returns(true, PostedMail::sendable);
    }

    @Test
    void whileAServerIsAwayItsOtherMailsDoNotWaitForItInTurn() {
        useServer(Security.NONE, null);
        UUID first = insertWaiting(null);
        server.stop();
        assertThat(inNordlys(() -> sending.send(first))).isPresent();
        Instant again = inNordlys(() -> sending.send(first)).orElseThrow();
        assertThat(again).isBetween(clock.instant(), clock.instant().plusSeconds(60));
        assertThat(attempts(first)).isEqualTo(1);
        clock.advance(Duration.ofMinutes(1));
        inNordlys(() -> sending.send(first));
        assertThat(attempts(first)).isEqualTo(2);
    }

    @Test
    void aServerThatAnswersDropByDropIsLeft() throws Exception {
        try (ServerSocket dripping = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var threads = Executors.newSingleThreadExecutor()) {
            Future<?> drops = threads.submit(() -> drip(dripping));
            MailServer slow =
                    new MailServer("127.0.0.1", dripping.getLocalPort(), Security.NONE, null, null, TO, "Nordlys");
            var mail = new OutboundMail(
                    UUID.randomUUID(), TO, "Søren", new WrittenLetter("Hej", "Hej", "<p>Hej"), clock.instant());
            assertThat(trouble(new Smtp(Duration.ofMillis(300)).send(slow, mail)))
                    .isEqualTo(MailTrouble.UNREACHABLE);
            assertThat(drops.get()).isNull();
        }
    }

    /** Until the other end hangs up. */
    private static Void drip(ServerSocket server) {
        try (Socket client = server.accept()) {
            while (true) {
                client.getOutputStream().write("220-mere endnu\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException hungUp) {
            return null;
        }
    }

    private int attempts(UUID mail) {
        return organisations.in(
                nordlys,
                () -> jdbc.sql("select attempts from mail where id = :id")
                        .param("id", mail)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void aMailWhoseLinkHasRunOutIsNotSent() {
        useServer(Security.NONE, null);
        UUID id = insertWaiting(clock.instant().plus(Duration.ofHours(1)));
        clock.advance(Duration.ofHours(2));
        assertThat(inNordlys(() -> sending.send(id))).isEmpty();
        assertThat(inNordlys(() -> outbox.find(id)).orElseThrow())
                .returns(MailTrouble.TOO_LATE, PostedMail::trouble)
                .returns(false, PostedMail::sendable);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void namesAddNoHeadersOfTheirOwn() throws Exception {
        useServer(Security.NONE, null);
        Letter letter = new Letter(Language.DA, "Hej\r\nBcc: alle@example.dk\r\n\r\nNy krop", List.of("x"), null, "");
        post(new Mail("ond", TO, "Søren\r\nBcc: alle@example.dk", letter, null));
        assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).isEqualTo("Hej Bcc: alle@example.dk Ny krop");
        assertThat(message.getAllRecipients()).hasSize(1);
    }

    @Test
    void theTrialTellsWhatTheServerSaid() {
        assertThat(trial(server(Security.NONE, null))).isEqualTo(new MailOutcome.Sent());
        assertThat(trouble(trial(server(Security.STARTTLS, null)))).isEqualTo(MailTrouble.NOT_PROTECTED);
        assertThat(trouble(trial(server(Security.TLS, null)))).isEqualTo(MailTrouble.NOT_PROTECTED);
        server.setUser("rigtig@nordlys.dk", "bruger", "rigtig");
        MailOutcome wrong = trial(server(Security.NONE, "forkert"));
        assertThat(trouble(wrong)).isEqualTo(MailTrouble.SIGN_IN);
        assertThat(((MailOutcome.Refused) wrong).answer()).startsWith("535");
        MailServer away = server(Security.NONE, null);
        server.stop();
        assertThat(trouble(trial(away))).isEqualTo(MailTrouble.UNREACHABLE);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTrusted() {
        GreenMail tls = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtps"));
        tls.start();
        try {
            MailServer its = new MailServer(
                    "127.0.0.1",
                    tls.getSmtps().getPort(),
                    Security.TLS,
                    null,
                    null,
                    new EmailAddress("fortaler@nordlys.dk"),
                    "Nordlys");
            assertThat(trouble(trial(its))).isEqualTo(MailTrouble.CERTIFICATE);
        } finally {
            tls.stop();
        }
    }

    @Test
    void theDemoCompanyMailsNobody() {
        useServer(Security.NONE, null);
        jdbc.sql("update organisation set demo = false where demo").update();
        jdbc.sql("update organisation set demo = true where id = :id")
                .param("id", nordlys.value())
                .update();
        post(mail("velkommen"));
        assertThat(inNordlys(() -> outbox.countKept())).isEqualTo(1);
        jdbc.sql("update organisation set demo = false where id = :id")
                .param("id", nordlys.value())
                .update();
    }

    private MailOutcome trial(MailServer its) {
        return inNordlys(() -> direct.send(its, TO, "Søren", mail("prøve").letter()));
    }

    private static MailTrouble trouble(MailOutcome outcome) {
        return ((MailOutcome.Refused) outcome).trouble();
    }

    private void useServer(Security security, String password) {
        CurrentOrganisation.run(nordlys, () -> servers.save(server(security, password)));
    }

    private MailServer server(Security security, String password) {
        return new MailServer(
                "127.0.0.1",
                server.getSmtp().getPort(),
                security,
                password == null ? null : "bruger",
                password,
                new EmailAddress("fortaler@nordlys.dk"),
                "Nordlys");
    }

    private boolean post(Mail mail) {
        return organisations.in(nordlys, () -> mailbox.send(mail));
    }

    /** As if its job were about to begin. */
    private UUID insertWaiting(Instant until) {
        MailServer usable = inNordlys(() -> servers.own()).orElseThrow();
        CurrentOrganisation.run(nordlys, () -> servers.remove());
        Mail mail = mail("venter");
        post(new Mail(mail.sendKey(), mail.to(), mail.toName(), mail.letter(), until));
        CurrentOrganisation.run(nordlys, () -> servers.save(usable));
        UUID id = onlyMail();
        organisations.in(
                nordlys, () -> jdbc.sql("update mail set state = 'waiting'").update());
        return id;
    }

    private UUID onlyMail() {
        return inNordlys(() -> outbox.list(0)).getFirst().id();
    }

    private <T> T inNordlys(java.util.function.Supplier<T> work) {
        return CurrentOrganisation.with(nordlys, work);
    }

    private static Mail mail(String key) {
        Letter letter = new Letter(
                Language.DA,
                "Velkommen på Ærø",
                List.of("Første afsnit <b>", "Andet afsnit"),
                new Letter.Button("Kom i gang", "http://localhost:8080/x?a=1&b=2"),
                "Med småt");
        return new Mail(key, TO, "Søren Ærø", letter, null);
    }
}
