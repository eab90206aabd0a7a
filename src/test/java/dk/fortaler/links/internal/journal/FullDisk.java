package dk.fortaler.links.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** A real disk with room for so many bytes and no more; it fills up in the middle of a write, as disks do. */
public final class FullDisk implements Disk {
    private long room;

    public FullDisk(long room) {
        this.room = room;
    }

    public synchronized void make(long newRoom) {
        room = newRoom;
    }

    @Override
    public FileChannel open(Path file, OpenOption... options) throws IOException {
        return new Limited(FileChannel.open(file, options));
    }

    private synchronized int take(int wanted) throws IOException {
        if (room <= 0) {
            throw new IOException("No space left on device");
        }
        int given = (int) Math.min(wanted, room);
        room -= given;
        return given;
    }

    private final class Limited extends FileChannel {
        private final FileChannel real;

        Limited(FileChannel real) {
            this.real = real;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            int given = take(bytes.remaining());
            ByteBuffer part = bytes.slice(bytes.position(), given);
            int written = real.write(part, position);
            bytes.position(bytes.position() + written);
            return written;
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return real.read(into, position);
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            real.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            real.force(metadata);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }

        @Override
        public int read(ByteBuffer into) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long read(ByteBuffer[] into, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long write(ByteBuffer[] bytes, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel position(long to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }
    }
}
