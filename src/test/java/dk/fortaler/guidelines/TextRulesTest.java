package dk.fortaler.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.guidelines.WordRule.Weight;
import dk.fortaler.guidelines.internal.KeepRules;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words that texts are looked through for are prepared once, and never older than the database. */
@FortalerTest
class TextRulesTest {
    @Autowired
    TestOrganisations organisations;

    @Autowired
    TextRules rules;

    @Autowired
    KeepRules keep;

    @Autowired
    JdbcClient jdbc;

    private TestPerson manager;

    @BeforeEach
    void anOrganisation() {
        manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        add(manager, "fyring*");
    }

    @Test
    void theyArePreparedOnceForManyTexts() {
        assertThat(check(manager)).isSameAs(check(manager));
    }

    @Test
    void aRuleThatIsAddedOrRemovedOnAnotherNodeHoldsAtOnce() {
        assertThat(found(manager, "Fyringsrunde og kunde")).isEqualTo(1);
        add(manager, "kunde");
        assertThat(found(manager, "Fyringsrunde og kunde")).isEqualTo(2);
        organisations.in(
                manager.organisation(),
                () -> jdbc.sql("delete from guideline_word where phrase = 'kunde'")
                                .update()
                        + jdbc.sql("""
                                insert into guideline_word (id, weight, phrase, reason, stops)
                                values (gen_random_uuid(), 'careful', 'runde', 'Fordi.', false)
                                """).update());
        assertThat(found(manager, "Fyringsrunde, en kunde, en runde til")).isEqualTo(2);
    }

    @Test
    void eachOrganisationHasItsOwn() {
        TestPerson other = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        add(other, "kunde");
        assertThat(found(manager, "Fyring af en kunde")).isEqualTo(1);
        assertThat(found(other, "En kunde")).isEqualTo(1);
        assertThat(found(other, "Fyring")).isZero();
    }

    private void add(TestPerson person, String phrase) {
        organisations.in(
                person.organisation(),
                () -> keep.add(
                        person.id(), new WordRule(UUID.randomUUID(), Weight.CAREFUL, phrase, null, "Fordi.", false)));
    }

    private TextCheck check(TestPerson person) {
        return organisations.in(person.organisation(), () -> rules.check());
    }

    private int found(TestPerson person, String text) {
        return check(person).remarks(text, Language.DA).size();
    }
}
