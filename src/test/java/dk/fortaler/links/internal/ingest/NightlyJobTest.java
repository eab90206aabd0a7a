package dk.fortaler.links.internal.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.links.Links;
import dk.fortaler.links.internal.ingest.SomeLinks.Counted;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class NightlyJobTest {
    @Autowired
    NightlyJob job;

    @Autowired
    ClickStore store;

    @Autowired
    Links links;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void forgetsVisitorsOfDaysGoneAndKeepsTheirClicks() {
        Counted link = new SomeLinks(organisations, links).first();
        store.addDirectly(List.of(
                SomeLinks.human(link, clock.instant().minus(Duration.ofDays(9)), 1),
                SomeLinks.human(link, clock.instant(), 2)));
        assertThat(count(link, "click_visitor")).isEqualTo(2);
        job.run();
        assertThat(count(link, "click_visitor")).isEqualTo(1);
        assertThat(count(link, "click")).isEqualTo(2);
    }

    private long count(Counted link, String table) {
        return organisations.in(
                link.organisation(),
                () -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single());
    }
}
