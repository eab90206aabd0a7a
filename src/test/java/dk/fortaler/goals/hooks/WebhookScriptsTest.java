package dk.fortaler.goals.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the documentation and the page tell people to run, run letter by letter. Needs bash, openssl and curl. */
@FortalerTest
class WebhookScriptsTest {
    @Autowired
    TestOrganisations organisations;

    @Autowired
    Hooks hooks;

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    private record Door(TestPerson owner, String address, String secret) {}

    private Door door() {
        TestPerson owner = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID id = UUID.randomUUID();
        return organisations.in(owner.organisation(), () -> {
            HookSecret secret = hooks.make(owner.id(), id, "CRM", null).orElseThrow();
            return new Door(
                    owner, browsers.address() + Hooks.path(hooks.find(id).orElseThrow()), secret.text());
        });
    }

    @Test
    void theDocumentationsExampleCounts() throws IOException, InterruptedException {
        Door door = door();
        String script = block(Files.readString(Path.of("docs/webhooks.md")), "bash");
        JsonNode answer = run(script, Map.of("HOOK", door.address, "SECRET", door.secret));
        assertThat(answer.path("outcome").asString()).isEqualTo("counted");
        assertThat(organisations.in(
                        door.owner.organisation(),
                        () -> jdbc.sql("select kind || ' ' || amount || ' ' || currency || ' ' || note from conversion")
                                .query(String.class)
                                .list()))
                .containsExactly("lead 25000.00 DKK Heat pumps");
    }

    @Test
    void theDocumentationsAnswerHasTheMembersOfTheRealOne() throws IOException, InterruptedException {
        Door door = door();
        String document = Files.readString(Path.of("docs/webhooks.md"));
        JsonNode answer = run(block(document, "bash"), Map.of("HOOK", door.address, "SECRET", door.secret));
        JsonNode told = new JsonMapper().readTree(block(document, "json"));
        assertThat(told.propertyNames()).containsExactlyElementsOf(answer.propertyNames());
    }

    @Test
    void thePagesExampleIsATestAndCountsNothing() throws IOException, InterruptedException {
        Door door = door();
        JsonNode answer = run(Example.script(door.address, door.secret), Map.of());
        assertThat(answer.path("outcome").asString()).isEqualTo("tested");
        assertThat(organisations.in(
                        door.owner.organisation(),
                        () -> jdbc.sql("select count(*) from conversion")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    private static String block(String document, String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(document);
        assertThat(block.find()).as("a block of %s", language).isTrue();
        return block.group(1);
    }

    private static JsonNode run(String script, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder(List.of("bash", "-euo", "pipefail", "-c", script));
        bash.environment().putAll(environment);
        bash.environment().put("no_proxy", "localhost");
        Process process = bash.start();
        process.getOutputStream().close();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String complaints = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(complaints).isZero();
        return new JsonMapper().readTree(answer);
    }
}
