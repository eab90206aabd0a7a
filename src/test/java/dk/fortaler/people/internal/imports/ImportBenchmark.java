package dk.fortaler.people.internal.imports;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.internal.PeopleFilter;
import dk.fortaler.people.internal.PeopleList;
import dk.fortaler.people.internal.importing.MappingGuess;
import dk.fortaler.people.internal.importing.StaffFileReader;
import dk.fortaler.people.internal.imports.ImportApproval.Decision;
import dk.fortaler.people.internal.imports.StaffImports.Upload;
import dk.fortaler.people.internal.sheet.Sheet;
import dk.fortaler.people.internal.sheet.SheetReader;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Measures staff lists from the file to the people; not a test, and run by {@code benchmarks/import.sh} only. */
@FortalerTest
class ImportBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    StaffImports imports;

    @Autowired
    ImportApproval approval;

    @Autowired
    ApplyStaffImport apply;

    @Autowired
    Planning planning;

    @Autowired
    PeopleList list;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    JdbcClient jdbc;

    private final Map<String, List<Times>> figures = new LinkedHashMap<>();

    @ParameterizedTest
    @CsvSource({"5000, 5", "100000, 3"})
    void measure(int people, int rounds) {
        byte[] staff = staff(people, 0);
        byte[] later = staff(people, people / 50);
        for (int round = 0; round <= rounds; round++) {
            if (round == 1) {
                figures.clear();
            }
            TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
            CurrentOrganisation.run(me.organisation(), () -> round(me, staff, later));
        }
        print(people, staff.length, rounds);
    }

    private void round(TestPerson me, byte[] staff, byte[] later) {
        Sheet sheet = time("read the bytes as a table", () -> (Sheet) SheetReader.read(staff));
        time(
                "read the table as people",
                () -> StaffFileReader.read(sheet, MappingGuess.of(sheet).mapping(), TODAY));
        bring(me, staff, "first list");
        time("preview of the same list again (nothing to do)", () -> preview(kept(me, staff)));
        bring(me, later, "list with 2 % changed, 2 % gone and 2 % new");
        PeopleFilter search = new PeopleFilter("ka hansen", null, null, false);
        PeopleFilter everybody = new PeopleFilter("", null, null, false);
        time(
                "list page: count and first 50",
                () -> list.count(everybody) + list.page(everybody, 1).size());
        time(
                "list page: search by two words",
                () -> list.count(search) + list.page(search, 1).size());
    }

    private void bring(TestPerson me, byte[] file, String what) {
        UUID id = time(what + ": upload", () -> kept(me, file));
        String fingerprint = time(what + ": preview", () -> preview(id));
        time(what + ": approve and apply", () -> {
            var decision = new Decision(true, true, fingerprint);
            var answer = approval.approve(id, SignedInPeople.of(me, Role.ADMINISTRATOR), decision);
            apply.apply(id);
            return answer;
        });
        if (imports.find(id).orElseThrow().state() != StaffImport.State.APPLIED) {
            throw new IllegalStateException("Not applied: " + imports.find(id));
        }
    }

    private UUID kept(TestPerson me, byte[] file) {
        return ((Upload.Kept) imports.start(me.id(), "staff.csv", file)).id();
    }

    private String preview(UUID id) {
        return imports.preview(id, true).orElseThrow().plan().fingerprint();
    }

    private <T> T time(String what, Supplier<T> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        T result = work.get();
        cpu = threads.getCurrentThreadCpuTime() - cpu;
        figures.computeIfAbsent(what, none -> new ArrayList<>())
                .add(new Times((System.nanoTime() - start) / 1e6, cpu / 1e6));
        return result;
    }

    private void print(int people, int bytes, int rounds) {
        System.out.printf(
                Locale.ROOT,
                "%n## %,d people, %.1f MB of CSV (median and worst of %d, ms; Java %s, PostgreSQL %s, %d cores)%n%n",
                people,
                bytes / 1e6,
                rounds,
                Runtime.version(),
                jdbc.sql("show server_version").query(String.class).single(),
                Runtime.getRuntime().availableProcessors());
        System.out.println("| step | median | worst | of it our own processor time |\n|---|---|---|---|");
        figures.forEach((what, times) -> {
            List<Times> sorted = times.stream()
                    .sorted(Comparator.comparingDouble(Times::wall))
                    .toList();
            Times median = sorted.get(sorted.size() / 2);
            System.out.printf(
                    Locale.ROOT, "| %s | %.0f | %.0f | %.0f |%n", what, median.wall, sorted.getLast().wall, median.cpu);
        });
    }

    /** Milliseconds on the clock, and of this thread on a processor. */
    private record Times(double wall, double cpu) {}

    /** A company with a tree of departments and managers; the later list lacks some, changes some, and has some new. */
    private static byte[] staff(int people, int changed) {
        var random = new Random(1);
        var text = new StringBuilder("Navn;E-mail;Afdeling;Nærmeste leder;Titel;Sprog;Startdato;Telefon\r\n");
        String[] first = {"Anne", "Søren", "Åse", "Mette", "Lars", "Katrine", "Peter", "Ida", "Jørgen", "Fatima"};
        String[] last = {"Hansen", "Nielsen", "Østergaard", "Ærø", "Kjær", "Madsen", "Friis", "Holm"};
        for (int i = changed; i < people + changed; i++) {
            int department = i % 200;
            text.append(first[random.nextInt(first.length)])
                    .append(' ')
                    .append(last[random.nextInt(last.length)])
                    .append(";person")
                    .append(i)
                    .append("@example.dk;Område ")
                    .append(department % 10)
                    .append(" / Afdeling ")
                    .append(department)
                    .append(i < 10 + changed ? ";" : ";person" + (changed + i % 10) + "@example.dk")
                    .append(i > people - changed && changed > 0 ? ";Chefkonsulent" : ";Konsulent")
                    .append(i % 7 == 0 ? ";Engelsk;" : ";Dansk;")
                    .append(1 + i % 28)
                    .append("-")
                    .append(1 + i % 12)
                    .append("-20")
                    .append(10 + i % 16)
                    .append(";12345678\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
