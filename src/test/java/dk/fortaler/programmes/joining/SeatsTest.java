package dk.fortaler.programmes.joining;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.calls.Applying;
import dk.fortaler.programmes.calls.Applying.Applicant;
import dk.fortaler.programmes.calls.Call;
import dk.fortaler.programmes.calls.Calls;
import dk.fortaler.programmes.joining.AnswerInvitation.Outcome;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestClub;
import dk.fortaler.testing.TestClub.Club;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Never over the seats, whoever comes and goes in whichever order and at whichever instant. */
@FortalerTest
class SeatsTest {
    private static final int SEATS = 3;
    private static final int COLLEAGUES = 12;

    @Autowired
    TestClub clubs;

    @Autowired
    Calls calls;

    @Autowired
    Applying applying;

    @Autowired
    AnswerInvitation answers;

    @Autowired
    Leaving leaving;

    @Autowired
    JdbcClient jdbc;

    private Club club;
    private List<TestPerson> people;
    private ProgrammeId programme;
    private UUID cohort;

    @BeforeEach
    void aCohortWithThreeSeatsAndAnOpenCall() {
        club = clubs.open();
        people = IntStream.range(0, COLLEAGUES)
                .mapToObj(i -> club.colleague("Kollega " + i))
                .toList();
        programme = club.programme();
        cohort = club.cohort("Forår", SEATS);
        club.call(Call.State.OPEN, cohort);
    }

    @Test
    void ofManyWhoSayYesAtTheSameInstantAsManyComeInAsThereAreSeats() throws InterruptedException {
        people.forEach(person -> apply(person, false));
        CountDownLatch all = new CountDownLatch(people.size());
        AtomicInteger in = new AtomicInteger();
        List<Thread> threads = people.stream()
                .map(person -> Thread.ofVirtual().start(() -> {
                    all.countDown();
                    try {
                        all.await();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                    if (accept(person) == Outcome.JOINED) {
                        in.incrementAndGet();
                    }
                }))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(in.get()).isEqualTo(SEATS);
        assertThat(members()).isEqualTo(SEATS);
    }

    /** Random comings, waitings, yeses, noes and leavings, checked after each step. */
    @Test
    void noSequenceOfStepsEndsOverTheSeatsOrOvertakesWhoWaits() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int step = 0; step < 150; step++) {
            TestPerson person = people.get(random.nextInt(COLLEAGUES));
            List<String> waited = waiting();
            switch (random.nextInt(5)) {
                case 0 -> apply(person, false);
                case 1 -> apply(person, true);
                case 2 -> accept(person);
                case 3 -> decline(person);
                default -> leave(person);
            }
            String moment = "seed " + seed + ", step " + step;
            assertThat(members() + kept()).as(moment).isLessThanOrEqualTo(SEATS);
            List<String> waits = waiting();
            List<String> stayed = waited.stream().filter(waits::contains).toList();
            assertThat(waits.subList(0, stayed.size())).as(moment).isEqualTo(stayed);
            if (!waits.isEmpty()) {
                assertThat(members() + kept())
                        .as(moment + ": a seat stands empty while somebody waits")
                        .isEqualTo(SEATS);
            }
        }
    }

    private void apply(TestPerson person, boolean willWait) {
        CurrentOrganisation.run(
                club.manager().organisation(),
                () -> applying.apply(
                        call(),
                        new Applicant(
                                person.name(),
                                new EmailAddress(person.email().value()),
                                Language.DA,
                                List.of(),
                                willWait)));
    }

    private Call call() {
        return calls.of(programme);
    }

    private Outcome accept(TestPerson person) {
        return CurrentOrganisation.with(
                club.manager().organisation(),
                () -> invitation(person)
                        .map(each -> answers.accept(each, Set.of(), Language.DA, ConsentWay.LINK))
                        .orElse(Outcome.GONE));
    }

    private void decline(TestPerson person) {
        CurrentOrganisation.run(
                club.manager().organisation(), () -> invitation(person).ifPresent(answers::decline));
    }

    private void leave(TestPerson person) {
        CurrentOrganisation.run(club.manager().organisation(), () -> leaving.leave(programme, person.id()));
    }

    /** What the newest mail's link opens, be it a wish or a question. */
    private Optional<Invitation> invitation(TestPerson person) {
        return club.links(person).stream()
                .filter(link -> link.startsWith("/invited/"))
                .findFirst()
                .flatMap(link -> LinkCode.parse(link.substring("/invited/".length())))
                .flatMap(code -> answers.byLink(code.token().digest()));
    }

    private int members() {
        return count("select count(*) from programme_member where cohort_id = :cohort and left_at is null");
    }

    private int kept() {
        return count("""
                select count(*) from programme_invitation i where cohort_id = :cohort and keeps_seat and state = 'open'
                  and not exists (select from programme_member m where m.programme_id = i.programme_id
                                  and m.person_id = i.person_id and m.left_at is null)
                """);
    }

    private List<String> waiting() {
        return club.ours(() -> jdbc.sql(
                        "select email from club_application where cohort_id = :cohort and state = 'waiting' order by waiting_place")
                .param("cohort", cohort)
                .query(String.class)
                .list());
    }

    private int count(String sql) {
        return club.ours(
                () -> jdbc.sql(sql).param("cohort", cohort).query(Integer.class).single());
    }
}
