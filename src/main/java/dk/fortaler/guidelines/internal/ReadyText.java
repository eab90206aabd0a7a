package dk.fortaler.guidelines.internal;

import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Resource;

/** What every organisation begins with. */
public final class ReadyText {
    private static final String DANISH = Resource.text("/guidelines/ready_da.md");
    private static final String ENGLISH = Resource.text("/guidelines/ready_en.md");

    private static final Bilingual CRISIS =
            new Bilingual(Resource.text("/guidelines/crisis_da.md"), Resource.text("/guidelines/crisis_en.md"));

    private ReadyText() {}

    /** What everybody is told to do when it storms. */
    public static Bilingual crisis() {
        return CRISIS;
    }

    /** @param organisation its name, as Markdown takes it */
    public static Bilingual of(String organisation) {
        return new Bilingual(
                DANISH.replace("{organisation}", organisation), ENGLISH.replace("{organisation}", organisation));
    }
}
