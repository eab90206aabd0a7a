package dk.fortaler.businesscase.internal;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes and closes executives' links. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseLinks {
    /** A board may meet every other month. */
    private static final Duration OPEN = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A link that was just made: its code is known now and never again. */
    record Made(String code, Instant until) {
        String path() {
            return "/decision/" + code;
        }

        /** Codes stand in no log. */
        @Override
        public String toString() {
            return "Made[…]";
        }
    }

    /** A link that is mailed to them. */
    Made mailed(UUID executive) {
        return make(executive, null);
    }

    /** A link that they open themself, from their account. */
    Made opened(UUID executive) {
        return make(executive, null);
    }

    /** A link that somebody hands over to them. */
    Made handed(UUID executive, PersonId by) {
        return make(executive, by.value());
    }

    private Made make(UUID executive, @Nullable UUID handedBy) {
        Token token = Token.make();
        Instant now = clock.instant();
        Instant until = now.plus(OPEN);
        jdbc.sql("""
                        insert into case_link (digest, executive_id, made_at, expires_at, handed, handed_by)
                        values (:digest, :executive, :now, :until, :handed, :by)
                        """)
                .param("digest", token.digest())
                .param("executive", executive)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("handed", handedBy != null)
                .param("by", handedBy, java.sql.Types.OTHER)
                .update();
        jdbc.sql("update case_executive set sent_at = coalesce(sent_at, :now) where id = :executive")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("executive", executive)
                .update();
        return new Made(new LinkCode(CurrentOrganisation.get(), token).text(), until);
    }

    /** The mail with a link is on its way. */
    void noteMailed(UUID executive) {
        jdbc.sql("update case_executive set mailed_at = :now where id = :executive")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("executive", executive)
                .update();
    }

    /** Those that open nothing any more. */
    void forget() {
        jdbc.sql("delete from case_link where expires_at <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of theirs: whoever is sent another one gets it at once. */
    void close(UUID executive) {
        jdbc.sql("update case_executive set mailed_at = null where id = :executive")
                .param("executive", executive)
                .update();
        jdbc.sql("delete from case_link where executive_id = :executive")
                .param("executive", executive)
                .update();
    }
}
