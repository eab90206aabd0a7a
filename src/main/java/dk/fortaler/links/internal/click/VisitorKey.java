package dk.fortaler.links.internal.click;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** Tells one visitor of one link from another for a day, without telling who it is: half of an HMAC-SHA256. */
public record VisitorKey(long high, long low) {
    public static final VisitorKey NONE = new VisitorKey(0, 0);

    static VisitorKey of(byte[] mac) {
        ByteBuffer bytes = ByteBuffer.wrap(mac);
        return new VisitorKey(bytes.getLong(), bytes.getLong());
    }

    /** 32 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
}
