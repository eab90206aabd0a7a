package dk.fortaler.people.internal.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Finds a file's encoding: by its mark, by the zeros of UTF-16, by being valid UTF-8, and else by where each of the
 * eight-bit encodings has the letters that Danish names use, but for those that are quotation marks in another. A detector that knows languages by their running text
 * (ICU's) guesses worse on lists of names than these few bytes do.
 */
final class EncodingFinder {
    private static final int SAMPLE = 4_096;
    private static final String LETTERS = "æøåØÅ";

    private EncodingFinder() {}

    static SheetEncoding find(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return SheetEncoding.UTF_8;
        }
        if (begins(bytes, 0xFF, 0xFE) || zeros(bytes, 1) > 0.4 && zeros(bytes, 0) < 0.1) {
            return SheetEncoding.UTF_16LE;
        }
        if (begins(bytes, 0xFE, 0xFF) || zeros(bytes, 0) > 0.4 && zeros(bytes, 1) < 0.1) {
            return SheetEncoding.UTF_16BE;
        }
        return isUtf8(bytes) ? SheetEncoding.UTF_8 : eightBits(bytes);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The share of zeros among the bytes at even (0) or odd (1) places: half of UTF-16's bytes in western text. */
    private static double zeros(byte[] bytes, int from) {
        int end = Math.min(bytes.length, SAMPLE);
        int zeros = 0;
        for (int i = from; i < end; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return end < 4 ? 0 : zeros / (end / 2.0);
    }

    /**
     * A few broken bytes don't turn a UTF-8 file into windows-1252: read so, every good letter of it would be garbled in
     * silence, while the broken ones alone are reported.
     */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException broken) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            long bad = text.chars().filter(sign -> sign == 0xFFFD).count();
            long good = text.chars().filter(sign -> sign > 0x7F).count() - bad;
            return good >= 8 && good >= 4 * bad;
        }
    }

    private static SheetEncoding eightBits(byte[] bytes) {
        long[] counts = new long[256];
        for (byte each : bytes) {
            counts[each & 0xFF]++;
        }
        return Arrays.stream(SheetEncoding.values())
                .filter(encoding -> encoding.compareTo(SheetEncoding.WINDOWS_1252) >= 0)
                .max(Comparator.<SheetEncoding>comparingLong(encoding -> letters(counts, encoding))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static long letters(long[] counts, SheetEncoding encoding) {
        long found = 0;
        for (byte letter : LETTERS.getBytes(encoding.charset())) {
            found += counts[letter & 0xFF];
        }
        return found;
    }
}
