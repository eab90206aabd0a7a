package dk.fortaler.people.web;

import dk.fortaler.kernel.text.Texts;
import dk.fortaler.people.internal.importing.Column;
import dk.fortaler.people.internal.importing.Finding;
import dk.fortaler.people.internal.importing.PersonFacts;
import dk.fortaler.web.Page;
import java.util.Map;
import java.util.stream.Collectors;

/** What a plan knows, in the reader's words. */
public final class FactTexts {
    private FactTexts() {}

    /** A value as a page shows it; a dash where there is none. */
    public static String value(Page page, Column column, PersonFacts facts) {
        String text = switch (column) {
            case EMAIL -> facts.email().value();
            case NAME, FIRST_NAME, MIDDLE_NAME, LAST_NAME -> facts.name();
            case DEPARTMENT -> facts.department().toString();
            case MANAGER -> facts.manager() == null ? "" : facts.manager().value();
            case TITLE -> facts.title();
            case LANGUAGE -> page.text("people.language." + facts.language().tag());
            case START_DATE -> facts.startDate() == null ? "" : page.date(facts.startDate());
            case ROLES ->
                facts.roles().stream().map(role -> page.text(Roles.key(role))).collect(Collectors.joining(", "));
        };
        return text.isEmpty() ? "–" : text;
    }

    public static String reason(Page page, Finding finding) {
        return reason(Texts.of(page.language()), finding);
    }

    static String reason(Texts texts, Finding finding) {
        return texts.text(finding.problem().key(), finding.problem().arguments());
    }

    public static String text(Page page, String key, Map<String, Object> arguments) {
        return Texts.of(page.language()).text(key, arguments);
    }
}
