package dk.fortaler.links.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.links.internal.click.Click;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

class KilledJournalTest {
    @TempDir
    private Path folder;

    @RepeatedTest(3)
    void everyAnsweredClickIsThereAfterKillNine(RepetitionInfo round) throws Exception {
        Set<Click> answered = answeredUntilKilled(500 + 3_331 * round.getCurrentRepetition());
        try (ClickJournal journal = ClickJournal.open(folder, Disk.REAL, UUID::randomUUID)) {
            assertThat(new HashSet<>(Clicks.in(journal))).containsAll(answered);
            assertThat(Clicks.in(journal)).doesNotHaveDuplicates();
        }
    }

    private Set<Click> answeredUntilKilled(int enough) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        JournalUnderFire.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Set<Click> answered = new HashSet<>();
        try (BufferedReader told = writer.inputReader()) {
            String line;
            while ((line = told.readLine()) != null) {
                answered.add(Clicks.numbered(Integer.parseInt(line)));
                if (answered.size() == enough) {
                    writer.toHandle().destroyForcibly(); // SIGKILL; what it told until then is still read
                }
            }
        }
        assertThat(writer.waitFor()).isEqualTo(128 + 9);
        return answered;
    }
}
