package dk.fortaler.links.internal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.links.LinkProperties;
import dk.fortaler.testing.FortalerTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class StoredDayKeysTest {
    private static final LocalDate DAY = LocalDate.of(2103, 5, 1);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LinkProperties properties;

    @Test
    void allNodesHaveTheSameKeyAndAnotherOneTheNextDay() {
        StoredDayKeys one = nodeAt(DAY);
        one.prepare();
        assertThat(nodeAt(DAY).of(DAY)).isEqualTo(one.of(DAY)).hasSize(32);
        assertThat(one.of(DAY.plusDays(1))).isNotEqualTo(one.of(DAY));
    }

    @Test
    void midnightNeedsNoDatabase() {
        StoredDayKeys node = nodeAt(DAY);
        node.prepare();
        byte[] tomorrow = node.of(DAY.plusDays(1));
        jdbc.sql("delete from visitor_key where day > :day").param("day", DAY).update();
        assertThat(node.of(DAY.plusDays(1))).isEqualTo(tomorrow);
    }

    @Test
    void nobodyCanHaveTheKeyOfADayThatIsOver() {
        StoredDayKeys node = nodeAt(DAY);
        node.prepare();
        byte[] key = node.of(DAY);
        nodeAt(DAY.plusDays(1)).prepare();
        assertThat(jdbc.sql("select count(*) from visitor_key where day <= :day")
                        .param("day", DAY)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(nodeAt(DAY.plusDays(1)).of(DAY)).isNotEqualTo(key);
    }

    private StoredDayKeys nodeAt(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(properties.zone()).toInstant();
        return new StoredDayKeys(jdbc, properties, Clock.fixed(noon, ZoneOffset.UTC));
    }
}
