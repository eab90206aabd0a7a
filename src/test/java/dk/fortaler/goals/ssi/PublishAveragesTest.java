package dk.fortaler.goals.ssi;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.goals.internal.Reckoning;
import dk.fortaler.goals.ssi.PublishedAverages.Average;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestClock;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class PublishAveragesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final int MONTHS = 6;

    @Autowired
    PublishAverages publishing;

    @Autowired
    PublishedAverages published;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void now() {
        clock.reset();
    }

    /** Months pass; people join, leave, tell late, tell otherwise and delete. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsOutIsRightTellsOfNoFewerThanFiveAndNeverChanges(long luck) {
        Random chance = new Random(luck);
        OrganisationId organisation = organisations.anOrganisation("Indeks", Language.DA);
        List<TestPerson> people = people(organisation, 30);
        Map<UUID, Set<TestPerson>> programmes = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            Set<TestPerson> members = some(people, chance, 0.55);
            programmes.put(
                    content.aProgrammeWith(organisation, "Program " + i, members.toArray(TestPerson[]::new)), members);
        }
        List<Average> out = List.of();
        for (int month = 0; month < MONTHS; month++) {
            Map<TestPerson, Double> told = new HashMap<>();
            some(people, chance, 0.8).forEach(each -> told.put(each, chance.nextInt(100) / 4.0));
            LocalDate first = today().withDayOfMonth(1);
            told.forEach((person, pillar) -> tell(person, first, pillar));
            clock.advance(Duration.ofDays(java.time.temporal.ChronoUnit.DAYS.between(
                    today(), first.plusMonths(1).plusDays(7))));
            move(people, programmes, chance);
            publish(organisation);
            List<Average> now = averages(organisation);
            assertThat(now.subList(0, out.size())).isEqualTo(out);
            check(now.subList(out.size(), now.size()), told, programmes);
            TestPerson sorry = people.get(chance.nextInt(people.size()));
            delete(sorry);
            tell(people.get(chance.nextInt(people.size())), first, 25);
            publish(organisation);
            assertThat(averages(organisation)).isEqualTo(now);
            out = now;
        }
    }

    private static void check(
            List<Average> averages, Map<TestPerson, Double> told, Map<UUID, Set<TestPerson>> programmes) {
        List<TestPerson> people = List.copyOf(told.keySet());
        List<Set<Integer>> shown = new ArrayList<>();
        assertThat(averages).isNotEmpty();
        for (Average average : averages) {
            Set<TestPerson> group = new HashSet<>(told.keySet());
            if (average.programme() != null) {
                group.retainAll(programmes.getOrDefault(average.programme(), Set.of()));
            }
            double mean = group.stream()
                    .mapToDouble(each -> told.getOrDefault(each, 0.0))
                    .average()
                    .orElseThrow();
            assertThat(average.brand())
                    .isEqualByComparingTo(BigDecimal.valueOf(mean)
                            .setScale(6, RoundingMode.HALF_UP)
                            .setScale(1, RoundingMode.HALF_UP));
            assertThat(average.atLeast()).isEqualTo(group.size() / 5 * 5).isGreaterThanOrEqualTo(5);
            assertThat(average.median() == null).isEqualTo(group.size() < 10);
            shown.add(group.stream().map(people::indexOf).collect(Collectors.toSet()));
        }
        assertThat(new Reckoning(people.size(), shown).fewPeople()).isEmpty();
        Map<List<Boolean>, Long> alike = IntStream.range(0, people.size())
                .mapToObj(person ->
                        shown.stream().map(group -> group.contains(person)).toList())
                .collect(Collectors.groupingBy(seen -> seen, Collectors.counting()));
        assertThat(alike.values()).allMatch(count -> count >= 5);
    }

    @Test
    void ofEightNodesAtOneInstantOnePublishesAMonth() throws Exception {
        OrganisationId organisation = organisations.anOrganisation("Indeks", Language.DA);
        LocalDate month = today().withDayOfMonth(1).minusMonths(2);
        people(organisation, 6).forEach(each -> tell(each, month, 10));
        try (var nodes = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> node = () -> {
                publish(organisation);
                return true;
            };
            for (Future<Boolean> each : nodes.invokeAll(Collections.nCopies(8, node))) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(averages(organisation)).extracting(Average::month).containsExactly(month);
    }

    @Test
    void aMonthOfFourWaitsForTheFifthAndThisMonthForItsEnd() {
        OrganisationId organisation = organisations.anOrganisation("Indeks", Language.DA);
        List<TestPerson> people = people(organisation, 5);
        LocalDate month = today().withDayOfMonth(1).minusMonths(2);
        people.subList(0, 4).forEach(each -> tell(each, month, 10));
        people.forEach(each -> tell(each, today().withDayOfMonth(1), 20));
        publish(organisation);
        assertThat(averages(organisation)).isEmpty();
        tell(people.getLast(), month, 15);
        publish(organisation);
        assertThat(averages(organisation)).extracting(Average::month).containsExactly(month);
        assertThat(averages(organisation)).extracting(Average::total).containsExactly(new BigDecimal("44.0"));
    }

    private void move(List<TestPerson> people, Map<UUID, Set<TestPerson>> programmes, Random chance) {
        programmes.forEach((programme, members) -> {
            TestPerson person = people.get(chance.nextInt(people.size()));
            boolean leaves = members.remove(person);
            if (!leaves) {
                members.add(person);
            }
            change(
                    person,
                    leaves
                            ? "update programme_member set left_at = now() where person_id = :person and programme_id = '%s'"
                                    .formatted(programme)
                            : """
                                    insert into programme_member (programme_id, person_id, joined_at) values ('%s', :person, now())
                                    on conflict (organisation_id, programme_id, person_id) do update set left_at = null
                                    """.formatted(programme));
        });
    }

    private void tell(TestPerson person, LocalDate month, double pillar) {
        change(person, """
                insert into ssi_check_in (person_id, month, brand, people, insights, relations)
                values (:person, '%1$s', %2$s, %2$s, %2$s, %2$s)
                on conflict (organisation_id, person_id, month) do update set brand = excluded.brand
                """.formatted(month, pillar));
    }

    private void delete(TestPerson person) {
        change(person, "delete from ssi_check_in where person_id = :person");
    }

    private void change(TestPerson person, String statement) {
        organisations.in(
                person.organisation(),
                () -> jdbc.sql(statement).param("person", person.id().value()).update());
    }

    private List<TestPerson> people(OrganisationId organisation, int count) {
        List<TestPerson> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(organisations.aPerson(organisation, "Kollega " + i, Language.DA));
        }
        return people;
    }

    private static Set<TestPerson> some(List<TestPerson> of, Random chance, double part) {
        Set<TestPerson> some = new HashSet<>();
        of.stream().filter(each -> chance.nextDouble() < part).forEach(some::add);
        return some;
    }

    private void publish(OrganisationId organisation) {
        CurrentOrganisation.run(organisation, publishing::publish);
    }

    private List<Average> averages(OrganisationId organisation) {
        return organisations.in(organisation, published::all);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZONE).toLocalDate();
    }
}
