package dk.fortaler.demo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A story of the demo company, in {@code demo/stories.json}. All of it is invented.
 *
 * @param scene what its picture shows
 * @param danish a text to share it with, and {@code english} likewise
 */
record Story(String site, Scene scene, String title, String about, String danish, String english) {
    private static final TypeReference<List<Story>> STORIES = new TypeReference<>() {};

    static List<Story> all(JsonMapper json) {
        try (InputStream stream = new ClassPathResource("demo/stories.json").getInputStream()) {
            return json.rebuild()
                    .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build()
                    .readValue(stream, STORIES);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
