package dk.fortaler.people.internal.importing;

import java.util.Locale;

/** What a column of a staff list can tell us about a person. */
public enum Column {
    EMAIL,
    NAME,
    FIRST_NAME,
    MIDDLE_NAME,
    LAST_NAME,
    DEPARTMENT,
    MANAGER,
    TITLE,
    LANGUAGE,
    START_DATE,
    ROLES;

    public String key() {
        return "people.column." + name().toLowerCase(Locale.ROOT);
    }
}
