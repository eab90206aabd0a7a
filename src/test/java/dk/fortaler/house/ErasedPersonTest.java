package dk.fortaler.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.House;
import dk.fortaler.testing.House.Furnished;
import dk.fortaler.testing.Routes;
import dk.fortaler.testing.Routes.Route;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever made everything in an organisation can be erased, and its pages stand for those who are left. */
@FortalerTest
class ErasedPersonTest {
    @Autowired
    House house;

    @Autowired
    Routes routes;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theManagerWhoMadeEverythingGoesAndEveryPageStays() {
        Furnished furnished = house.furnish(Language.DA);
        TestPerson owner = furnished.owner();
        TestPerson heir = organisations.aPerson(
                owner.organisation(), "Bo Lind", Language.DA, Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER);
        Map<String, Integer> before = statuses(furnished, heir);
        int erased = organisations.in(
                owner.organisation(),
                () -> jdbc.sql("delete from person where id = :id")
                        .param("id", owner.id().value())
                        .update());
        assertThat(erased).isOne();
        Map<String, Integer> after = statuses(furnished, heir);
        assertThat(after.remove("/people/{id}"))
                .as("their own page is gone with them")
                .isEqualTo(404);
        before.remove("/people/{id}");
        for (String theirs : List.of("/badges/{code}", "/badges/{code}/credential", "/leave/{code}")) {
            assertThat(after.remove(theirs))
                    .as("their own %s is gone with them", theirs)
                    .isEqualTo(404);
            assertThat(before.remove(theirs)).isEqualTo(200);
        }
        assertThat(after).isEqualTo(before);
        try (Visitor visitor = new Visitor(browsers, heir)) {
            String executives = visitor.get(furnished.address("/business-case/{id}") + "/executives")
                    .body();
            assertThat(executives).contains(Texts.of(Language.DA).text("businesscase.former"));
            assertThat(visitor.get(furnished.address("/business-case/{id}")).body())
                    .contains(Texts.of(Language.DA).text("businesscase.former"));
        }
    }

    /** Of every page, as somebody sees it. */
    private Map<String, Integer> statuses(Furnished furnished, TestPerson person) {
        Map<String, Integer> statuses = new TreeMap<>();
        try (Visitor visitor = new Visitor(browsers, person)) {
            for (Route page : routes.all()) {
                if (page.reads() && !page.pattern().startsWith("/demo")) {
                    statuses.put(
                            page.pattern(),
                            visitor.get(furnished.address(page.pattern())).status());
                }
            }
        }
        return statuses;
    }
}
