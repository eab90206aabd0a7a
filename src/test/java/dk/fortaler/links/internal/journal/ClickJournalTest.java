package dk.fortaler.links.internal.journal;

import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fortaler.links.internal.click.Click;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClickJournalTest {
    private final AtomicLong made = new AtomicLong();
    private final Supplier<UUID> ids = () -> new UUID(0, made.incrementAndGet());

    @TempDir
    private Path folder;

    @Test
    void givesBackAnyClickAsItWas() {
        Random random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            Click click = Clicks.random(random);
            assertThat(ClickRecord.take(Clicks.records(List.of(click)))).isEqualTo(click);
        }
    }

    @Test
    void aSingleFlippedBitIsNoticed() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            ByteBuffer record = Clicks.records(List.of(Clicks.random(random)));
            int at = random.nextInt(ClickRecord.BYTES);
            record.put(at, (byte) (record.get(at) ^ 1 << random.nextInt(8)));
            assertThat(ClickRecord.take(record)).isNull();
        }
    }

    @Test
    void emptyDiskIsNoClick() {
        assertThat(ClickRecord.take(ByteBuffer.allocate(ClickRecord.BYTES))).isNull();
    }

    @Test
    void keepsWhatWasWrittenOverARestart() throws IOException {
        try (ClickJournal journal = open(Disk.REAL)) {
            journal.append(Clicks.records(Clicks.numbered(0, 10)));
            journal.append(Clicks.records(Clicks.numbered(10, 11)));
        }
        try (ClickJournal journal = open(Disk.REAL)) {
            journal.append(Clicks.records(Clicks.numbered(11, 20)));
            assertThat(Clicks.in(journal)).isEqualTo(Clicks.numbered(0, 20));
        }
    }

    @Test
    void whereverTheFileIsCutEveryWholeRecordBeforeTheCutIsThere() throws IOException {
        Random random = new Random(4);
        for (int round = 0; round < 100; round++) {
            wipe();
            try (ClickJournal journal = open(Disk.REAL)) {
                journal.append(Clicks.records(Clicks.numbered(0, 40)));
            }
            int cut = random.nextInt(Segment.HEAD + 40 * ClickRecord.BYTES + 1);
            truncate(onlySegment(), cut);
            int whole = Math.max(0, cut - Segment.HEAD) / ClickRecord.BYTES;
            try (ClickJournal journal = open(Disk.REAL)) {
                assertThat(Clicks.in(journal)).isEqualTo(Clicks.numbered(0, whole));
            }
        }
    }

    @Test
    void garbageAfterTheLastRecordIsCutOff() throws IOException {
        try (ClickJournal journal = open(Disk.REAL)) {
            journal.append(Clicks.records(Clicks.numbered(0, 3)));
        }
        long whole = Files.size(onlySegment());
        overwrite(onlySegment(), whole, new byte[ClickRecord.BYTES * 5 + 9]);
        try (ClickJournal journal = open(Disk.REAL)) {
            assertThat(Clicks.in(journal)).isEqualTo(Clicks.numbered(0, 3));
            assertThat(Files.size(onlySegment())).isEqualTo(whole);
        }
    }

    @Test
    void oneDamagedRecordCostsNoOther() throws IOException {
        try (ClickJournal journal = open(Disk.REAL)) {
            journal.append(Clicks.records(Clicks.numbered(0, 5)));
        }
        overwrite(onlySegment(), Segment.HEAD + 2L * ClickRecord.BYTES + 20, new byte[] {99});
        try (ClickJournal journal = open(Disk.REAL)) {
            Segment.Stretch stretch = journal.segments().getFirst().read(Segment.start(), 100);
            assertThat(stretch.damaged()).isEqualTo(1);
            assertThat(stretch.clicks())
                    .containsExactly(Clicks.numbered(0), Clicks.numbered(1), Clicks.numbered(3), Clicks.numbered(4));
        }
    }

    @Test
    void aFileThatIsNoSegmentIsKeptAside() throws IOException {
        Path strange = Files.write(folder.resolve("strange.clicks"), new byte[500]);
        try (ClickJournal journal = open(Disk.REAL)) {
            assertThat(journal.segments()).isEmpty();
        }
        assertThat(strange.resolveSibling("strange.clicks.damaged")).hasSize(500);
    }

    @Test
    void belongsToOneProcess() throws IOException {
        try (ClickJournal first = open(Disk.REAL)) {
            assertThat(first.segments()).isEmpty();
            assertThatThrownBy(() -> open(Disk.REAL)).hasMessageContaining("Another process writes clicks");
        }
        open(Disk.REAL).close();
    }

    @Test
    void aFullDiskTakesWholeClicksAndNamesTheRest() throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            wipe();
            FullDisk disk = new FullDisk(random.nextInt(3_000));
            try (ClickJournal journal = open(disk)) {
                List<Click> refused = new ArrayList<>();
                for (int n = 0; n < 60; n += 6) {
                    appendAndKeep(journal, Clicks.numbered(n, n + 6), refused);
                }
                disk.make(100_000);
                appendAndKeep(journal, Clicks.numbered(60, 66), refused);

                List<Click> taken = new ArrayList<>(Clicks.in(journal));
                taken.addAll(refused);
                assertThat(taken).containsExactlyInAnyOrderElementsOf(Clicks.numbered(0, 66));
                assertThat(refused).doesNotContainAnyElementsOf(Clicks.numbered(60, 66));
            }
            try (ClickJournal journal = open(Disk.REAL)) {
                assertThat(Clicks.in(journal)).contains(Clicks.numbered(65));
            }
        }
    }

    @Test
    void anInterruptedThreadStillWritesItsClick() throws IOException {
        try (ClickJournal journal = open(Disk.REAL)) {
            journal.append(Clicks.records(Clicks.numbered(0, 1)));
            Thread.currentThread().interrupt();
            journal.append(Clicks.records(Clicks.numbered(1, 2)));
            assertThat(Thread.interrupted()).isTrue();
            journal.append(Clicks.records(Clicks.numbered(2, 3)));
            assertThat(Clicks.in(journal)).isEqualTo(Clicks.numbered(0, 3));
        }
    }

    @Test
    void sealsAFullSegmentAndGivesItsDiskBack() throws IOException {
        int perGroup = 10_000;
        try (ClickJournal journal = open(Disk.REAL)) {
            for (int n = 0; journal.segments().size() < 2; n += perGroup) {
                journal.append(Clicks.records(Clicks.numbered(n, n + perGroup)));
            }
            Segment full = journal.segments().getFirst();
            assertThat(full.sealed()).isTrue();
            journal.remove(full);
            assertThat(full.file()).doesNotExist();
            Segment open = journal.segments().getFirst();
            assertThatThrownBy(() -> journal.remove(open)).isInstanceOf(IllegalStateException.class);
        }
    }

    private static void appendAndKeep(ClickJournal journal, List<Click> clicks, List<Click> refused) {
        ByteBuffer records = Clicks.records(clicks);
        journal.append(records);
        while (records.hasRemaining()) {
            Click click = ClickRecord.take(records);
            assertThat(click).isNotNull();
            refused.add(click);
        }
    }

    private ClickJournal open(Disk disk) throws IOException {
        return ClickJournal.open(folder, disk, ids);
    }

    private Path onlySegment() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(Segment.SUFFIX))
                    .findAny()
                    .orElseThrow();
        }
    }

    private void wipe() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void truncate(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            channel.truncate(size);
        }
    }

    private static void overwrite(Path file, long at, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), at);
        }
    }
}
