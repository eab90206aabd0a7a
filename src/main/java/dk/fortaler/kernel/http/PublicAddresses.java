package dk.fortaler.kernel.http;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which numbers are on the public internet. Ranges after the IANA registries of special-purpose addresses (RFC 6890 and
 * successors). For IPv6 the other way round: only global unicast, 2000::/3, is public, less what is carved out of it.
 */
final class PublicAddresses {
    private static final List<Range> RESERVED_IPV4 = ranges(
            "0.0.0.0/8", // this network
            "10.0.0.0/8",
            "100.64.0.0/10", // carrier-grade NAT
            "127.0.0.0/8",
            "169.254.0.0/16", // link-local, the clouds' metadata
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16",
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast
    private static final List<Range> PUBLIC_IPV6 = ranges("2000::/3");
    private static final List<Range> RESERVED_IPV6 = ranges(
            "2001::/23", // protocol assignments, Teredo among them: an IPv4 address inside
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4: an IPv4 address inside
            "3fff::/20"); // documentation

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] number = address.getAddress();
        return number.length == 4
                ? !within(RESERVED_IPV4, number)
                : within(PUBLIC_IPV6, number) && !within(RESERVED_IPV6, number);
    }

    private static boolean within(List<Range> ranges, byte[] number) {
        return ranges.stream().anyMatch(range -> range.contains(number));
    }

    private static List<Range> ranges(String... notations) {
        return Stream.of(notations).map(Range::of).toList();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Range(byte[] network, int bits) {
        static Range of(String notation) {
            int slash = notation.indexOf('/');
            return new Range(
                    InetAddress.ofLiteral(notation.substring(0, slash)).getAddress(),
                    Integer.parseInt(notation, slash + 1, notation.length(), 10));
        }

        boolean contains(byte[] number) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((network[bit / 8] & mask) != (number[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
