package dk.fortaler.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The browser of the tests: the machine's Chromium, or, where there is none, one that is put there first (Debian's
 * package when root on Debian, else Playwright's own download). Without a browser the tests fail; they are never skipped.
 */
final class Chromium {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-color-profile=srgb");
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/usr/bin/google-chrome-stable"));

    /** For what takes a blink of the eye, on a machine that is busy. */
    private static final long PATIENCE = 60;

    private Chromium() {}

    /**
     * Now and then Chromium never answers when a page is closed while it goes somewhere. Then the browser is ended, and
     * the next window gets a new one: one browser that hangs must not hang them all.
     */
    static void withPatience(Runnable closing) {
        try (ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor()) {
            ScheduledFuture<?> end = watch.schedule(Chromium::end, PATIENCE, TimeUnit.SECONDS);
            closing.run();
            end.cancel(false);
        } catch (PlaywrightException hung) {
            System.out.println("Chromium had to be ended: " + hung.getMessage());
        }
    }

    /** Those that this process started. */
    private static void end() {
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").contains("chrom"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    static Browser start() {
        Optional<Path> installed = installed();
        if (installed.isEmpty() && isRootOnDebian()) {
            installWithApt();
            installed = installed();
        }
        return launch(installed);
    }

    private static Browser launch(Optional<Path> installed) {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
        if (installed.isPresent()) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright.chromium().launch(options.setExecutablePath(installed.get()));
        }
        return Playwright.create().chromium().launch(options);
    }

    private static Optional<Path> installed() {
        String named = System.getenv("FORTALER_CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    private static boolean isRootOnDebian() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static void installWithApt() {
        System.out.println("No Chromium here: Debian's package is installed for the browser tests");
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-y", "-qq", "chromium");
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " did not succeed");
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
