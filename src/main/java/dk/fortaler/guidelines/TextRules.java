package dk.fortaler.guidelines;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.fortaler.guidelines.Disclosure.Asks;
import dk.fortaler.guidelines.Disclosure.Kind;
import dk.fortaler.guidelines.WordRule.Weight;
import dk.fortaler.guidelines.internal.ReadyDisclosures;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By what an organisation's texts are looked through while they are written. */
@Service
@Transactional(readOnly = true)
public class TextRules {
    /** More than that nobody keeps in order, and each text is looked through for all of them. */
    public static final int MOST_WORDS = 500;

    /** Organisations that write at the same time, or nearly. */
    private static final int MOST_PREPARED = 200;

    private final JdbcClient jdbc;
    private final Cache<OrganisationId, Prepared> prepared =
            Caffeine.newBuilder().maximumSize(MOST_PREPARED).build();

    TextRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Prepared(Set<UUID> rules, TextCheck check) {}

    /** The weightiest first, by their words. */
    public List<WordRule> words() {
        return jdbc.sql("""
                        select id, weight, phrase, language, reason, stops from guideline_word
                        order by weight = 'careful', phrase collate "da-x-icu", id
                        """).query(TextRules::read).list();
    }

    /**
     * The check by all words, prepared once for as long as the rules are the same. Which they are, the database is asked each time:
     * a rule that was added or removed, on this node or another, holds at once. (A rule never changes, so its id tells it.)
     */
    public TextCheck check() {
        Set<UUID> rules = jdbc.sql("select id from guideline_word")
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
        OrganisationId organisation = CurrentOrganisation.get();
        Prepared known = prepared.getIfPresent(organisation);
        if (known != null && known.rules.equals(rules)) {
            return known.check;
        }
        List<WordRule> words = words();
        Prepared fresh =
                new Prepared(words.stream().map(WordRule::id).collect(Collectors.toSet()), new TextCheck(words));
        prepared.put(organisation, fresh);
        return fresh.check;
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
                        Asks.of(row.getString("asks")).orElseThrow()))
                .optional()
                .orElseGet(() -> ReadyDisclosures.of(kind, language, organisation));
    }

    /**
     * Looks a text through before it is shared. Its language is told by its words; a disclosure counts in whichever language
     * it is written.
     *
     * @param kind what the text is for; null where it is not about the writer's workplace, and nothing is to be disclosed
     * @param reader the language where the text does not tell its own
     * @param organisation its name
     */
    public TextAdvice advice(@Nullable Kind kind, String text, Language reader, String organisation) {
        Language language = TextLanguage.of(text, reader);
        List<Remark> remarks = check().remarks(text, language);
        if (kind == null) {
            return new TextAdvice(remarks, null, null);
        }
        Disclosure wanted = disclosure(kind, language, organisation);
        boolean missing = Stream.of(Language.values())
                .map(each -> each == language ? wanted : disclosure(kind, each, organisation))
                .allMatch(each -> each.missing(text));
        return new TextAdvice(remarks, wanted, missing ? wanted : null);
    }

    /** What is asked of whoever publishes a picture without saying whether those in it have agreed. */
    public Asks peopleInPictures() {
        return jdbc.sql("select asks from guideline_picture_rule")
                .query(String.class)
                .optional()
                .flatMap(Asks::of)
                .orElse(Asks.ADVISES);
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
