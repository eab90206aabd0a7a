package dk.fortaler.guidelines;

import dk.fortaler.guidelines.Disclosure.Asks;
import dk.fortaler.guidelines.Disclosure.Kind;
import dk.fortaler.guidelines.WordRule.Weight;
import dk.fortaler.guidelines.internal.ReadyDisclosures;
import dk.fortaler.kernel.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By what an organisation's texts are looked through while they are written. */
@Service
@Transactional(readOnly = true)
public class TextRules {
    /** More than that nobody keeps in order, and each text is looked through for all of them. */
    public static final int MOST_WORDS = 500;

    private final JdbcClient jdbc;

    TextRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The weightiest first, by their words. */
    public List<WordRule> words() {
        return jdbc.sql("""
                        select id, weight, phrase, language, reason, stops from guideline_word
                        order by weight = 'careful', phrase collate "da-x-icu", id
                        """).query(TextRules::read).list();
    }

    public TextCheck check() {
        return new TextCheck(words());
    }

    /**
     * What a text of that kind says of its writer's employer; the ready one where nobody has changed it.
     *
     * @param organisation its name, which the sentence has
     */
    public Disclosure disclosure(Kind kind, Language language, String organisation) {
        return jdbc.sql("""
                        select sentence, others, asks from guideline_disclosure where kind = :kind and language = :language
                        """)
                .param("kind", kind.key())
                .param("language", language.tag())
                .query((row, number) -> new Disclosure(
                        kind,
                        row.getString("sentence"),
                        List.of((String[]) row.getArray("others").getArray()),
                        Asks.valueOf(row.getString("asks").toUpperCase(Locale.ROOT))))
                .optional()
                .orElseGet(() -> ReadyDisclosures.of(kind, language, organisation));
    }

    private static WordRule read(ResultSet row, int number) throws SQLException {
        return new WordRule(
                row.getObject("id", UUID.class),
                Weight.valueOf(row.getString("weight").toUpperCase(Locale.ROOT)),
                row.getString("phrase"),
                Language.of(row.getString("language") == null ? "" : row.getString("language"))
                        .orElse(null),
                row.getString("reason"),
                row.getBoolean("stops"));
    }
}
