package dk.fortaler.guidelines.internal;

import dk.fortaler.guidelines.Disclosure;
import dk.fortaler.guidelines.TextRules;
import dk.fortaler.guidelines.WordRule;
import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Language;
import java.sql.Types;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds and removes what texts are looked through for. */
@Component
@Transactional
public class KeepRules {
    private final JdbcClient jdbc;
    private final AuditLog audit;

    KeepRules(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** What became of a rule that somebody wanted. */
    public enum Outcome {
        ADDED,
        /** Those words have one in that language. */
        THERE,
        /** There are {@link TextRules#MOST_WORDS} already. */
        TOO_MANY
    }

    public Outcome add(PersonId actor, WordRule rule) {
        if (count() >= TextRules.MOST_WORDS) {
            return Outcome.TOO_MANY;
        }
        if (!insert(rule)) {
            return Outcome.THERE;
        }
        audit.record(
                actor,
                "guidelines.word.added",
                rule.id().toString(),
                Map.of("phrase", rule.phrase(), "weight", rule.weight().key(), "stops", rule.stops()));
        return Outcome.ADDED;
    }

    private long count() {
        return jdbc.sql("select count(*) from guideline_word").query(Long.class).single();
    }

    /** False where those words have one in that language. */
    private boolean insert(WordRule rule) {
        Language language = rule.language();
        return jdbc.sql("""
                        insert into guideline_word (id, weight, phrase, language, reason, stops)
                        values (:id, :weight, :phrase, :language, :reason, :stops)
                        on conflict do nothing
                        """)
                        .param("id", rule.id())
                        .param("weight", rule.weight().key())
                        .param("phrase", rule.phrase())
                        .param("language", language == null ? null : language.tag(), Types.VARCHAR)
                        .param("reason", rule.reason())
                        .param("stops", rule.stops())
                        .update()
                == 1;
    }

    /** Removed twice, it is gone once. */
    public void remove(PersonId actor, UUID id) {
        int removed = jdbc.sql("delete from guideline_word where id = :id")
                .param("id", id)
                .update();
        if (removed > 0) {
            audit.record(actor, "guidelines.word.removed", id.toString(), Map.of());
        }
    }

    public void askOfPictures(PersonId actor, Disclosure.Asks asks) {
        jdbc.sql("""
                        insert into guideline_picture_rule (asks) values (:asks)
                        on conflict (organisation_id) do update set asks = excluded.asks
                        """).param("asks", asks.key()).update();
        audit.record(actor, "guidelines.pictures.changed", null, Map.of("asks", asks.key()));
    }

    public void disclose(PersonId actor, Language language, Disclosure disclosure) {
        jdbc.sql("""
                        insert into guideline_disclosure (kind, language, sentence, others, asks)
                        values (:kind, :language, :sentence, :others, :asks)
                        on conflict (organisation_id, kind, language) do update
                        set sentence = excluded.sentence, others = excluded.others, asks = excluded.asks
                        """)
                .param("kind", disclosure.kind().key())
                .param("language", language.tag())
                .param("sentence", disclosure.sentence())
                .param("others", disclosure.others().toArray(String[]::new))
                .param("asks", disclosure.asks().key())
                .update();
        audit.record(
                actor,
                "guidelines.disclosure.changed",
                disclosure.kind().key() + "/" + language.tag(),
                Map.of("asks", disclosure.asks().key()));
    }
}
