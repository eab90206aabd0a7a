package dk.fortaler.demo.internal;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Resource;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How it was decided: two versions, three executives of whom two said yes and one asked, was answered, and left it at that.
 * What the year brought stands beside the plan by itself.
 */
@Component
@Order(10)
class DemoBusinessCase implements Chapter {
    private static final String TITLE = "Medarbejderambassadører på Nordlys";
    private static final String WHY =
            "Vi mangler teknikere, og kommunerne kender os ikke godt nok. Vores egne folk fortæller det bedst.";

    private static final String[] FACTS = {
        "clicked-twice", "people-they-know", "weak-ties", "time-is-money", "leaders-first"
    };

    private static final String ASSUMPTIONS = Resource.text("/demo/business-case.json");

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    DemoBusinessCase(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void fill(OrganisationId organisation, Language language) {
        UUID manager = person(0);
        UUID id = ids.next();
        written(id, manager);
        version(id, 1, TITLE + ", første udkast", 402, manager);
        version(id, 2, TITLE, 390, manager);
        UUID director = executive(id, 2, language);
        UUID technique = executive(id, 6, language);
        UUID finance = executive(id, 9, language);
        answer(
                id,
                1,
                technique,
                "question",
                "Hvem svarer, hvis nogen skriver noget grimt under et opslag?",
                false,
                398);
        UUID asked = answer(id, 2, finance, "question", "Hvad koster det i tid for dem, der er med?", false, 388);
        reply(asked, manager, "Cirka et kvarter om ugen. Det står under »Sådan er det regnet ud«.", 387);
        answer(id, 2, director, "approve", "Godt arbejde. Jeg er selv med.", true, 386);
        answer(id, 2, technique, "approve", "", true, 384);
    }

    private UUID person(int number) {
        return jdbc.sql("select id from person where email = :email")
                .param("email", "demo-" + number + "@nordlys.example")
                .query(UUID.class)
                .single();
    }

    private void written(UUID id, UUID manager) {
        jdbc.sql("""
                        insert into business_case (id, title, purpose, assumptions, facts, revision, changed_by, changed_at, created_at)
                        values (:id, :title, :why, :assumptions::jsonb, :facts, 2, :by, :changed, :begun)
                        """)
                .param("id", id)
                .param("title", TITLE)
                .param("why", WHY)
                .param("assumptions", ASSUMPTIONS)
                .param("facts", FACTS)
                .param("by", manager)
                .param("changed", ago(390))
                .param("begun", ago(405))
                .update();
    }

    private void version(UUID id, int number, String title, int days, UUID manager) {
        jdbc.sql("""
                        insert into case_version (case_id, number, title, purpose, assumptions, facts, revision, published_by, published_at)
                        values (:id, :number, :title, :why, :assumptions::jsonb, :facts, :number, :by, :at)
                        """)
                .param("id", id)
                .param("number", number)
                .param("title", title)
                .param("why", WHY)
                .param("assumptions", ASSUMPTIONS)
                .param("facts", FACTS)
                .param("by", manager)
                .param("at", ago(days))
                .update();
    }

    private UUID executive(UUID id, int number, Language language) {
        UUID executive = ids.next();
        jdbc.sql("""
                        insert into person_role (person_id, role) values (:person, 'executive')
                        on conflict (organisation_id, person_id, role) do nothing
                        """).param("person", person(number)).update();
        jdbc.sql("""
                        insert into case_executive (id, case_id, person_id, name, email, language, sent_at, added_at)
                        select :id, :case, p.id, p.name, p.email, :language, :sent, :added from person p where p.email = :email
                        """)
                .param("id", executive)
                .param("case", id)
                .param("email", "demo-" + number + "@nordlys.example")
                .param("language", language.tag())
                .param("sent", ago(390))
                .param("added", ago(402))
                .update();
        return executive;
    }

    private UUID answer(UUID id, int version, UUID executive, String answer, String words, boolean part, int days) {
        UUID said = ids.next();
        jdbc.sql("""
                        insert into case_answer (id, case_id, version, executive_id, answer, words, takes_part, at)
                        values (:id, :case, :version, :executive, :answer, :words, :part, :at)
                        """)
                .param("id", said)
                .param("case", id)
                .param("version", version)
                .param("executive", executive)
                .param("answer", answer)
                .param("words", words)
                .param("part", part)
                .param("at", ago(days))
                .update();
        return said;
    }

    private void reply(UUID answer, UUID manager, String words, int days) {
        jdbc.sql(
                        "insert into case_reply (id, answer_id, words, written_by, at) values (:id, :answer, :words, :by, :at)")
                .param("id", ids.next())
                .param("answer", answer)
                .param("words", words)
                .param("by", manager)
                .param("at", ago(days))
                .update();
    }

    private OffsetDateTime ago(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).minusDays(days);
    }
}
