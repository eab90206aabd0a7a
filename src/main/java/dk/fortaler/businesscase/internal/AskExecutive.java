package dk.fortaler.businesscase.internal;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.mail.Discretion;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends an executive a link, replies to what they ask, and closes their links. */
@Service
@Transactional
public class AskExecutive {
    public static final int LONGEST_WORDS = 2_000;

    /** Within it, a second press of the button means the first. */
    private static final Duration DOUBLE_PRESS = Duration.ofMinutes(1);

    private final ExecutiveRepository executives;
    private final CaseRepository cases;
    private final Writing writing;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditLog audit;

    AskExecutive(
            ExecutiveRepository executives,
            CaseRepository cases,
            Writing writing,
            JdbcClient jdbc,
            Clock clock,
            AuditLog audit) {
        this.executives = executives;
        this.cases = cases;
        this.writing = writing;
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /** Forms send two characters where somebody saw one line end, and counted one. */
    public static String oneLineEnd(String words) {
        return words.replace("\r\n", "\n");
    }

    /**
     * Mails a link to the newest version.
     *
     * @return the version's number, or 0 where none was published
     */
    public int send(SignedIn by, CaseId id, UUID executive) {
        executives.lock(executive);
        CaseVersion version = cases.newest(id).orElse(null);
        Executive to = executives.find(id, executive).orElse(null);
        if (version == null || to == null) {
            return 0;
        }
        boolean again = to.mailedAt() != null
                && !to.mailedAt().isBefore(version.publishedAt())
                && to.mailedAt().plus(DOUBLE_PRESS).isAfter(clock.instant());
        if (!again) {
            writing.ask(by, to, version.draft().title());
            audit.record(by.person(), "businesscase.sent", id.value().toString(), Map.of("version", version.number()));
        }
        return version.number();
    }

    /**
     * The path of another link, to hand over by other ways than mail; known now and never again. Nothing where they are on
     * the list no more.
     */
    public Optional<String> link(SignedIn by, CaseId id, UUID executive) {
        executives.lock(executive);
        if (executives.find(id, executive).isEmpty()) {
            return Optional.empty();
        }
        String path = writing.link(by, executive);
        audit.record(by.person(), "businesscase.linked", id.value().toString(), Map.of());
        return Optional.of(path);
    }

    /** None of their links opens any more. What they said stays. */
    public void close(SignedIn by, CaseId id, UUID executive) {
        writing.close(executive);
        audit.record(by.person(), "businesscase.closed", id.value().toString(), Map.of());
    }

    /**
     * Replies to a question: it stands on the executive's page and goes out by mail. The same words twice are one reply.
     *
     * @return false where there is no such answer
     */
    public boolean reply(SignedIn by, CaseId id, UUID executive, UUID answer, String words) {
        executives.lock(executive);
        Executive to = executives.find(id, executive).orElse(null);
        Answer question = to == null
                ? null
                : to.answers().stream()
                        .filter(each -> each.id().equals(answer))
                        .findFirst()
                        .orElse(null);
        StoredCase stored = cases.find(id).orElse(null);
        if (to == null || question == null || stored == null) {
            return false;
        }
        if (question.replies().stream().noneMatch(each -> each.words().equals(words))) {
            UUID reply = writing.reply(by, to, stored.draft().title(), words);
            jdbc.sql("""
                            insert into case_reply (id, answer_id, words, written_by, at)
                            values (:id, :answer, :words, :by, :now)
                            """)
                    .param("id", reply)
                    .param("answer", answer)
                    .param("words", words)
                    .param("by", by.person().value())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        return true;
    }

    /** The mails and their links. */
    @Component
    static class Writing {
        private final CaseLinks links;
        private final CaseLetter letter;
        private final Mailbox mailbox;
        private final Ids ids;

        Writing(CaseLinks links, CaseLetter letter, Mailbox mailbox, Ids ids) {
            this.links = links;
            this.letter = letter;
            this.mailbox = mailbox;
            this.ids = ids;
        }

        void ask(SignedIn by, Executive to, String title) {
            CaseLinks.Made link = links.mailed(to.id());
            post("businesscase:" + to.id() + ":" + ids.next(), to, letter.ask(by, to.language(), title, link), link);
            links.noteMailed(to.id());
        }

        /** @return the id by which the reply is known */
        UUID reply(SignedIn by, Executive to, String title, String words) {
            UUID id = ids.next();
            CaseLinks.Made link = links.mailed(to.id());
            post("businesscase-reply:" + id, to, letter.reply(by, to.language(), title, link, words), link);
            return id;
        }

        String link(SignedIn by, UUID executive) {
            return links.handed(executive, by.person()).path();
        }

        void close(UUID executive) {
            links.close(executive);
        }

        /** Whoever reads the link in the outbox could answer in their name. */
        private void post(String key, Executive to, Letter written, CaseLinks.Made link) {
            EmailAddress address = new EmailAddress(to.email());
            mailbox.send(new Mail(key, address, to.name(), written, link.until(), Discretion.LETTER));
        }
    }
}
