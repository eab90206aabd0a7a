package dk.fortaler.content.internal;

import dk.fortaler.content.ItemId;
import dk.fortaler.content.internal.Captions.Caption;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of captions. */
@Repository
public class CaptionRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    CaptionRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(ItemId item, Caption caption) {}

    /** By item; items without captions are left out. */
    @Transactional(readOnly = true)
    public Map<ItemId, Captions> of(Collection<ItemId> items) {
        List<Row> rows = jdbc.sql("""
            select item_id, network, language, text from caption where item_id = any(:items)
            order by item_id, network, language
            """)
                .param("items", items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query(CaptionRepository::read)
                .list();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::item,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Row::caption, Collectors.toList()), Captions::new)));
    }

    @Transactional(readOnly = true)
    public Captions of(ItemId item) {
        return of(List.of(item)).getOrDefault(item, new Captions(List.of()));
    }

    /** Makes these the item's captions, all of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(ItemId item, Captions captions) {
        jdbc.sql("delete from caption where item_id = :item")
                .param("item", item.value())
                .update();
        for (Caption caption : captions.all()) {
            jdbc.sql("""
                insert into caption (item_id, network, language, text, changed_at)
                values (:item, :network, :language, :text, :now)
                """)
                    .param("item", item.value())
                    .param("network", caption.network().map(Network::key).orElse(Captions.ANY))
                    .param("language", caption.language().tag())
                    .param("text", caption.text())
                    .param("now", Moments.at(clock.instant()))
                    .update();
        }
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new ItemId(row.getObject("item_id", UUID.class)),
                new Caption(
                        Network.of(row.getString("network")),
                        Language.of(row.getString("language")).orElseThrow(),
                        row.getString("text")));
    }
}
