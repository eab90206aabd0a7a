package dk.fortaler.academy.web;

import dk.fortaler.academy.course.CourseContent;
import dk.fortaler.kernel.text.Bilingual;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param revision of the draft that the writer had before them */
record CourseForm(
        @Size(max = CourseContent.LONGEST_TITLE, message = "web.form.too-long")
        String titleDanish,

        @Size(max = CourseContent.LONGEST_TITLE, message = "web.form.too-long")
        String titleEnglish,

        @Size(max = CourseContent.LONGEST_SUMMARY, message = "web.form.too-long")
        String summaryDanish,

        @Size(max = CourseContent.LONGEST_SUMMARY, message = "web.form.too-long")
        String summaryEnglish,

        @Nullable Boolean inOrder,
        int revision) {
    CourseForm {
        titleDanish = Typed.line(titleDanish);
        titleEnglish = Typed.line(titleEnglish);
        summaryDanish = Typed.text(summaryDanish);
        summaryEnglish = Typed.text(summaryEnglish);
        inOrder = inOrder != null && inOrder;
    }

    Bilingual title() {
        return new Bilingual(titleDanish, titleEnglish);
    }

    CourseContent on(CourseContent course) {
        return new CourseContent(
                title(), new Bilingual(summaryDanish, summaryEnglish), Boolean.TRUE.equals(inOrder), course.modules());
    }
}
