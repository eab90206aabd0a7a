package dk.fortaler.programmes;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where somebody who is not signed in asks to take part. Kept is the day and no time, so that an application cannot be laid
 * beside what else came in at that minute.
 */
@Service
public class Applications {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Applications(JdbcClient jdbc, Clock clock, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** An organisation's form: whose it is. */
    public record Door(OrganisationId organisation, String host, String accent, ZoneId zone) {}

    /** What the address of the current organisation's form carries; made when it is first asked for. */
    public String doorCode() {
        String word = WordCode.makeWord();
        String code = Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("insert into application_door (code) values (:code) on conflict do nothing")
                    .param("code", word)
                    .update();
            return jdbc.sql("select code from application_door")
                    .query(String.class)
                    .single();
        }));
        return new WordCode(CurrentOrganisation.get(), code).text();
    }

    /** The same, where it was made. */
    public Optional<String> findDoorCode() {
        return Objects.requireNonNull(transaction.execute(status -> jdbc.sql("select code from application_door")
                        .query(String.class)
                        .optional()))
                .map(word -> new WordCode(CurrentOrganisation.get(), word).text());
    }

    /** Nothing where no organisation has that code. */
    public Optional<Door> door(String code) {
        return WordCode.parse(code).flatMap(this::door);
    }

    private Optional<Door> door(WordCode code) {
        OrganisationId organisation = code.organisation();
        return CurrentOrganisation.with(
                organisation,
                () -> Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                                select o.name, o.accent, o.time_zone from application_door d
                                join organisation o on o.id = d.organisation_id
                                where d.code = :code
                                """)
                        .param("code", code.word())
                        .query((row, number) -> new Door(
                                organisation,
                                row.getString("name"),
                                row.getString("accent"),
                                ZoneId.of(row.getString("time_zone"))))
                        .optional())));
    }

    /** The same address is one application, however often it is sent; after a kind no it may ask again. */
    public void apply(Door door, String name, EmailAddress email, String message, Language language) {
        CurrentOrganisation.run(
                door.organisation(),
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                                insert into application as a (id, name, email, message, language, applied_on)
                                values (:id, :name, :email, :message, :language, :today)
                                on conflict (organisation_id, email) do update
                                set name = excluded.name, message = excluded.message, applied_on = excluded.applied_on,
                                    language = excluded.language, state = 'new'
                                where a.state = 'dismissed'
                                """)
                        .param("id", UUID.randomUUID())
                        .param("name", name)
                        .param("email", email.value())
                        .param("message", message)
                        .param("language", language.tag())
                        .param("today", LocalDate.ofInstant(clock.instant(), door.zone()))
                        .update()));
    }
}
