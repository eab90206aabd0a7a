package dk.fortaler.goals.hooks;

import dk.fortaler.goals.conversions.Attribution;
import dk.fortaler.goals.conversions.Conversions;
import dk.fortaler.goals.conversions.CountedFor;
import dk.fortaler.goals.conversions.NewConversion;
import dk.fortaler.goals.conversions.Origin.ByHook;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a message tells of, once for its number, whatever comes again or at the same instant. */
@Service
@Transactional
class ReceiveMessage {
    private final Conversions conversions;
    private final Attribution attribution;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReceiveMessage(Conversions conversions, Attribution attribution, JdbcClient jdbc, Clock clock) {
        this.conversions = conversions;
        this.attribution = attribution;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param message whose signature and time are right */
    Verdict receive(OpenHook hook, SignedMessage message) {
        LocalDate today = clock.instant().atZone(hook.zone()).toLocalDate();
        ContentReading reading = new ContentReading(hook.zone(), today);
        Optional<CallContent> read = reading.read(message.body());
        if (read.isEmpty()) {
            return new Verdict.Unreadable(reading.faults());
        }
        CallContent content = read.get();
        List<String> unmatched = new ArrayList<>();
        CountedFor whose = whose(content, unmatched).orProgramme(hook.programme());
        if (content.test()) {
            return new Verdict.Tested(content, whose, unmatched);
        }
        ByHook origin = new ByHook(hook.id(), message.id(), digest(message.body()));
        NewConversion conversion =
                new NewConversion(content.kind(), content.day(), content.worth(), whose, content.note());
        Optional<UUID> counted = conversions.count(conversion, origin);
        if (counted.isEmpty()) {
            return seen(origin);
        }
        if (isRemoved(origin)) {
            jdbc.sql("delete from conversion where id = :id")
                    .param("id", counted.get())
                    .update();
            return seen(origin);
        }
        return new Verdict.Counted(counted.get(), content, whose, unmatched);
    }

    /** The share says it closest; the person where it says nothing. */
    private CountedFor whose(CallContent content, List<String> unmatched) {
        Optional<CountedFor> share = content.share().flatMap(attribution::ofLink);
        if (content.share().isPresent() && share.isEmpty()) {
            unmatched.add("#/share");
        }
        return share.orElseGet(() -> {
            Optional<CountedFor> person = content.person().flatMap(attribution::ofPerson);
            if (content.person().isPresent() && person.isEmpty()) {
                unmatched.add("#/person");
            }
            return person.orElse(CountedFor.NOBODY);
        });
    }

    /** Looked at behind the insert: who takes it away at the same instant has told by then. */
    private boolean isRemoved(ByHook origin) {
        return jdbc.sql("""
                        select exists (select from conversion_removed where hook_id = :hook and message_id = :message)
                        """)
                .param("hook", origin.hook())
                .param("message", origin.message())
                .query(Boolean.class)
                .single();
    }

    private Verdict seen(ByHook origin) {
        boolean same = jdbc.sql("""
                        select message_digest from conversion where hook_id = :hook and message_id = :message
                        union all
                        select message_digest from conversion_removed where hook_id = :hook and message_id = :message
                        """)
                .param("hook", origin.hook())
                .param("message", origin.message())
                .query(String.class)
                .list()
                .contains(origin.digest());
        return same ? new Verdict.Repeated() : new Verdict.OtherContent();
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
