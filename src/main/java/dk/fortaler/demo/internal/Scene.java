package dk.fortaler.demo.internal;

import java.awt.Color;

/** What a picture of the demo company shows: a sky from above to below, what lies in front of it, and words for those who do not see it. */
enum Scene {
    TURBINE(0x1B6CA8, 0xBFE3F2, 0x0E4D64, "Vindmøller på en bakke under en lys himmel"),
    SUN(0xF29F05, 0xFFE6A7, 0x5B7F3A, "Solceller på en mark i aftensol"),
    PEOPLE(0x2F6F73, 0xD9EFE6, 0x1F4E52, "En gruppe kolleger ved siden af hinanden"),
    CITY(0x3B4C7A, 0xF3C9B5, 0x24304F, "Byens tage ved solnedgang"),
    HEAT(0xB5452C, 0xFFD9B8, 0x6E2A1C, "Varme rør, der snor sig gennem et landskab"),
    SHIP(0x0F5C7A, 0xCDEBF4, 0x08384B, "Et skib på havet mellem to møller"),
    SCHOOL(0x4B7F52, 0xF5EBC8, 0x2D5234, "Et værksted med lys i vinduerne"),
    CHART(0x2A3F6B, 0xDDE6F7, 0x1C7C7D, "Søjler, der vokser mod højre"),
    STORM(0x37424F, 0xA9B7C4, 0x1E2730, "Møller i blæsevejr under mørke skyer"),
    NATURE(0x2E8B8B, 0xE3F4D7, 0x2C5F3A, "Kyst og bakker i morgendis");

    private final int above;
    private final int below;
    private final int front;
    private final String words;

    Scene(int above, int below, int front, String words) {
        this.above = above;
        this.below = below;
        this.front = front;
        this.words = words;
    }

    Color above() {
        return new Color(above);
    }

    Color below() {
        return new Color(below);
    }

    Color front() {
        return new Color(front);
    }

    String words() {
        return words;
    }
}
