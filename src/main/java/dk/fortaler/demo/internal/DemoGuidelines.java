package dk.fortaler.demo.internal;

import dk.fortaler.guidelines.Guidelines;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guidelines in two editions that most have read, words to watch, and one day in spring when it stormed. */
@Component
@Order(50)
class DemoGuidelines implements Chapter {
    private static final List<Word> WORDS = List.of(
            new Word("forbidden", "garant*", "da", "Vi kan ikke love vind. Skriv, hvad vi regner med.", true),
            new Word("forbidden", "guarantee*", "en", "We cannot promise wind. Write what we expect.", true),
            new Word("forbidden", "projekt havørn", "da", "Er ikke offentligt endnu.", true),
            new Word("careful", "billigst*", "da", "Sig hellere, hvad det koster, og hvor det står.", false),
            new Word("careful", "klimaneutral*", "da", "Kræver tal og kilde (markedsføringsloven § 13).", false),
            new Word("careful", "konkurrent*", "da", "Tal om det, vi selv gør.", false));

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    DemoGuidelines(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    private record Word(String weight, String phrase, String language, String reason, boolean stops) {}

    @Override
    public void fill(OrganisationId organisation, Language language) {
        Bilingual text = Guidelines.ready(Cast.COMPANY);
        edition(1, text, Bilingual.EMPTY, 360);
        edition(
                2,
                new Bilingual(
                        text.danish()
                                + "\n\n## Billeder fra havnen og parkerne\n\nIngen billeder med kolleger uden hjelm.",
                        text.english()
                                + "\n\n## Pictures from the harbour and the parks\n\nNo pictures of colleagues without a helmet."),
                new Bilingual(
                        "Nyt om billeder fra havnen og parkerne.", "New on pictures from the harbour and the parks."),
                120);
        read(1, 350, 8);
        read(2, 110, 7);
        WORDS.forEach(this::word);
        storm();
        kinds();
    }

    private void edition(int number, Bilingual text, Bilingual change, int daysAgo) {
        jdbc.sql("""
                        insert into guideline_edition (number, danish, english, change_danish, change_english, asks, published_by,
                                                       published_at)
                        select :number, :danish, :english, :changeDanish, :changeEnglish, true, id, :at
                        from person where email like 'demo-0@%'
                        """)
                .param("number", number)
                .param("danish", text.danish())
                .param("english", text.english())
                .param("changeDanish", change.danish())
                .param("changeEnglish", change.english())
                .param("at", daysAgo(daysAgo))
                .update();
    }

    /** @param ofEight how many of eight ambassadors have read it; those a visitor can be always have */
    private void read(int number, int daysAgo, int ofEight) {
        jdbc.sql("""
                        insert into guideline_acknowledgement (person_id, number, at)
                        select p.id, :number, :at + (hashtext(p.email) & 7) * interval '1 day'
                        from person p join person_role r on r.person_id = p.id and r.role = 'ambassador'
                        where (hashtext(p.id::text || 'read') & 7) < :ofEight or p.email ~ '^demo-[012]@'
                        """)
                .param("number", number)
                .param("at", daysAgo(daysAgo))
                .param("ofEight", ofEight)
                .update();
    }

    private void word(Word word) {
        jdbc.sql("""
                        insert into guideline_word (id, weight, phrase, language, reason, stops)
                        values (:id, :weight, :phrase, :language, :reason, :stops)
                        """)
                .param("id", ids.next())
                .param("weight", word.weight())
                .param("phrase", word.phrase())
                .param("language", word.language())
                .param("reason", word.reason())
                .param("stops", word.stops())
                .update();
    }

    private void storm() {
        jdbc.sql("""
                        insert into crisis (id, reason, danish, english, contact_id, contact, pauses_sharing, pauses_publishing, tells,
                                            began_at, began_by, ended_at, ended_by, ending, lessons)
                        select :id, 'En video af en dårligt sikret kran på havnen deles i lokale grupper. Kranen er ikke vores.',
                               'Del ikke noget om havnen lige nu. Ring til pressevagten, hvis nogen spørger.',
                               'Please share nothing about the harbour just now. Call the press line if anybody asks.',
                               id, '70 00 00 00', true, true, true, :began, id, :ended, id, 'moved',
                               'Vi fik svaret samlet efter tre timer. Næste gang: ring til havnen først, og skriv, at kranen ikke er vores, før nogen spørger.'
                        from person where email like 'demo-0@%'
                        """)
                .param("id", ids.next())
                .param("began", daysAgo(204))
                .param("ended", daysAgo(204).plusHours(7))
                .update();
    }

    /** Job ads sell, what others write is of the trade, the rest is news of their own. */
    private void kinds() {
        jdbc.sql("""
                        update content_item
                        set kind = case when site not like 'nordlys%' then 'industry'
                                        when title ~* '(job|søger|stilling|ansøg|elev|lærling)' then 'commercial' else 'news' end,
                            people_shown = case when picture_alt like '%kolleger%' then 'agreed' else 'nobody' end,
                            people_note = case when picture_alt like '%kolleger%' then 'Alle på billedet, spurgt på stedet' else '' end
                        """).update();
    }

    private OffsetDateTime daysAgo(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).minusDays(days);
    }
}
