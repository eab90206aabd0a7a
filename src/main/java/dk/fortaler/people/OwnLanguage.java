package dk.fortaler.people;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Language;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which language a person of the current organisation has what is written to them and what they see. */
@Service
@Transactional
public class OwnLanguage {
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnLanguage(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From now on, as they chose it on a page before they could sign in. */
    public void choose(PersonId person, Language language) {
        jdbc.sql("update person set language = :language, changed_at = :now where id = :id and language <> :language")
                .param("language", language.tag())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", person.value())
                .update();
    }
}
