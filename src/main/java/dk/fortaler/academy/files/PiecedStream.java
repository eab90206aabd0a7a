package dk.fortaler.academy.files;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Reads what is kept in pieces as one; what is skipped is not fetched. */
final class PiecedStream extends InputStream {
    private final long length;
    private final int size;
    private final IntFunction<byte[]> pieces;
    private byte[] piece = {};
    private int fetched = -1;
    private long at;

    /** @param size of each piece but the last */
    PiecedStream(long length, int size, IntFunction<byte[]> pieces) {
        this.length = length;
        this.size = size;
        this.pieces = pieces;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int most) {
        if (most == 0) {
            return 0;
        }
        if (at >= length) {
            return -1;
        }
        int number = (int) (at / size);
        if (number != fetched) {
            piece = pieces.apply(number);
            fetched = number;
        }
        int from = (int) (at % size);
        int read = Math.min(most, piece.length - from);
        System.arraycopy(piece, from, into, offset, read);
        at += read;
        return read;
    }

    @Override
    public long skip(long wanted) {
        long skipped = Math.clamp(wanted, 0, length - at);
        at += skipped;
        return skipped;
    }
}
