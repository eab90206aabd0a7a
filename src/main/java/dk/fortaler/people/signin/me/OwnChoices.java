package dk.fortaler.people.signin.me;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.identity.Theme;
import dk.fortaler.kernel.text.Language;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a person wants their pages. */
@Component
@Transactional
class OwnChoices {
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnChoices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void save(SignedIn me, Language language, Theme theme) {
        jdbc.sql("update person set language = :language, theme = :theme, changed_at = :now where id = :id")
                .param("language", language.tag())
                .param("theme", theme.name().toLowerCase(Locale.ROOT))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", me.person().value())
                .update();
    }
}
