package dk.fortaler.people.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.SpreadsheetCsv;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.people.Departments;
import dk.fortaler.people.People;
import dk.fortaler.people.internal.ListedPerson;
import dk.fortaler.people.internal.PeopleFilter;
import dk.fortaler.people.internal.PeopleList;
import dk.fortaler.people.internal.importing.Column;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Paging;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of people, on the page and as a file. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class PeoplePages {
    private static final List<Column> EXPORTED = List.of(
            Column.EMAIL,
            Column.NAME,
            Column.DEPARTMENT,
            Column.MANAGER,
            Column.TITLE,
            Column.LANGUAGE,
            Column.START_DATE,
            Column.ROLES);
    private static final int SUGGESTIONS = 8;

    private final People people;
    private final PeopleList list;
    private final Departments departments;

    PeoplePages(People people, PeopleList list, Departments departments) {
        this.people = people;
        this.list = list;
        this.departments = departments;
    }

    @GetMapping("/people")
    View list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID department,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page) {
        PeopleFilter filter = filter(q, department, role, state);
        var paging = new Paging(page, PeopleList.PAGE, list.count(filter));
        return JteView.of(
                "people/list",
                new PeopleView(
                        list.page(filter, paging.page()), filter, paging, departments.all(), people.countActive()));
    }

    /** The same people as a file that this module's import reads again. */
    @GetMapping("/people/export")
    void export(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID department,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String state,
            SignedIn me,
            HttpServletResponse response)
            throws IOException {
        Texts texts = Texts.of(me.language());
        List<ListedPerson> rows = list.all(filter(q, department, role, state));
        CsvDownload.begin(response, texts.text("people.export.file"));
        try (var csv = new SpreadsheetCsv(response.getOutputStream(), me.language())) {
            csv.row(EXPORTED.stream().map(column -> texts.text(column.key())).toList());
            for (ListedPerson person : rows) {
                csv.row(cells(person, texts));
            }
        }
    }

    /** Names to choose among while a manager is typed. */
    @GetMapping("/people/suggestions")
    View suggestions(@RequestParam(defaultValue = "") String manager) {
        List<Choice> found = manager.strip().length() < 2
                ? List.of()
                : list.suggestions(manager, SUGGESTIONS).stream()
                        .map(person -> new Choice(person.email(), person.name()))
                        .toList();
        return JteView.of("people/suggestions", new SuggestionsView(found));
    }

    private static PeopleFilter filter(String q, @Nullable UUID department, String role, String state) {
        return new PeopleFilter(q, department, Roles.read(role).orElse(null), state.equals("left"));
    }

    private static List<@Nullable Object> cells(ListedPerson person, Texts texts) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(person.email());
        cells.add(person.name());
        cells.add(person.department());
        cells.add(person.manager());
        cells.add(person.title());
        cells.add(texts.text(languageKey(person.language())));
        cells.add(person.startDate());
        cells.add(String.join(
                ", ",
                person.roles().stream().map(role -> texts.text(Roles.key(role))).toList()));
        return cells;
    }

    private static String languageKey(Language language) {
        return "people.language." + language.tag();
    }
}
