package dk.fortaler.people.settings;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisation's name, language, clock and colour. */
@Component
@Transactional
class OrganisationSettings {
    private final JdbcClient jdbc;
    private final AuditLog audit;

    OrganisationSettings(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** @param language of new people and of what is written to nobody in particular */
    record Settings(String name, Language language, ZoneId zone, Accent accent) {}

    @Transactional(readOnly = true)
    Settings of(SignedIn me) {
        return jdbc.sql("select name, language, time_zone, accent from organisation where id = :id")
                .param("id", me.organisation().value())
                .query((row, number) -> new Settings(
                        row.getString("name"),
                        Language.of(row.getString("language")).orElse(Language.DA),
                        ZoneId.of(row.getString("time_zone")),
                        Accent.of(row.getString("accent")).orElse(Accent.BLUE)))
                .single();
    }

    /** Days are counted in the database, whose list of places may be shorter than Java's. */
    @Transactional(readOnly = true)
    boolean isKnown(ZoneId zone) {
        return jdbc.sql("select exists (select from pg_timezone_names where name = :name)")
                .param("name", zone.getId())
                .query(Boolean.class)
                .single();
    }

    void save(SignedIn me, Settings settings) {
        jdbc.sql("""
            update organisation set name = :name, language = :language, time_zone = :zone, accent = :accent
            where id = :id
            """)
                .param("name", settings.name())
                .param("language", settings.language().tag())
                .param("zone", settings.zone().getId())
                .param("accent", settings.accent().tag())
                .param("id", me.organisation().value())
                .update();
        audit.record(me.person(), "settings.organisation", null, Map.of("name", settings.name()));
    }
}
