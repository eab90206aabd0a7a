package dk.fortaler.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedClusterTest {
    @TempDir
    Path data;

    @Test
    void anIncompleteClusterIsKeptBesideAndNoneIsOverwritten() throws IOException {
        Path cluster = data.resolve("cluster");
        for (String content : new String[] {"first", "second"}) {
            Files.createDirectories(cluster.resolve("base"));
            Files.writeString(cluster.resolve("base/1"), content);
            UnfinishedCluster.moveAside(cluster);
            assertThat(cluster).doesNotExist();
        }

        assertThat(data.resolve("cluster.unfinished-1/base/1")).hasContent("first");
        assertThat(data.resolve("cluster.unfinished-2/base/1")).hasContent("second");
    }

    @Test
    void aCompleteClusterStaysWhereItIs() throws IOException {
        Path control = Files.createDirectories(data.resolve("cluster/global")).resolve("pg_control");
        Files.writeString(control, "state");
        UnfinishedCluster.moveAside(data.resolve("cluster"));
        assertThat(control).hasContent("state");
    }
}
