package dk.fortaler.academy.course;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.json.JsonMapper;

/** Courses as they are stored: the records as they stand, and nothing that they work out. */
public final class CourseJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(all -> all.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL))
            .build();

    private CourseJson() {}

    public static String write(CourseContent content) {
        return JSON.writeValueAsString(content);
    }

    public static CourseContent read(String json) {
        return JSON.readValue(json, CourseContent.class);
    }
}
