package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.Consents;
import dk.fortaler.programmes.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what people agree to and what they take back; {@link Consents} reads it. Whoever ends taking part with it ends
 * the memberships too: {@link Leaving}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConsentLog {
    private final JdbcClient jdbc;
    private final Clock clock;

    ConsentLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest entry of a purpose. */
    public record Entry(boolean given, int version, Language language, Instant at) {}

    /** To the text that is shown now; nothing is written where that is so already. */
    public void give(PersonId person, Purpose purpose, Language language, ConsentWay way) {
        lock(person);
        Entry newest = newest(person).get(purpose);
        int version = ConsentText.newest(purpose);
        if (newest == null || !newest.given || newest.version != version) {
            write(person, purpose, new Entry(true, version, language, clock.instant()), way);
        }
    }

    /** Nothing is written where nothing holds. */
    public void withdraw(PersonId person, Purpose purpose, ConsentWay way) {
        lock(person);
        Entry newest = newest(person).get(purpose);
        if (newest != null && newest.given) {
            write(person, purpose, new Entry(false, newest.version, newest.language, clock.instant()), way);
        }
    }

    public void withdrawAll(PersonId person, ConsentWay way) {
        List.of(Purpose.values()).forEach(purpose -> withdraw(person, purpose, way));
    }

    /** What they said last, of each purpose that they ever agreed to. */
    public Map<Purpose, Entry> newest(PersonId person) {
        Map<Purpose, Entry> newest = new EnumMap<>(Purpose.class);
        jdbc.sql("""
                        select distinct on (purpose) purpose, given, text_version, language, at from consent_entry
                        where person_id = :person order by purpose, number desc
                        """).param("person", person.value()).query(row -> {
            newest.put(
                    Purpose.of(row.getString("purpose")).orElseThrow(),
                    new Entry(
                            row.getBoolean("given"),
                            row.getInt("text_version"),
                            Language.of(row.getString("language")).orElse(Language.DA),
                            row.getObject("at", OffsetDateTime.class).toInstant()));
        });
        return newest;
    }

    /** One entry of a person at a time, as they are counted. Not by the person's row, which an import may hold for long. */
    private void lock(PersonId person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('consent/' || :person, 0))")
                .param("person", person.value().toString())
                .query(row -> {});
    }

    private void write(PersonId person, Purpose purpose, Entry entry, ConsentWay way) {
        jdbc.sql("""
                        insert into consent_entry (person_id, number, purpose, given, text_version, language, way, at)
                        select :person, coalesce(max(number), 0) + 1, :purpose, :given, :version, :language, :way, :at
                        from consent_entry where person_id = :person
                        """)
                .param("person", person.value())
                .param("purpose", purpose.key())
                .param("given", entry.given)
                .param("version", entry.version)
                .param("language", entry.language.tag())
                .param("way", way.key())
                .param("at", entry.at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
