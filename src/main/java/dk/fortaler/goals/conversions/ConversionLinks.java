package dk.fortaler.goals.conversions;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.kernel.secrets.WordCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conversion links of the current organisation: made, changed, stopped and started. */
@Service
@Transactional
class ConversionLinks {
    static final int LONGEST_NAME = 200;

    private static final String LINK = """
            select l.id, l.slug, l.name, l.kind, l.programme_id, p.name as programme_name, l.target, l.state, l.made_at,
                   count(c.id) as counted, max(c.day) as last_day
            from conversion_link l
            left join programme p on p.organisation_id = l.organisation_id and p.id = l.programme_id
            left join conversion c on c.organisation_id = l.organisation_id and c.link_id = l.id
            """;

    private static final String EACH = " group by l.organisation_id, l.id, p.name";

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    ConversionLinks(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What can be changed of a link; what it counts cannot, or its figures would be of two kinds. */
    record Fields(String name, WebAddress target, @Nullable UUID programme) {}

    /** Those that run first, then by name. */
    @Transactional(readOnly = true)
    List<ConversionLink> all() {
        return jdbc.sql(LINK + EACH + " order by l.state, l.name collate \"da-x-icu\", l.id")
                .query(ConversionLinks::link)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<ConversionLink> find(UUID id) {
        return jdbc.sql(LINK + "where l.id = :id" + EACH)
                .param("id", id)
                .query(ConversionLinks::link)
                .optional();
    }

    /** @param id made with the form: sent twice, it makes one link */
    void make(PersonId actor, UUID id, ConversionKind kind, Fields fields) {
        int rows = jdbc.sql("""
                        insert into conversion_link (id, slug, name, kind, programme_id, target, made_at)
                        values (:id, :word, :name, :kind, :programme, :target, :now)
                        on conflict (organisation_id, id) do nothing
                        """)
                .param("id", id)
                .param("word", WordCode.makeWord())
                .param("name", fields.name())
                .param("kind", kind.key())
                .param("programme", fields.programme(), Types.OTHER)
                .param("target", fields.target().uri().toASCIIString())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 1) {
            audit.record(actor, "goals.conversion-link.made", id.toString(), Map.of("kind", kind.key()));
        }
    }

    /** @return false where there is no such link */
    boolean change(PersonId actor, UUID id, Fields fields) {
        int rows = jdbc.sql("""
                        update conversion_link set name = :name, target = :target, programme_id = :programme where id = :id
                        """)
                .param("id", id)
                .param("name", fields.name())
                .param("target", fields.target().uri().toASCIIString())
                .param("programme", fields.programme(), Types.OTHER)
                .update();
        if (rows == 1) {
            audit.record(actor, "goals.conversion-link.changed", id.toString(), Map.of());
        }
        return rows == 1;
    }

    /** Twice the same changes nothing. @return false where there is no such link */
    boolean run(PersonId actor, UUID id, boolean active) {
        int changed = jdbc.sql("update conversion_link set state = :state where id = :id and state <> :state")
                .param("id", id)
                .param("state", active ? "active" : "stopped")
                .update();
        if (changed == 1) {
            audit.record(
                    actor,
                    active ? "goals.conversion-link.started" : "goals.conversion-link.stopped",
                    id.toString(),
                    Map.of());
        }
        return changed == 1 || find(id).isPresent();
    }

    private static ConversionLink link(ResultSet row, int number) throws SQLException {
        return new ConversionLink(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                ConversionKind.of(row.getString("kind")).orElseThrow(),
                row.getObject("programme_id", UUID.class),
                row.getString("programme_name"),
                row.getString("target"),
                row.getString("state").equals("active"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getLong("counted"),
                row.getObject("last_day", LocalDate.class));
    }
}
