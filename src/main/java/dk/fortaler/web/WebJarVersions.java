package dk.fortaler.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Which version of a browser library stands on the class path: read there, so that only the build names it. */
final class WebJarVersions {
    private static final Map<String, String> CACHE = new ConcurrentHashMap<>();

    private WebJarVersions() {}

    static String of(String webJar) {
        return CACHE.computeIfAbsent(webJar, WebJarVersions::read);
    }

    private static String read(String webJar) {
        String file = "/META-INF/maven/org.webjars.npm/" + webJar + "/pom.properties";
        try (InputStream properties = WebJarVersions.class.getResourceAsStream(file)) {
            if (properties == null) {
                throw new IllegalArgumentException("Not on the class path: " + webJar);
            }
            Properties read = new Properties();
            read.load(properties);
            return read.getProperty("version");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
