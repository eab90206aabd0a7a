package dk.fortaler.businesscase.internal;

import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.Crew;
import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.businesscase.model.Effort;
import dk.fortaler.businesscase.model.Following;
import dk.fortaler.businesscase.model.Input;
import dk.fortaler.businesscase.model.MediaValue;
import dk.fortaler.businesscase.model.Prices;
import dk.fortaler.businesscase.model.Range;
import dk.fortaler.businesscase.model.Usual;
import dk.fortaler.businesscase.model.UsualFollowing;
import dk.fortaler.networks.Network;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a new case begins with: what Fortaler knows of the organisation, and for the rest what is usual. */
@Component
@Transactional(readOnly = true)
public class Beginning {
    /** Of fewer people's followers a mean says more about them than about the others. */
    private static final int ENOUGH_KNOWN = 5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JdbcClient jdbc;

    Beginning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Assumptions in(Currency currency) {
        long people = jdbc.sql("select count(*) from person where state = 'active'")
                .query(Long.class)
                .single();
        // Whoever sets Fortaler up is there before everybody else is.
        BigDecimal employees = people > ENOUGH_KNOWN ? BigDecimal.valueOf(people) : one(Input.EMPLOYEES, currency);
        BigDecimal share = one(Input.SHARE, currency).divide(HUNDRED);
        Crew crew = new Crew(
                employees.longValueExact(), share, one(Input.RAMP, currency).intValueExact());
        return new Assumptions(
                currency,
                one(Input.MONTHS, currency).intValueExact(),
                crew,
                followings(),
                range(Input.SHARES),
                range(Input.REACH_RATE).times(new BigDecimal("0.01")),
                range(Input.CLICK_RATE).times(new BigDecimal("0.01")),
                Usual.hires(crew),
                Usual.dialogues(crew),
                MediaValue.OFF,
                prices(currency),
                new Effort(
                        one(Input.AMBASSADOR_HOURS, currency),
                        Usual.managerHours(crew),
                        one(Input.COURSE_HOURS, currency),
                        one(Input.START_COST, currency)));
    }

    /** What people told, as a mean, where enough of them did. */
    private List<Following> followings() {
        Map<String, BigDecimal> told = new HashMap<>();
        jdbc.sql("""
                        select network, round(avg(followers)) as followers from person_network
                        where followers is not null group by network having count(*) >= :enough
                        """).param("enough", ENOUGH_KNOWN).query(row -> {
            told.put(row.getString("network"), row.getBigDecimal("followers"));
        });
        return UsualFollowing.all().stream()
                .map(usual -> new Following(
                        usual.network(), usual.presence(), told.getOrDefault(key(usual.network()), usual.followers())))
                .toList();
    }

    private static String key(Network network) {
        return network.key();
    }

    private static Prices prices(Currency currency) {
        return new Prices(
                one(Input.CLICK, currency),
                one(Input.THOUSAND_VIEWS, currency),
                one(Input.HIRE, currency),
                one(Input.DIALOGUE, currency),
                one(Input.AMBASSADOR_HOUR, currency),
                one(Input.MANAGER_HOUR, currency),
                one(Input.LICENCE, currency));
    }

    private static BigDecimal one(Input input, Currency currency) {
        return input.usual(currency).getFirst();
    }

    private static Range range(Input input) {
        List<BigDecimal> usual = input.usual(Currency.DKK);
        return new Range(usual.get(0), usual.get(1), usual.get(2));
    }
}
