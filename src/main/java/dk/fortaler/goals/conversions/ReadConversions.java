package dk.fortaler.goals.conversions;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Conversions, to look at: one by one and added up. */
@Component
@Transactional(readOnly = true)
public class ReadConversions {
    private static final String CHOSEN = """
            c.day between :first and :last
              and (:kind::text is null or c.kind = :kind)
              and (:origin::text is null or c.origin = :origin)
              and (:programme::uuid is null or c.programme_id = :programme)
              and (:whose::uuid is null or c.person_id = :whose or c.recorded_by = :whose)
            """;

    private static final String ROWS = """
            select c.id, c.kind, c.day, c.amount, c.currency, c.origin, coalesce(l.name, h.name, r.name) as source,
                   g.name as programme, p.name as person, i.title as story, c.note, c.recorded_by
            from conversion c
            left join conversion_link l on l.organisation_id = c.organisation_id and l.id = c.link_id
            left join conversion_hook h on h.organisation_id = c.organisation_id and h.id = c.hook_id
            left join person r on r.organisation_id = c.organisation_id and r.id = c.recorded_by
            left join programme g on g.organisation_id = c.organisation_id and g.id = c.programme_id
            left join person p on p.organisation_id = c.organisation_id and p.id = c.person_id
            left join share s on s.organisation_id = c.organisation_id and s.id = c.share_id
            left join content_item i on i.organisation_id = s.organisation_id and i.id = s.item_id
            where\s""" + CHOSEN + "order by c.day desc, c.id desc ";

    private final JdbcClient jdbc;

    ReadConversions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<ConversionRow> page(ConversionFilter filter, int limit, long offset) {
        return chosen(filter, ROWS + "limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(new SimplePropertyRowMapper<>(ConversionRow.class))
                .list();
    }

    /** All of them, for a file. */
    List<ConversionRow> all(ConversionFilter filter) {
        return chosen(filter, ROWS)
                .query(new SimplePropertyRowMapper<>(ConversionRow.class))
                .list();
    }

    long count(ConversionFilter filter) {
        return chosen(filter, "select count(*) from conversion c where " + CHOSEN)
                .query(Long.class)
                .single();
    }

    /** Whether there is any at all, of any time. */
    boolean any() {
        return jdbc.sql("select exists (select from conversion)")
                .query(Boolean.class)
                .single();
    }

    /** How many of a kind there are in a month; months and kinds without any are left out. */
    public record InMonth(LocalDate month, String kind, long count) {}

    List<InMonth> months(ConversionFilter filter) {
        return chosen(filter, """
                        select date_trunc('month', c.day)::date as month, c.kind, count(*) as count from conversion c
                        where\s""" + CHOSEN + "group by 1, 2 order by 1, 2")
                .query(new SimplePropertyRowMapper<>(InMonth.class))
                .list();
    }

    /** What those of a kind are worth, where that is known. */
    public record InCurrency(String kind, String currency, BigDecimal amount) {}

    List<InCurrency> worth(ConversionFilter filter) {
        return chosen(
                        filter,
                        "select c.kind, c.currency, sum(c.amount) as amount from conversion c where " + CHOSEN
                                + "and c.amount is not null group by 1, 2 order by 1, 3 desc")
                .query(new SimplePropertyRowMapper<>(InCurrency.class))
                .list();
    }

    private StatementSpec chosen(ConversionFilter filter, String statement) {
        return jdbc.sql(statement)
                .param("first", filter.period().first())
                .param("last", filter.period().last())
                .param("kind", filter.kind() == null ? null : filter.kind().key(), Types.VARCHAR)
                .param("origin", filter.origin(), Types.VARCHAR)
                .param("programme", filter.programme(), Types.OTHER)
                .param("whose", filter.whose(), Types.OTHER);
    }
}
