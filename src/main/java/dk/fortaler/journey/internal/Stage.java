package dk.fortaler.journey.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The twelve steps in their order, and the three phases that they make. Their keys stand in texts and addresses. */
public enum Stage {
    MANAGEMENT("briefcase"),
    SURVEY("message-question"),
    GOALS("target"),
    NETWORKS("share"),
    FEW("flag"),
    COURSE("school"),
    GUIDELINES("shield-check"),
    NEWS("rss"),
    CONTENT("stack-2"),
    RHYTHM("calendar-repeat"),
    MORE("users-plus"),
    FLOCK("send");

    private static final int STEPS_OF_A_PHASE = 4;

    private final String icon;

    Stage(String icon) {
        this.icon = icon;
    }

    /** Four steps each. */
    public enum Phase {
        PREPARE("compass"),
        BEGIN("rocket"),
        KEEP("plant-2");

        private final String icon;

        Phase(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The four that prepare the launch. */
    public static List<Stage> first() {
        return Arrays.stream(values())
                .filter(stage -> stage.phase() == Phase.PREPARE)
                .toList();
    }

    public static Optional<Stage> of(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }

    public int number() {
        return ordinal() + 1;
    }

    public Phase phase() {
        return Phase.values()[ordinal() / STEPS_OF_A_PHASE];
    }

    public String icon() {
        return icon;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
