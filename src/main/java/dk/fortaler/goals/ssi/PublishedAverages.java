package dk.fortaler.goals.ssi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The averages that are out ({@link PublishAverages}). They are all that others than a person see of indices. */
@Component
@Transactional(readOnly = true)
public class PublishedAverages {
    private static final String AVERAGES = """
            select a.month, a.programme_id as programme, p.name, a.at_least, a.brand, a.people, a.insights, a.relations,
                   a.total, a.lower_quartile, a.median, a.upper_quartile
            from ssi_average a
            left join programme p on p.organisation_id = a.organisation_id and p.id = a.programme_id
            """;

    private final JdbcClient jdbc;

    PublishedAverages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of one group in one month.
     *
     * @param programme null, as is its name, where it is the whole organisation
     * @param atLeast how many people, rounded down to fives
     * @param median null, as are the quartiles, where there are fewer than ten
     */
    public record Average(
            LocalDate month,
            @Nullable UUID programme,
            @Nullable String name,
            int atLeast,
            BigDecimal brand,
            BigDecimal people,
            BigDecimal insights,
            BigDecimal relations,
            BigDecimal total,
            @Nullable Integer lowerQuartile,
            @Nullable Integer median,
            @Nullable Integer upperQuartile) {}

    /** By month, the oldest first; within one the organisation first. */
    List<Average> all() {
        return read("order by a.month, p.name nulls first, a.programme_id");
    }

    /** Of the whole organisation, the oldest first. */
    List<Average> ofOrganisation() {
        return read("where a.programme_id is null order by a.month");
    }

    private List<Average> read(String which) {
        return jdbc.sql(AVERAGES + which)
                .query(new SimplePropertyRowMapper<>(Average.class))
                .list();
    }
}
