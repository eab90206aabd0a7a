package dk.fortaler.demo.internal;

import dk.fortaler.kernel.text.Resource;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
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
        return json.rebuild()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build()
                .readValue(Resource.text("/demo/stories.json"), STORIES);
    }
}
