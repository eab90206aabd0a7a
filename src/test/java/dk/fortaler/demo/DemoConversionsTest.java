package dk.fortaler.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.demo.internal.RemoveDemo;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.DemoCompany;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo company's conversions belong to its year. */
@FortalerTest
class DemoConversionsTest {
    @Autowired
    DemoCompany demo;

    @Autowired
    RemoveDemo remove;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId company = new OrganisationId(1);

    @BeforeEach
    void build() {
        company = new OrganisationId(demo.begin(Language.DA).organisation());
    }

    @AfterEach
    void tidy() {
        organisations.in(company, () -> {
            remove.remove(company);
            return true;
        });
    }

    private long count(String query) {
        return organisations.in(company, () -> jdbc.sql(query).query(Long.class).single());
    }

    @Test
    void comeOfItsClicksByAllThreeWaysAndGrowWithThem() {
        List<String> ways = organisations.in(
                company,
                () -> jdbc.sql("select kind || ' ' || origin from conversion group by kind, origin order by 1")
                        .query(String.class)
                        .list());
        // Chance is new in each demo: that somebody wrote a sign-up down by hand is likely, and no more than that.
        assertThat(ways)
                .contains("application link", "lead link", "lead webhook", "sign_up link")
                .doesNotContain("sign_up webhook");
        assertThat(ways).anyMatch(way -> way.endsWith(" hand"));
        for (String kind : List.of("lead", "application", "sign_up")) {
            assertThat(count("select count(*) from conversion where kind = '" + kind + "'"))
                    .as(kind)
                    .isBetween(15L, 400L);
        }
        String half = "select count(*) from conversion where kind <> 'sign_up' and day %s current_date - 182";
        // Chance is new in each demo; that it shrinks is what cannot be.
        assertThat(count(half.formatted(">"))).isGreaterThan(count(half.formatted("<=")) * 2 / 3);
        assertThat(count("select count(*) from conversion c join share s on s.id = c.share_id where c.day < s.day"))
                .isZero();
        assertThat(count("select count(*) from conversion where day > current_date"))
                .isZero();
        assertThat(count("""
                        select count(*) from conversion c where person_id is not null and not exists (
                            select from programme_member m where m.person_id = c.person_id and m.programme_id = c.programme_id)
                        """)).isZero();
        assertThat(count("select count(*) from goal where measure in ('leads', 'applications') and target > 1"))
                .isEqualTo(2);
    }
}
