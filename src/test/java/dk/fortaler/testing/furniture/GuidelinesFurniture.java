package dk.fortaler.testing.furniture;

import dk.fortaler.testing.Furniture;
import dk.fortaler.testing.House;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two editions, of which the first was read; a draft of a third; a word to watch; a crisis that is over. */
@TestComponent
class GuidelinesFurniture implements Furniture {
    private final TestOrganisations organisations;
    private final JdbcClient jdbc;
    private final Clock clock;

    GuidelinesFurniture(TestOrganisations organisations, JdbcClient jdbc, Clock clock) {
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<String, String> furnish(TestPerson owner, UUID programme) {
        UUID word = UUID.randomUUID();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        organisations.in(owner.organisation(), () -> {
            edition(owner, 1, "## Kort\n\n- Spørg os i " + House.MARK, now.minusDays(90));
            jdbc.sql("insert into guideline_acknowledgement (person_id, number, at) values (:me, 1, :now)")
                    .param("me", owner.id().value())
                    .param("now", now)
                    .update();
            edition(owner, 2, "## Kort\n\n- Spørg altid os i " + House.MARK + "\n- Vær dig selv", now.minusDays(2));
            jdbc.sql("""
                            insert into guideline_draft (danish, english, revision, saved_at)
                            values (:text, 'In short', 3, :now)
                            """)
                    .param("text", "Kort om " + House.MARK)
                    .param("now", now)
                    .update();
            jdbc.sql("""
                            insert into crisis (id, reason, danish, english, contact_id, contact, pauses_sharing,
                                                pauses_publishing, tells, began_at, began_by, ended_at, ended_by, ending, lessons)
                            values (:id, :reason, 'Vent.', 'Wait.', :me, '12 34 56 78', true, true, true, :began, :me, :now, :me,
                                    'moved', 'Ring først.')
                            """)
                    .param("id", UUID.randomUUID())
                    .param("reason", "Storm om " + House.MARK)
                    .param("me", owner.id().value())
                    .param("began", now.minusDays(1))
                    .param("now", now)
                    .update();
            return jdbc.sql("""
                            insert into guideline_word (id, weight, phrase, reason, stops)
                            values (:id, 'forbidden', :phrase, 'Det må vi ikke love.', true)
                            """)
                    .param("id", word)
                    .param("phrase", House.MARK + " garant*")
                    .update();
        });
        return Map.of(
                "/guidelines/changes",
                "/guidelines/changes?from=1&to=2",
                "/guidelines/disclosure/{kind}",
                "/guidelines/disclosure/news",
                "/guidelines/words/{id}",
                "/guidelines/words/" + word);
    }

    private void edition(TestPerson owner, int number, String text, OffsetDateTime at) {
        jdbc.sql("""
                        insert into guideline_edition (number, danish, english, change_danish, change_english, asks,
                                                       published_by, published_at)
                        values (:number, :text, :text, 'Nyt', 'New', true, :me, :at)
                        """)
                .param("number", number)
                .param("text", text)
                .param("me", owner.id().value())
                .param("at", at)
                .update();
    }
}
