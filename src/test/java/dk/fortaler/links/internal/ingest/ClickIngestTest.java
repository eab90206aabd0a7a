package dk.fortaler.links.internal.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.links.ClickClass;
import dk.fortaler.links.LinkTotals;
import dk.fortaler.links.Links;
import dk.fortaler.links.internal.click.Click;
import dk.fortaler.links.internal.ingest.ClickReconciliation.Difference;
import dk.fortaler.links.internal.ingest.SomeLinks.Counted;
import dk.fortaler.links.internal.journal.ClickJournal;
import dk.fortaler.links.internal.journal.Clicks;
import dk.fortaler.links.internal.journal.Disk;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FortalerTest
class ClickIngestTest {
    private static final Instant EVENING = Instant.parse("2026-11-29T20:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 1);

    @Autowired
    ClickStore store;

    @Autowired
    ClickReconciliation reconciliation;

    @Autowired
    Links service;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    private Path folder;

    private SomeLinks links;

    @BeforeEach
    void someLinks() {
        links = new SomeLinks(organisations, service);
    }

    record Day(LocalDate day, UUID programme, UUID item, UUID person, String network, long human, long people) {}

    @Test
    void everyClickIsInTheLogAndInTheSumsOnce() throws IOException {
        List<Click> clicks = links.clicks(2_000, EVENING, 5, new Random(11));
        try (ClickJournal journal = journal()) {
            journal.append(Clicks.records(clicks));
            drain(new ClickIngest(journal, store), 333);
        }
        for (OrganisationId organisation : links.organisations()) {
            assertThat(logged(organisation)).isEqualTo(in(organisation, clicks).count());
            assertThat(differences(organisation)).isEmpty();
        }
        for (Counted link : links.links()) {
            assertThat(totals(link)).isEqualTo(expectedTotals(link, clicks));
        }
    }

    @Test
    void aClickThatTheDatabaseNeverTakesHoldsUpNoOther() throws IOException {
        Counted good = links.first();
        Counted bad = links.links().getLast();
        organisations.in(
                bad.organisation(),
                () -> jdbc.sql("update link set time_zone = 'Nowhere/At-All' where id = :id")
                        .param("id", bad.link().value())
                        .update());
        List<Click> clicks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            clicks.add(SomeLinks.human(i == 13 ? bad : good, EVENING.plusSeconds(i), i));
        }
        ingest(clicks);
        assertThat(totals(good).human()).isEqualTo(39);
        assertThat(logged(bad.organisation())).isZero();
    }

    @Test
    void aDayIsOneOfTheLinksOwnZone() throws IOException {
        Counted link = links.first();
        ingest(List.of(
                SomeLinks.human(link, Instant.parse("2026-11-29T22:59:59Z"), 1),
                SomeLinks.human(link, Instant.parse("2026-11-29T23:00:00Z"), 1)));
        assertThat(days(link.organisation()))
                .extracting(Day::day, Day::human, Day::people)
                .containsExactlyInAnyOrder(
                        tuple(LocalDate.of(2026, 11, 29), 1L, 1L), tuple(LocalDate.of(2026, 11, 30), 1L, 1L));
    }

    @Test
    void aVisitorWhoComesBackIsOnePersonAlsoInALaterBatch() throws IOException {
        Counted link = links.first();
        ingest(List.of(SomeLinks.human(link, EVENING, 1), SomeLinks.human(link, EVENING.plusSeconds(9), 1)));
        ingest(List.of(SomeLinks.human(link, EVENING.minusSeconds(9), 1), SomeLinks.human(link, EVENING, 2)));
        assertThat(totals(link)).isEqualTo(new LinkTotals(4, 2, 0, 0, Optional.of(EVENING.minusSeconds(9))));
    }

    @Test
    void whereverTheProcessDiesEveryClickComesExactlyOnce() throws IOException {
        Random random = new Random(12);
        List<Click> clicks = links.clicks(3_000, EVENING, 3, random);
        int written = 0;
        while (written < clicks.size() || !isEmpty()) {
            try (ClickJournal journal = journal()) {
                int upTo = Math.min(clicks.size(), written + random.nextInt(700));
                journal.append(Clicks.records(clicks.subList(written, upTo)));
                written = upTo;
                ClickIngest ingest = new ClickIngest(journal, store);
                for (int steps = random.nextInt(4); steps > 0; steps--) {
                    if (random.nextBoolean()) {
                        dieBeforeCommit(ingest, random.nextInt(1, 400));
                    }
                    ingest.step(random.nextInt(1, 400));
                }
            }
        }
        for (OrganisationId organisation : links.organisations()) {
            assertThat(logged(organisation)).isEqualTo(in(organisation, clicks).count());
            assertThat(differences(organisation)).isEmpty();
        }
    }

