package dk.fortaler.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of the files that the browser may keep for a year: each carries a digest of its content, so a new version
 * has a new address.
 */
final class Assets {
    private static final Map<String, String> CACHE = new ConcurrentHashMap<>();

    private Assets() {}

    /** @param name below {@code static/assets}, like {@code fortaler.css} */
    static String address(String name) {
        return CACHE.computeIfAbsent(name, file -> "/assets/" + file + "?v=" + digest("/static/assets/" + file));
    }

    private static String digest(String resource) {
        try (InputStream content = Assets.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalArgumentException("No asset " + resource);
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
