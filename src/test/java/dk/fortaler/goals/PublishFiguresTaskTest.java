package dk.fortaler.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the scheduler runs, by the way that it runs it. */
@FortalerTest
@ExtendWith(OutputCaptureExtension.class)
class PublishFiguresTaskTest {
    @Test
    void theTaskMakesFiguresKnownOfEveryOrganisation(
            @Autowired @Qualifier("publishFiguresTask") Task<Void> task,
            @Autowired TestOrganisations organisations,
            CapturedOutput output) {
        OrganisationId organisation = organisations.anOrganisation("Nordlys", Language.DA);
        ((RecurringTask<Void>) task).executeRecurringly(null, null);
        assertThat(output.getAll()).doesNotContain("Organisation " + organisation.value() + ": ");
    }
}
