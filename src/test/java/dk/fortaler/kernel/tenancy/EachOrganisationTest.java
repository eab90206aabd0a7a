package dk.fortaler.kernel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@FortalerTest
@ExtendWith(OutputCaptureExtension.class)
class EachOrganisationTest {
    @Test
    void oneThatFailsIsLoggedAndLeavesTheOthersTheirRun(
            @Autowired EachOrganisation each, @Autowired TestOrganisations organisations, CapturedOutput output) {
        OrganisationId fails = organisations.anOrganisation("Nordlys", Language.DA);
        OrganisationId works = organisations.anOrganisation("Sydvind", Language.DA);
        Map<OrganisationId, ZoneId> ran = new HashMap<>();
        each.run("A test", zone -> {
            if (CurrentOrganisation.get().equals(fails)) {
                throw new IllegalStateException("Not this one");
            }
            ran.put(CurrentOrganisation.get(), zone);
        });
        assertThat(ran).containsEntry(works, ZoneId.of("Europe/Copenhagen")).doesNotContainKey(fails);
        assertThat(output.getAll()).contains("Organisation " + fails.value() + ": A test failed");
    }
}
