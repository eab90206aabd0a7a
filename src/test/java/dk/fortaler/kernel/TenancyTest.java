package dk.fortaler.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class TenancyTest {
    @Autowired
    TestOrganisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void withoutAnOrganisationThereAreNoRows() {
        organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        assertThat(countPeople()).isZero();
    }

    @Test
    void eachOrganisationSeesItsOwnRowsOnly() {
        var one = organisations.aPersonOfTheirOwn(Language.DA);
        var other = organisations.aPersonOfTheirOwn(Language.EN);
        assertThat(organisations.in(one.organisation(), this::countPeople)).isEqualTo(1);
        assertThat(organisations.in(
                        other.organisation(),
                        () -> jdbc.sql("select count(*) from person where id = :id")
                                .param("id", one.id().value())
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void aRowCannotBeWrittenIntoAnotherOrganisation() {
        var one = organisations.aPersonOfTheirOwn(Language.DA);
        var other = organisations.aPersonOfTheirOwn(Language.DA);
        assertThatThrownBy(() -> organisations.in(
                        one.organisation(),
                        () -> jdbc.sql("update person set organisation_id = :other")
                                .param("other", other.organisation().value())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void aRunningTransactionKeepsItsOrganisation() {
        var one = organisations.aPersonOfTheirOwn(Language.DA);
        var other = organisations.aPersonOfTheirOwn(Language.DA);
        assertThatThrownBy(() -> organisations.in(
                        one.organisation(), () -> CurrentOrganisation.with(other.organisation(), this::countPeople)))
                .isInstanceOf(IllegalStateException.class);
    }

    private long countPeople() {
        return jdbc.sql("select count(*) from person").query(Long.class).single();
    }
}
