package dk.fortaler.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole processes on one data folder: started twice, killed, and started again. */
class KilledProcessTest {
    private static final String FOUNDER =
            "organisation=Nordlys&language=da&name=Anne+Holm&email=anne%40nordlys.example";
    private static final String PASSWORD = "tre+blaa+cykler+ved+havnen";

    @TempDir
    Path folder;

    @Test
    void aSecondOneOnTheSameFolderSaysWhatToDoAndTheFirstGoesOn() throws Exception {
        Path data = folder.resolve("data");
        try (Running first = Running.start(data)) {
            first.port();
            try (Running second = Running.start(data)) {
                assertThat(second.exitCode()).isNotZero();
                assertThat(second.said())
                        .contains("Another Fortaler already works in the data folder", "--fortaler.data=<folder>")
                        .doesNotContain("\tat dk.fortaler");
            }
            assertThat(first.get("/setup").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatWasAnsweredBeforeTheKillIsThereAfterIt() throws Exception {
        Path data = folder.resolve("data");
        try (Running first = Running.start(data)) {
            String key = first.setupKey();
            assertThat(first.fillIn("/setup?key=" + key, "/setup", FOUNDER + "&key=" + key + "&password=" + PASSWORD)
                            .statusCode())
                    .isEqualTo(302);
            first.kill();
        }
        try (Running second = Running.start(data)) {
            var answer = second.fillIn(
                    "/sign-in", "/sign-in", "email=anne%40nordlys.example&password=" + PASSWORD + "&then=");
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(second.get("/people").body()).contains("Anne Holm");
            assertThat(second.said()).doesNotContain("/setup?key=");
        }
    }

    /** The demo is the longest piece of work in one transaction: killed twice on the way, it is built whole after all. */
    @Test
    void aKillAmidTheDemoLeavesAllOfItOrNothing() throws Exception {
        Path data = folder.resolve("data");
        for (int pages : new int[] {0, 20}) {
            try (Running killed = Running.start(data)) {
                killed.setupKey();
                CompletableFuture<Void> building = CompletableFuture.runAsync(() -> buildDemo(killed));
                for (int page = 0; page < pages && !building.isDone(); page++) {
                    killed.get("/setup");
                }
                killed.kill();
            }
        }
        try (Running last = Running.start(data)) {
            buildDemo(last);
            assertThat(last.get("/launch").statusCode()).isEqualTo(200);
            assertThat(last.get("/people").body()).contains("Nordlys");
        }
    }

    private static void buildDemo(Running running) {
        try {
            String key = running.setupKey();
            assertThat(running.fillIn("/setup?key=" + key, "/setup/demo", "key=" + key)
                            .statusCode())
                    .isEqualTo(302);
        } catch (IOException killed) {
            throw new java.io.UncheckedIOException(killed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
