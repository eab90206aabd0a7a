package dk.fortaler.links.internal.journal;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dk.fortaler.links.internal.click.Click;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One file of the journal: a head that names it, then records. Written by one thread at a time (the journal's lock),
 * read by one other; {@link #end()} is the boundary between the two, and everything before it is whole.
 */
public final class Segment {
    static final String SUFFIX = ".clicks";
    static final int HEAD = 24;

    private static final long MAGIC = 0x464F5254_434C4B31L; // FORTCLK1

    private final UUID id;
    private final Path file;
    private final FileChannel channel;
    private volatile long end;
    private volatile boolean sealed;

    private Segment(UUID id, Path file, FileChannel channel, long end) {
        this.id = id;
        this.file = file;
        this.channel = channel;
        this.end = end;
    }

    static Segment create(UUID id, Path folder, Disk disk) throws IOException {
        Path file = folder.resolve(id + SUFFIX);
        FileChannel channel = disk.open(file, CREATE_NEW, READ, WRITE);
        Segment segment = new Segment(id, file, channel, 0);
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        head.putLong(MAGIC).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        try {
            segment.write(head.flip());
        } catch (IOException refused) {
            segment.delete();
            throw refused;
        }
        return segment;
    }

    /**
     * Opens what an earlier process left behind, cutting off what it did not finish.
     *
     * @throws DamagedHead where the file does not begin as a segment does: it was torn at birth or is none of ours
     */
    static Segment recover(Path file, Disk disk) throws IOException, DamagedHead {
        FileChannel channel = disk.open(file, READ, WRITE);
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        readFully(channel, head, 0);
        head.flip();
        if (head.remaining() < HEAD || head.getLong() != MAGIC) {
            long size = channel.size();
            channel.close();
            throw new DamagedHead(size);
        }
        Segment segment = new Segment(new UUID(head.getLong(), head.getLong()), file, channel, 0);
        segment.end = segment.endOfLastSoundRecord();
        channel.truncate(segment.end);
        segment.sealed = true;
        return segment;
    }

    /** The file is no segment; with {@code size} up to {@link #HEAD} it never held a click. */
    static final class DamagedHead extends Exception {
        final transient long size;

        DamagedHead(long size) {
            super("No segment's head in a file of " + size + " bytes");
            this.size = size;
        }
    }

    /** Names the segment for good: the same after a restart. */
    public UUID id() {
        return id;
    }

    /** Bytes from the file's start to the end of the last whole record; only grows. */
    public long end() {
        return end;
    }

    /** True once nothing will be written here any more. */
    public boolean sealed() {
        return sealed;
    }

    /** Where the first record begins. */
    public static long start() {
        return HEAD;
    }

    /**
     * The sound records from {@code from} on, at most {@code most} of them; damaged ones are stepped over and counted.
     *
     * @param from a place where a record begins, such as {@link #start()} or {@link Stretch#to()}
     */
    public Stretch read(long from, int most) throws IOException {
        long to = Math.min(end, from + (long) most * ClickRecord.BYTES);
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.max(0, to - from));
        readFully(channel, bytes, from);
        bytes.flip();
        List<Click> clicks = new ArrayList<>(bytes.remaining() / ClickRecord.BYTES);
        int damaged = 0;
        while (bytes.remaining() >= ClickRecord.BYTES) {
            Click click = ClickRecord.take(bytes);
            if (click == null) {
                damaged++;
            } else {
                clicks.add(click);
            }
        }
        return new Stretch(from, from + bytes.position(), clicks, damaged);
    }

    /** What one reading brought: the clicks between two places of the file. */
    public record Stretch(long from, long to, List<Click> clicks, int damaged) {
        public Stretch {
            clicks = List.copyOf(clicks);
        }
    }

    /**
     * Adds whole records and moves the buffer on by what is safely written. After an error that is a whole number of
     * records: the rest of a torn one will be written over.
     */
    void write(ByteBuffer bytes) throws IOException {
        int start = bytes.position();
        long at = end;
        try {
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
        } finally {
            long torn = at < HEAD ? at : (at - HEAD) % ClickRecord.BYTES;
            end = at - torn;
            bytes.position(start + (int) (bytes.position() - start - torn));
        }
    }

    void seal() {
        sealed = true;
    }

    void force() throws IOException {
        channel.force(false);
    }

    void close() throws IOException {
        channel.close();
    }

    void delete() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    Path file() {
        return file;
    }

    private long endOfLastSoundRecord() throws IOException {
        long sound = HEAD;
        ByteBuffer bytes = ByteBuffer.allocate(1024 * ClickRecord.BYTES);
        for (long at = HEAD; readFully(channel, bytes.clear(), at) >= ClickRecord.BYTES; ) {
            bytes.flip();
            while (bytes.remaining() >= ClickRecord.BYTES) {
                Click click = ClickRecord.take(bytes);
                at += ClickRecord.BYTES;
                sound = click == null ? sound : at;
            }
        }
        return sound;
    }

    private static int readFully(FileChannel channel, ByteBuffer into, long from) throws IOException {
        int total = 0;
        int read;
        while (into.hasRemaining() && (read = channel.read(into, from + total)) >= 0) {
            total += read;
        }
        return total;
    }
}
