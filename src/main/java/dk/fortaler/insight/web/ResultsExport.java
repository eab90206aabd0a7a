package dk.fortaler.insight.web;

import dk.fortaler.insight.Figures;
import dk.fortaler.insight.Period;
import dk.fortaler.insight.Results;
import dk.fortaler.insight.internal.ReadResults;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.SpreadsheetCsv;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables as files for a spreadsheet, whole. */
@Controller
class ResultsExport {
    private final ReadResults results;
    private final Programmes programmes;
    private final Clock clock;

    ResultsExport(ReadResults results, Programmes programmes, Clock clock) {
        this.results = results;
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping("/results/mine/{table}.csv")
    void mine(
            SignedIn me,
            @PathVariable String table,
            @RequestParam(name = "period", defaultValue = "") String key,
            HttpServletResponse response)
            throws IOException {
        write(me, table, results.ofPerson(me.person(), period(me, key)), response);
    }

    @GetMapping("/results/{id}/{table}.csv")
    void programme(
            SignedIn me,
            @PathVariable UUID id,
            @PathVariable String table,
            @RequestParam(name = "period", defaultValue = "") String key,
            HttpServletResponse response)
            throws IOException {
        if (!me.manages() || programmes.find(new ProgrammeId(id)).isEmpty()) {
            throw new Missing();
        }
        write(me, table, results.ofProgramme(new ProgrammeId(id), period(me, key)), response);
    }

    private static void write(SignedIn me, String table, Results found, HttpServletResponse response)
            throws IOException {
        Texts texts = Texts.of(me.language());
        Stream<List<Object>> rows = switch (table) {
            case "days" ->
                new TreeMap<>(found.byDay()).entrySet().stream().map(day -> row(day.getKey(), day.getValue()));
            case "networks" ->
                found.byNetwork().entrySet().stream()
                        .map(network -> row(network.getKey().title(), network.getValue()));
            case "items" -> found.items().stream().map(item -> row(item.title(), item.figures()));
            case "persons" ->
                found.persons().stream()
                        .map(person -> row(
                                person.name().isEmpty() ? texts.text("insight.former") : person.name(),
                                person.figures()));
            default -> throw new Missing();
        };
        response.setContentType(SpreadsheetCsv.CONTENT_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"fortaler-" + table + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        try (SpreadsheetCsv csv = new SpreadsheetCsv(response.getOutputStream(), me.language())) {
            csv.row(Stream.of(table, "shares", "clicks", "people", "reach", "others")
                    .map(column -> texts.text("insight." + column))
                    .toList());
            for (List<Object> row : rows.toList()) {
                csv.row(row);
            }
        }
    }

    private static List<Object> row(Object name, Figures figures) {
        List<Object> row = new ArrayList<>();
        row.add(name);
        row.add(figures.shares());
        row.add(figures.clicks());
        row.add(figures.people());
        row.add(figures.reach());
        row.add(figures.others());
        return row;
    }

    private Period period(SignedIn me, String key) {
        return Period.upTo(clock.instant().atZone(me.zone()).toLocalDate(), key);
    }
}
