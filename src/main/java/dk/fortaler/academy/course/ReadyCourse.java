package dk.fortaler.academy.course;

import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Resource;
import java.util.List;

/** The course that every organisation can begin with. Its ids are the same everywhere and for good. */
public final class ReadyCourse {
    /** By which an organisation's copy is known. */
    public static final String KEY = "first";

    private static final CourseContent CONTENT = read();

    private ReadyCourse() {}

    public static CourseContent content() {
        return CONTENT;
    }

    /** How a course's texts are read: Danish tells what there is, English says the same. */
    private static CourseContent read() {
        return new CourseReading(lines(Language.DA), lines(Language.EN)).course();
    }

    static Bilingual both(String danish, String english) {
        return new Bilingual(danish.strip(), english.strip());
    }

    private static List<String> lines(Language language) {
        return Resource.text("/academy/" + KEY + "_" + language.tag() + ".md")
                .lines()
                .toList();
    }
}
