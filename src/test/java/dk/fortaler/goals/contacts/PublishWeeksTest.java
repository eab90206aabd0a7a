package dk.fortaler.goals.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.goals.contacts.ContactCompany.Sum;
import dk.fortaler.goals.internal.Reckoning;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestClock;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@FortalerTest
class PublishWeeksTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final int WEEKS = 8;

    @Autowired
    PublishWeeks publishing;

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    /** Weeks pass; people join, leave, move, take back and are deleted, and goals are set for groups that differ by little. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whoeverComesAndGoesWhatIsOutTellsOfNoFewerThanFiveAndNeverChanges(long luck) {
        Town town = new Town(ContactCompany.in(application), new Random(luck));
        List<Sum> out = List.of();
        for (int week = 0; week < WEEKS; week++) {
            clock.advance(Duration.ofDays(7));
            town.aWeekPasses(lastMonday());
            publish(town.company);
            List<Sum> now = town.company.sums();
            assertThat(now.subList(0, out.size())).isEqualTo(out);
            List<Sum> latest = now.subList(out.size(), now.size());
            assertThat(latest).allMatch(sum -> sum.monday().equals(lastMonday()));
            assertThat(latest).anyMatch(sum -> sum.programme() != null);
            town.check(latest);
            out = now;
        }
    }

    @Test
    void ofEightNodesAtOneInstantOnePublishesAWeek() throws Exception {
        ContactCompany company = ContactCompany.in(application);
        List<TestPerson> people = company.people(6);
        UUID programme = company.programme(people);
        people.forEach(each -> company.writes(each, programme, "contact", lastMonday()));
        try (var nodes = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> node = () -> {
                publish(company);
                return true;
            };
            for (Future<Boolean> each : nodes.invokeAll(Collections.nCopies(8, node))) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(company.sums()).extracting(Sum::programme).containsExactlyInAnyOrder(null, programme);
        assertThat(company.sums()).extracting(Sum::contacts).containsExactly(6, 6);
    }

    @Test
    void thisWeekIsNotOutBeforeItIsOver() {
        ContactCompany company = ContactCompany.in(application);
        List<TestPerson> people = company.people(6);
        UUID programme = company.programme(people);
        people.forEach(
                each -> company.writes(each, programme, "contact", lastMonday().plusDays(7)));
        publish(company);
        assertThat(company.sums()).isEmpty();
        clock.advance(Duration.ofDays(7));
        publish(company);
        assertThat(company.sums()).hasSize(2);
    }

    @Test
    void whoIsInNoProgrammeIsInNoSum() {
        ContactCompany company = ContactCompany.in(application);
        List<TestPerson> people = company.people(8);
        UUID programme = company.programme(people.subList(0, 5));
        people.forEach(
                each -> company.writes(each, null, "dialogue", lastMonday().plusDays(6)));
        publish(company);
        assertThat(company.sums())
                .filteredOn(sum -> sum.programme() == null)
                .extracting(Sum::dialogues)
                .containsExactly(5);
        assertThat(company.sums())
                .filteredOn(sum -> programme.equals(sum.programme()))
                .extracting(Sum::dialogues)
                .as("without a share, what somebody says is for a programme only where they say so")
                .containsExactly(0);
    }

    @Test
    void oneGroupIsToldOfAndNotTheOtherThatLacksOnePersonOfIt() {
        ContactCompany company = ContactCompany.in(application);
        List<TestPerson> people = company.people(12);
        UUID programme = company.programme(people);
        UUID six = company.groupGoal(people.subList(0, 6));
        UUID five = company.groupGoal(people.subList(0, 5));
        people.forEach(each -> company.writes(each, programme, "contact", lastMonday()));
        publish(company);
        assertThat(company.sums()).extracting(Sum::goal).contains(six).doesNotContain(five);
    }

    private void publish(ContactCompany company) {
        CurrentOrganisation.run(company.organisation(), publishing::publish);
    }

    private LocalDate lastMonday() {
        return clock.instant()
                .atZone(ZONE)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusDays(7);
    }

    /** What the test knows of a company: who is where, and who wrote what in the week. */
    private static final class Town {
        final ContactCompany company;
        private final Random chance;
        private final List<TestPerson> people;
        private final Map<UUID, Set<TestPerson>> programmes = new HashMap<>();
        private final Map<UUID, @Nullable UUID> parents = new HashMap<>();
        private final Map<TestPerson, UUID> departments = new HashMap<>();
        private final Map<UUID, Set<TestPerson>> groups = new HashMap<>();
        private final List<Wrote> week = new ArrayList<>();

        private record Wrote(TestPerson who, @Nullable UUID programme, String kind) {}

        Town(ContactCompany company, Random chance) {
            this.company = company;
            this.chance = chance;
            people = new ArrayList<>(company.people(36));
            for (int i = 0; i < 3; i++) {
                Set<TestPerson> members = some(people, 0.6);
                programmes.put(company.programme(members), members);
            }
            UUID above = company.department(null);
            parents.put(above, null);
            for (int i = 0; i < 3; i++) {
                parents.put(company.department(i == 0 ? null : above), i == 0 ? null : above);
            }
            people.forEach(this::move);
        }

        void aWeekPasses(LocalDate monday) {
            week.clear();
            Set<TestPerson> group = some(people, 0.5);
            groups.put(company.groupGoal(group), new HashSet<>(group));
            group.remove(one(group));
            groups.put(company.groupGoal(group), group);
            for (TestPerson each : List.copyOf(people)) {
                for (int i = chance.nextInt(3); i > 0; i--) {
                    write(each, monday.plusDays(chance.nextInt(7)));
                }
            }
            for (int i = 0; i < 4; i++) {
                move(one(people));
                UUID programme = one(programmes.keySet());
                Set<TestPerson> members = programmes.getOrDefault(programme, Set.of());
                TestPerson person = one(people);
                if (members.remove(person)) {
                    company.leave(person, programme);
                } else {
                    members.add(person);
                    company.join(person, programme);
                }
            }
            TestPerson sorry = one(people);
            company.takeBackEverything(sorry);
            week.removeIf(each -> each.who.equals(sorry));
            delete(one(people));
        }

        private void write(TestPerson person, LocalDate day) {
            List<UUID> theirs = programmes.keySet().stream()
                    .filter(programme ->
                            programmes.getOrDefault(programme, Set.of()).contains(person))
                    .toList();
            UUID programme = theirs.isEmpty() || chance.nextInt(4) == 0 ? null : one(theirs);
            Wrote wrote = new Wrote(person, programme, chance.nextBoolean() ? "contact" : "dialogue");
            company.writes(person, programme, wrote.kind, day);
            week.add(wrote);
        }

        private void move(TestPerson person) {
            UUID department = one(parents.keySet());
            departments.put(person, department);
            company.move(person, department);
        }

        private void delete(TestPerson person) {
            company.delete(person);
            people.remove(person);
            programmes.values().forEach(members -> members.remove(person));
            groups.values().forEach(members -> members.remove(person));
            week.removeIf(each -> each.who.equals(person));
        }

        /** The sums are right, and tell of nobody. */
        void check(List<Sum> sums) {
            List<Set<Integer>> shown = new ArrayList<>();
            for (Sum sum : sums) {
                Set<TestPerson> members = members(sum);
                List<Wrote> theirs = week.stream()
                        .filter(each -> sum.programme() == null
                                ? members.contains(each.who)
                                : sum.programme().equals(each.programme))
                        .toList();
                assertThat(sum.contacts()).isEqualTo(count(theirs, "contact"));
                assertThat(sum.dialogues()).isEqualTo(count(theirs, "dialogue"));
                shown.add(members.stream().map(people::indexOf).collect(Collectors.toSet()));
            }
            assertThat(new Reckoning(people.size(), shown).fewPeople()).isEmpty();
            Map<List<Boolean>, Long> alike = IntStream.range(0, people.size())
                    .mapToObj(person ->
                            shown.stream().map(group -> group.contains(person)).toList())
                    .filter(seen -> seen.contains(true))
                    .collect(Collectors.groupingBy(seen -> seen, Collectors.counting()));
            assertThat(alike.values()).allMatch(count -> count >= 5);
        }

        private Set<TestPerson> members(Sum sum) {
            if (sum.programme() != null) {
                return taking(sum.programme());
            }
            Set<TestPerson> all = new HashSet<>();
            programmes.keySet().forEach(programme -> all.addAll(taking(programme)));
            if (sum.goal() != null) {
                all.retainAll(groups.getOrDefault(sum.goal(), Set.of()));
            }
            UUID department = sum.department();
            if (department != null) {
                all.removeIf(person -> !within(departments.get(person), department));
            }
            return all;
        }

        private Set<TestPerson> taking(UUID programme) {
            Set<TestPerson> taking = new HashSet<>(programmes.getOrDefault(programme, Set.of()));
            week.stream().filter(each -> programme.equals(each.programme)).forEach(each -> taking.add(each.who));
            return taking;
        }

        private boolean within(@Nullable UUID department, UUID top) {
            return department != null && (department.equals(top) || within(parents.get(department), top));
        }

        private static long count(List<Wrote> wrote, String kind) {
            return wrote.stream().filter(each -> each.kind.equals(kind)).count();
        }

        private Set<TestPerson> some(List<TestPerson> of, double part) {
            Set<TestPerson> some = new HashSet<>();
            of.stream().filter(each -> chance.nextDouble() < part).forEach(some::add);
            return some;
        }

        private <T> T one(java.util.Collection<T> of) {
            return List.copyOf(of).get(chance.nextInt(of.size()));
        }
    }
}
