package dk.fortaler.links.internal.journal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A process that writes clicks from several threads and tells of each one, after it is written, until it is killed. */
final class JournalUnderFire {
    private JournalUnderFire() {}

    public static void main(String[] arguments) throws IOException {
        ClickJournal journal = ClickJournal.open(Path.of(arguments[0]), Disk.REAL, UUID::randomUUID);
        FileOutputStream told = new FileOutputStream(FileDescriptor.out);
        AtomicInteger next = new AtomicInteger();
        for (int i = 0; i < 4; i++) {
            Thread.ofPlatform().start(() -> writeForEver(journal, next, told));
        }
    }

    private static void writeForEver(ClickJournal journal, AtomicInteger next, FileOutputStream told) {
        try {
            while (true) {
                int n = next.getAndIncrement();
                journal.append(Clicks.records(Clicks.numbered(n, n + 1)));
                told.write((n + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException nobodyListens) {
            System.exit(1);
        }
    }
}