    @Test
    void twoWhoTakeTheSameStretchDoNotCountItTwice() throws IOException {
        List<Click> clicks = links.clicks(1_000, EVENING, 2, new Random(13));
        try (ClickJournal journal = journal()) {
            journal.append(Clicks.records(clicks));
            ClickIngest one = new ClickIngest(journal, store);
            ClickIngest other = new ClickIngest(journal, store);
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> drainUnchecked(one)),
                            CompletableFuture.runAsync(() -> drainUnchecked(other)))
                    .join();
        }
        OrganisationId organisation = links.organisations().getFirst();
        assertThat(logged(organisation)).isEqualTo(in(organisation, clicks).count());
        assertThat(differences(organisation)).isEmpty();
    }

    @Test
    void aSegmentThatIsDoneGivesItsDiskBack() throws IOException {
        try (ClickJournal journal = journal()) {
            journal.append(Clicks.records(links.clicks(10, EVENING, 1, new Random(14))));
            journal.seal();
            drain(new ClickIngest(journal, store), 100);
            assertThat(journal.segments()).isEmpty();
        }
        assertThat(isEmpty()).isTrue();
    }

    @Test
    void clicksOfLinksThatAreGoneAreCountedAsSuch() throws IOException {
        Counted gone = links.first();
        organisations.in(gone.organisation(), () -> {
            service.removeAll();
            return true;
        });
        Counted other = links.links().getLast();
        UUID segment = ingest(List.of(SomeLinks.human(gone, EVENING, 1), SomeLinks.human(other, EVENING, 1)));
        assertThat(logged(gone.organisation())).isZero();
        assertThat(totals(other).human()).isEqualTo(1);
        assertThat(jdbc.sql("select orphans from click_segment where segment = :segment")
                        .param("segment", segment)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void clicksByAClockThatJumpedFindTheirMonth() throws IOException {
        Counted link = links.first();
        ingest(List.of(
                SomeLinks.human(link, Instant.parse("2031-05-31T23:59:59Z"), 1),
                SomeLinks.human(link, Instant.parse("2004-02-29T00:00:00Z"), 2),
                SomeLinks.human(link, Instant.parse("+12345-01-01T00:00:00Z"), 3)));
        assertThat(logged(link.organisation())).isEqualTo(2);
        assertThat(jdbc.sql("select to_regclass('click_2031_05') is not null and to_regclass('click_2004_02') is"
                                + " not null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aClickThatFoundNoMonthIsMovedWhenItsMonthIsMade() {
        Counted link = links.first();
        organisations.in(
                link.organisation(),
                () -> jdbc.sql("insert into click (link_id, at, class) values (:link, '2040-06-15', 'bot')")
                        .param("link", link.link().value())
                        .update());
        assertThat(tableOfTheLog(link)).isEqualTo("click_default");
        jdbc.sql("select make_click_partition('2040-06-01')").query((ResultSet row) -> {});
        assertThat(tableOfTheLog(link)).isEqualTo("click_2040_06");
    }

    @Test
    void oldMonthsGoWhole() throws IOException {
        Counted link = links.first();
        ingest(List.of(SomeLinks.human(link, Instant.parse("2001-03-10T00:00:00Z"), 1)));
        jdbc.sql("select drop_click_partitions('2001-03-31')")
                .query(Integer.class)
                .single();
        assertThat(logged(link.organisation())).isEqualTo(1);
        jdbc.sql("select drop_click_partitions('2001-04-01')")
                .query(Integer.class)
                .single();
        assertThat(logged(link.organisation())).isZero();
        assertThat(totals(link).human()).isEqualTo(1);
    }

    @Test
    void aSumThatWasTamperedWithIsFoundAndMended() throws IOException {
        ingest(links.clicks(300, EVENING, 2, new Random(15)));
        OrganisationId organisation = links.organisations().getFirst();
        List<Day> right = days(organisation);
        organisations.in(
                organisation,
                () -> jdbc.sql("update click_day set human = human + 1, people = 0")
                        .update());
        organisations.in(
                organisation,
                () -> jdbc.sql("update link_total set bot = bot + 7").update());
        organisations.in(
                organisation,
                () -> jdbc.sql("update click_programme_day set preview = preview + 3")
                        .update());
        organisations.in(
                organisation,
                () -> jdbc.sql("update click_month set preview = preview + 11").update());
        assertThat(differences(organisation))
                .hasSizeGreaterThan(5)
                .anySatisfy(difference -> assertThat(difference.preview()).isEqualTo(-3))
                .anySatisfy(difference -> assertThat(difference.preview()).isEqualTo(-11))
                .anySatisfy(difference -> assertThat(difference.bot()).isEqualTo(-7));

        reconciliation.repair(organisation, FIRST, LAST);
        assertThat(differences(organisation)).isEmpty();
        assertThat(days(organisation)).containsExactlyInAnyOrderElementsOf(right);
        assertThat(totals(links.first()).human()).isPositive();
    }

    @Test
    void anOrganisationThatGoesTakesItsClicksAlong() throws IOException {
        ingest(links.clicks(100, EVENING, 1, new Random(16)));
        OrganisationId organisation = links.organisations().getFirst();
        jdbc.sql("delete from organisation where id = :id")
                .param("id", organisation.value())
                .update();
        assertThat(logged(organisation)).isZero();
        assertThat(days(organisation)).isEmpty();
        assertThat(logged(links.organisations().getLast())).isPositive();
    }

    private void dieBeforeCommit(ClickIngest ingest, int most) {
        transaction.executeWithoutResult(status -> {
            try {
                ingest.step(most);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
            status.setRollbackOnly();
        });
        ingest.forgetPositions();
    }

    private UUID ingest(List<Click> clicks) throws IOException {
        try (ClickJournal journal = journal()) {
            journal.append(Clicks.records(clicks));
            UUID segment = journal.segments().getLast().id();
            drain(new ClickIngest(journal, store), 1_000);
            return segment;
        }
    }

    private static void drain(ClickIngest ingest, int most) throws IOException {
        while (ingest.step(most) > 0) {
            // until nothing waits
        }
    }

    private static void drainUnchecked(ClickIngest ingest) {
        try {
            drain(ingest, 77);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private ClickJournal journal() throws IOException {
        return ClickJournal.open(folder, Disk.REAL, UUID::randomUUID);
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.noneMatch(file -> file.toString().endsWith(".clicks"));
        }
    }

    private static Stream<Click> in(OrganisationId organisation, List<Click> clicks) {
        return clicks.stream().filter(click -> click.organisation().equals(organisation));
    }

    private long logged(OrganisationId organisation) {
        return organisations.in(
                organisation,
                () -> jdbc.sql("select count(*) from click").query(Long.class).single());
    }

    private List<Day> days(OrganisationId organisation) {
        return organisations.in(
                organisation, () -> jdbc.sql("""
                    select day, programme_id programme, item_id item, person_id person, network, human, people
                    from click_day
                    """).query(Day.class).list());
    }

    private List<Difference> differences(OrganisationId organisation) {
        return reconciliation.differences(organisation, FIRST, LAST);
    }

    private LinkTotals totals(Counted link) {
        return organisations.in(
                link.organisation(), () -> service.totals(List.of(link.link())).get(link.link()));
    }

    private String tableOfTheLog(Counted link) {
        return organisations.in(
                link.organisation(),
                () -> jdbc.sql("select tableoid::regclass::text from click")
                        .query(String.class)
                        .single());
    }

    private static LinkTotals expectedTotals(Counted link, List<Click> clicks) {
        List<Click> own = clicks.stream()
                .filter(click -> click.link().equals(link.link()))
                .toList();
        List<Click> human =
                own.stream().filter(click -> click.kind() == ClickClass.HUMAN).toList();
        long people = human.stream()
                .map(click -> List.of(click.at().atZone(SomeLinks.ZONE).toLocalDate(), click.visitor()))
                .distinct()
                .count();
        return new LinkTotals(
                human.size(),
                people,
                own.stream().filter(click -> click.kind() == ClickClass.PREVIEW).count(),
                own.stream().filter(click -> click.kind() == ClickClass.BOT).count(),
                human.stream().map(Click::at).min(Instant::compareTo));
    }
}
