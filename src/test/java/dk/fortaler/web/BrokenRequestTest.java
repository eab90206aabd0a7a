package dk.fortaler.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a line that breaks, or a programme that is no browser, sends. */
@FortalerTest
class BrokenRequestTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /people/import | multipart/form-data              | no boundary
            /people/import | multipart/form-data; boundary=x  | --x never ends
            /people/import | multipart/form-data; boundary=x  | nothing
            /sign-in       | multipart/form-data; boundary=x  | --x never ends
            /sign-in       | multipart/form-data; boundary=é  | --é
            """)
    void aFormWithFilesThatCannotBeReadIsTheSendersFaultNotOurs(String path, String type, String body) {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        try (Visitor visitor = new Visitor(browsers, me)) {
            Visitor.Answer answer = visitor.postAsIs(path, type, body);
            assertThat(answer.status()).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain(Texts.of(Language.DA).text("web.error.broken.title"));
        }
    }
}
