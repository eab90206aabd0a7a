package dk.fortaler.academy.badges;

import java.math.BigInteger;

/** Bytes as Multibase's {@code z} writes them: base 58 in Bitcoin's alphabet, with a leading 1 for each leading zero. */
final class Base58 {
    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());

    private Base58() {}

    static String multibase(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (BigInteger rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(BASE)) {
            text.append(ALPHABET.charAt(rest.mod(BASE).intValue()));
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            text.append('1');
        }
        return "z" + text.reverse();
    }

    /** @throws IllegalArgumentException for what is no multibase of that kind */
    static byte[] bytes(String multibase) {
        if (!multibase.startsWith("z")) {
            throw new IllegalArgumentException("Not base 58");
        }
        BigInteger number = BigInteger.ZERO;
        int zeros = 0;
        for (char sign : multibase.substring(1).toCharArray()) {
            int value = ALPHABET.indexOf(sign);
            if (value < 0) {
                throw new IllegalArgumentException("Not base 58");
            }
            zeros += number.signum() == 0 && value == 0 ? 1 : 0;
            number = number.multiply(BASE).add(BigInteger.valueOf(value));
        }
        byte[] raw = number.signum() == 0 ? new byte[0] : number.toByteArray();
        int sign = raw.length > 0 && raw[0] == 0 ? 1 : 0;
        byte[] all = new byte[zeros + raw.length - sign];
        System.arraycopy(raw, sign, all, zeros, raw.length - sign);
        return all;
    }
}
