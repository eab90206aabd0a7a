package dk.fortaler.demo.internal;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.DemoCompany;
import dk.fortaler.web.SessionPrincipal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds the demo company in one transaction: whole or not at all. */
@Component
class BuildDemo implements DemoCompany {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DemoPeople people;
    private final DemoYear year;
    private final List<Chapter> chapters;
    private final Clock clock;

    BuildDemo(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            DemoPeople people,
            DemoYear year,
            List<Chapter> chapters,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.people = people;
        this.year = year;
        this.chapters = List.copyOf(chapters);
        this.clock = clock;
    }

    @Override
    public SessionPrincipal begin(Language language) {
        OrganisationId organisation = find().orElseGet(() -> build(language));
        return CurrentOrganisation.with(
                organisation, () -> Objects.requireNonNull(transaction.execute(status -> people.manager())));
    }

    private Optional<OrganisationId> find() {
        return jdbc.sql("select id from organisation where demo")
                .query(Long.class)
                .optional()
                .map(OrganisationId::new);
    }

    private OrganisationId build(Language language) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                OrganisationId organisation = organisation(language);
                jdbc.sql("set local app.organisation = '" + organisation.value() + "'")
                        .update();
                people.fill(language);
                year.fill(organisation);
                chapters.forEach(chapter -> chapter.fill(organisation, language));
                return organisation;
            }));
        } catch (DuplicateKeyException anotherWasFirst) {
            return find().orElseThrow(() -> anotherWasFirst);
        }
    }

    private OrganisationId organisation(Language language) {
        return new OrganisationId(jdbc.sql("""
                        insert into organisation (name, language, time_zone, accent, demo, created_at)
                        values (:name, :language, 'Europe/Copenhagen', 'teal', true, :now) returning id
                        """)
                .param("name", Cast.COMPANY)
                .param("language", language.tag())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }
}
