package dk.fortaler.links.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Clicks on disk, waiting for the database: append-only segments in one folder that belongs to one process.
 *
 * <p>What {@link #append} took is with the operating system, so it survives the death of the process at any moment
 * ({@code kill -9}). It survives a power cut once {@link #force} has run, which is done every second: at most the last
 * second is at risk there. Any number of threads may append; one thread reads and removes.
 */
public final class ClickJournal implements Closeable {
    /** A segment is sealed beyond this; small enough that disk is given back soon, large enough to be rare. */
    static final long FULL_SEGMENT = 16L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(ClickJournal.class);

    private final Path folder;
    private final Disk disk;
    private final Supplier<UUID> ids;
    private final FileChannel lockFile;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Segment> segments = new ArrayDeque<>();
    private volatile @Nullable IOException refusal;
    private volatile boolean newFile;

    private ClickJournal(Path folder, Disk disk, Supplier<UUID> ids, FileChannel lockFile) {
        this.folder = folder;
        this.disk = disk;
        this.ids = ids;
        this.lockFile = lockFile;
    }

    /**
     * Takes the folder (made where missing) for this process and recovers what an earlier one left.
     *
     * @throws IOException where the folder cannot be used, or another process has it
     */
    public static ClickJournal open(Path folder, Disk disk, Supplier<UUID> ids) throws IOException {
        Files.createDirectories(folder);
        ClickJournal journal = new ClickJournal(folder, disk, ids, take(folder));
        journal.recover();
        return journal;
    }

    /**
     * Writes whole records and moves the buffer on by what was taken, normally by all of it in one write. What is left
     * in the buffer the disk has refused: it is in no segment and will never be read from one.
     */
    public void append(ByteBuffer records) {
        boolean interrupted = Thread.interrupted(); // an interrupted thread would close the file for everybody
        lock.lock();
        try {
            writeOrReopen(records);
        } finally {
            lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Why the disk refused the last time, if it ever did. */
    public Optional<IOException> lastRefusal() {
        return Optional.ofNullable(refusal);
    }

    /** Everything that waits, the oldest first; the last one may still grow. */
    public List<Segment> segments() {
        lock.lock();
        try {
            return List.copyOf(segments);
        } finally {
            lock.unlock();
        }
    }

    /** Gives a segment's disk back. Only after every click in it is in the database. */
    public void remove(Segment segment) throws IOException {
        if (!segment.sealed()) {
            throw new IllegalStateException("Clicks may still come to " + segment.id());
        }
        lock.lock();
        try {
            segments.remove(segment);
        } finally {
            lock.unlock();
        }
        segment.delete();
    }

    /** Seals the open segment, so that it can be removed; the next click opens a new one. What is in it survives a power cut. */
    public void seal() throws IOException {
        lock.lock();
        try {
            if (!segments.isEmpty() && !segments.getLast().sealed()) {
                segments.getLast().force();
                segments.getLast().seal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits until what was written would survive a power cut. */
    public void force() throws IOException {
        if (newFile) {
            newFile = false;
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true); // the file's name is a matter of the folder
            } catch (IOException failure) {
                newFile = true;
                throw failure;
            }
        }
        for (Segment segment : segments()) {
            if (!segment.sealed()) {
                segment.force();
            }
        }
    }

    /** Lets the folder go; what waits is found again by the next {@link #open}. */
    @Override
    public void close() throws IOException {
        force();
        for (Segment segment : segments()) {
            segment.close();
        }
        lockFile.close();
    }

    /** A segment that refused is never written again, so its end is known; one new one is tried at once. */
    private void writeOrReopen(ByteBuffer records) {
        for (int attempt = 0; attempt < 2 && records.hasRemaining(); attempt++) {
            try {
                writable().write(records);
            } catch (IOException refused) {
                refusal = refused;
                giveUp(segments.peekLast());
            }
        }
    }

    /** The disk that refuses a write may refuse to be forced as well; the segment is done all the same. */
    private static void giveUp(@Nullable Segment segment) {
        if (segment == null || segment.sealed()) {
            return;
        }
        try {
            segment.force();
        } catch (IOException alsoRefused) {
            LOG.warn("The last clicks of {} may not survive a power cut", segment.id(), alsoRefused);
        } finally {
            segment.seal();
        }
    }

    private Segment writable() throws IOException {
        Segment last = segments.peekLast();
        if (last != null && !last.sealed() && last.end() < FULL_SEGMENT) {
            return last;
        }
        if (last != null && !last.sealed()) {
            last.force();
            last.seal();
        }
        Segment fresh = Segment.create(ids.get(), folder, disk);
        segments.add(fresh);
        newFile = true;
        return fresh;
    }

    private static FileChannel take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            LOG.debug("The journal is open twice in this process", heldByThisProcess);
        }
        channel.close();
        throw new IOException("Another process writes clicks to " + folder);
    }

    private void recover() throws IOException {
        for (Path file : leftBehind()) {
            try {
                segments.add(Segment.recover(file, disk));
            } catch (Segment.DamagedHead damaged) {
                setAside(file, damaged);
            }
        }
    }

    private void setAside(Path file, Segment.DamagedHead damaged) throws IOException {
        if (damaged.size <= Segment.HEAD) {
            Files.delete(file);
            return;
        }
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        Files.move(file, aside);
        LOG.error("{} does not begin as a segment of clicks does; it is kept as {}", file, aside, damaged);
    }

    /** In the order of their names, which is the order of their making, since the ids grow with time. */
    private List<Path> leftBehind() throws IOException {
        try (var files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(Segment.SUFFIX))
                    .sorted()
                    .toList());
        }
    }
}
