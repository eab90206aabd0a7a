package dk.fortaler.sharing.internal;

import dk.fortaler.guidelines.TouchedByCrisis;
import dk.fortaler.networks.Network;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The posts of the last month that are out, for those who lead a crisis. */
@Component
@Transactional(readOnly = true)
class SharesOut implements TouchedByCrisis {
    /** Older posts are seen by hardly anybody any more. */
    private static final Duration SEEN = Duration.ofDays(30);

    private static final String OUT = """
            from share s
            join content_item i on i.organisation_id = s.organisation_id and i.id = s.item_id
            join person p on p.organisation_id = s.organisation_id and p.id = s.person_id
            left join link_total t on t.organisation_id = s.organisation_id and t.link_id = s.link_id
            where s.prepared_at > :since and s.prepared_at <= :now and is_posted(s.state, t.human)
            """;

    private final JdbcClient jdbc;

    SharesOut(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "out";
    }

    @Override
    public long count(Instant now) {
        return jdbc.sql("select count(*) " + OUT)
                .param("since", now.minus(SEEN).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public List<UUID> people(Instant now) {
        return jdbc.sql("select distinct s.person_id " + OUT + "and p.state = 'active'")
                .param("since", now.minus(SEEN).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list();
    }

    @Override
    public List<Touched> touched(Instant now, int most) {
        return jdbc.sql(
                        "select i.title, case when p.state = 'active' then p.name else '' end as name, s.network, coalesce(s.post_address, '') as address, s.prepared_at "
                                + OUT + "order by s.prepared_at desc, s.id limit :most")
                .param("since", now.minus(SEEN).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> new Touched(
                        row.getString("title"),
                        (row.getString("name").isEmpty() ? "" : row.getString("name") + " · ")
                                + Network.of(row.getString("network"))
                                        .map(Network::title)
                                        .orElse(row.getString("network")),
                        row.getString("address"),
                        row.getObject("prepared_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
