package dk.fortaler.links.internal.click;

import java.net.InetAddress;
import java.util.Arrays;

/** A block of addresses such as {@code 10.0.0.0/8}, or one address. */
public record AddressRange(InetAddress network, int bits) {
    public AddressRange {
        if (bits < 0 || bits > network.getAddress().length * 8) {
            throw new IllegalArgumentException("Not an address range: /" + bits);
        }
    }

    /** Reads {@code address} or {@code address/bits}; a name is refused, since nothing is looked up here. */
    public static AddressRange parse(String text) {
        int slash = text.indexOf('/');
        InetAddress network = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        int all = network.getAddress().length * 8;
        return new AddressRange(network, slash < 0 ? all : Integer.parseInt(text.substring(slash + 1)));
    }

    boolean holds(InetAddress address) {
        byte[] mine = network.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        int whole = bits / 8;
        if (!Arrays.equals(mine, 0, whole, other, 0, whole)) {
            return false;
        }
        int rest = bits % 8;
        return rest == 0 || sameBits(mine[whole], other[whole], rest);
    }

    private static boolean sameBits(byte mine, byte other, int count) {
        return (mine ^ other) >> (8 - count) == 0;
    }
}
