package dk.fortaler.testing;

import dk.fortaler.networks.Network;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * An empty data folder below {@code target}, or the database that {@code FORTALER_TEST_DATABASE_URL} names (with
 * {@code FORTALER_DATABASE_OWNERPASSWORD} and the like).
 */
final class TestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> settings = new HashMap<>();
        Path folder = Path.of(
                "target",
                "test-data",
                "suite-" + ProcessHandle.current().pid() + "-" + Integer.toHexString(System.identityHashCode(context)));
        removeOldOnes(folder);
        settings.put("fortaler.data", folder.toString());
        for (Network network : Network.values()) {
            settings.put(
                    "fortaler.networks.dialogs." + network.key(),
                    StandInNetwork.get().address());
        }
        // Tests serve feeds and pages from this machine, which the guarded client else never asks.
        settings.put("fortaler.outbound.allowed", "loopback");
        settings.put("fortaler.content.host-pause", "0s");
        // The tests' mail servers listen on any free port.
        settings.put("fortaler.mail.ports", "");
        String given = System.getenv("FORTALER_TEST_DATABASE_URL");
        if (given != null) {
            settings.put("fortaler.database.url", given);
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
    }

    private static void removeOldOnes(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
