package dk.fortaler.goals;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.Page;
import java.util.Arrays;

/** What goals are called. One that nobody named is called as what it counts, in whatever language it was set. */
public final class GoalNames {
    private GoalNames() {}

    /** Whether its name says more than what it counts; otherwise a page says it once. */
    public static boolean own(String name, Measure measure) {
        String key = "goals.measure." + measure.key();
        return Arrays.stream(Language.values())
                .noneMatch(language -> Texts.of(language).text(key).equals(name));
    }

    /** In the reader's language where nobody named it. */
    public static String title(Page page, String name, Measure measure) {
        return own(name, measure) ? name : page.text("goals.measure." + measure.key());
    }

    /** As {@link #title(Page, String, Measure)}, where there is no page. */
    public static String title(Texts texts, String name, Measure measure) {
        return own(name, measure) ? name : texts.text("goals.measure." + measure.key());
    }
}
