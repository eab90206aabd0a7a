package dk.fortaler.links.internal.journal;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.links.ClickClass;
import dk.fortaler.links.LinkId;
import dk.fortaler.links.internal.click.Click;
import dk.fortaler.links.internal.click.VisitorKey;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * How a click lies on disk: 56 bytes, big-endian, so that a damaged one can be stepped over.
 *
 * <pre>
 * 0  CRC-32C of the other 52 bytes      24  link, 16 bytes
 * 4  class: 1 human, 2 preview, 3 bot   40  visitor key, 16 bytes
 * 8  milliseconds since 1970
 * 16 organisation
 * </pre>
 */
public final class ClickRecord {
    public static final int BYTES = 56;

    private static final ClickClass[] CLASSES = {ClickClass.HUMAN, ClickClass.PREVIEW, ClickClass.BOT};

    private ClickRecord() {}

    /** Writes one click at the buffer's position, which moves on by {@link #BYTES}. */
    public static void put(Click click, ByteBuffer to) {
        int start = to.position();
        to.putInt(0).putInt(code(click.kind())).putLong(click.at().toEpochMilli());
        to.putLong(click.organisation().value());
        putPair(
                to,
                click.link().value().getMostSignificantBits(),
                click.link().value().getLeastSignificantBits());
        putPair(to, click.visitor().high(), click.visitor().low());
        to.putInt(start, checksum(to, start));
    }

    /** Reads the record at the buffer's position, which moves on by {@link #BYTES}; nothing where it is damaged. */
    static @Nullable Click take(ByteBuffer from) {
        int start = from.position();
        boolean sound = from.getInt(start) == checksum(from, start);
        from.position(start + BYTES);
        return sound ? read(from, start) : null;
    }

    private static @Nullable Click read(ByteBuffer from, int start) {
        int code = from.getInt(start + 4);
        long organisation = from.getLong(start + 16);
        if (code < 1 || code > CLASSES.length || organisation <= 0) {
            return null;
        }
        return new Click(
                new OrganisationId(organisation),
                new LinkId(new UUID(from.getLong(start + 24), from.getLong(start + 32))),
                Instant.ofEpochMilli(from.getLong(start + 8)),
                CLASSES[code - 1],
                new VisitorKey(from.getLong(start + 40), from.getLong(start + 48)));
    }

    private static void putPair(ByteBuffer to, long high, long low) {
        to.putLong(high).putLong(low);
    }

    private static int code(ClickClass kind) {
        return switch (kind) {
            case HUMAN -> 1;
            case PREVIEW -> 2;
            case BOT -> 3;
        };
    }

    private static int checksum(ByteBuffer bytes, int start) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes.slice(start + Integer.BYTES, BYTES - Integer.BYTES));
        return (int) checksum.getValue();
    }
}
