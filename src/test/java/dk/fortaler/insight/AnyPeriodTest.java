package dk.fortaler.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.insight.internal.ReadResults;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Results are put together from days and whole months; where the seams lie is not seen. */
@FortalerTest
class AnyPeriodTest {
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 500;
    private static final int PERIODS = 300;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    ReadResults results;

    @Autowired
    JdbcClient jdbc;

    private final Random chance = new Random(42);
    private final UUID programme = UUID.randomUUID();

    private record Clicked(LocalDate day, UUID item, UUID person, Network network, long human) {}

    @Test
    void thePartsOfAnyPeriodAddUpToItsDays() {
        OrganisationId organisation = organisations.anOrganisation("Seams", Language.EN);
        List<Clicked> all = clicks(1_500);
        organisations.in(organisation, () -> {
            all.forEach(this::write);
            jdbc.sql("select 1 from sum_up_clicks(:first, :last)")
                    .param("first", BEGIN)
                    .param("last", BEGIN.plusDays(DAYS))
                    .query(Integer.class)
                    .single();
            for (int i = 0; i < PERIODS; i++) {
                LocalDate first = BEGIN.plusDays(chance.nextInt(DAYS));
                check(new Period("all", first, first.plusDays(chance.nextInt(1 + chance.nextInt(DAYS)))), all);
            }
            check(new Period("all", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)), all);
            check(new Period("all", LocalDate.of(2024, 2, 2), LocalDate.of(2024, 3, 30)), all);
            return true;
        });
    }

    private void check(Period period, List<Clicked> all) {
        List<Clicked> within = all.stream()
                .filter(each ->
                        !each.day().isBefore(period.first()) && !each.day().isAfter(period.last()))
                .toList();
        Results found = results.ofProgramme(new ProgrammeId(programme), period);
        assertThat(found.total().clicks())
                .as("of %s", period)
                .isEqualTo(within.stream().mapToLong(Clicked::human).sum());
        assertThat(results.totalOfProgramme(new ProgrammeId(programme), period)).isEqualTo(found.total());
        assertThat(clicks(found.byDay())).as("days of %s", period).isEqualTo(sums(within, Clicked::day));
        assertThat(clicks(found.byNetwork())).as("networks of %s", period).isEqualTo(sums(within, Clicked::network));
        assertThat(found.items().stream()
                        .collect(Collectors.toMap(
                                each -> each.item(), each -> each.figures().clicks())))
                .as("stories of %s", period)
                .isEqualTo(sums(within, Clicked::item));
        assertThat(found.persons().stream()
                        .collect(Collectors.toMap(
                                each -> each.person().value(),
                                each -> each.figures().clicks())))
                .as("persons of %s", period)
                .isEqualTo(sums(within, Clicked::person));
    }

    private static <K> Map<K, Long> clicks(Map<K, Figures> figures) {
        return figures.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().clicks()));
    }

    private static <K> Map<K, Long> sums(List<Clicked> clicks, Function<Clicked, K> heading) {
        return clicks.stream().collect(Collectors.groupingBy(heading, Collectors.summingLong(Clicked::human)));
    }

    private List<Clicked> clicks(int count) {
        List<Clicked> clicks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            clicks.add(new Clicked(
                    BEGIN.plusDays(chance.nextInt(DAYS)),
                    new UUID(1, chance.nextInt(5)),
                    new UUID(2, chance.nextInt(7)),
                    Network.values()[chance.nextInt(3)],
                    1 + chance.nextInt(9)));
        }
        return clicks;
    }

    private void write(Clicked clicked) {
        jdbc.sql("""
                insert into click_day as d (day, programme_id, item_id, person_id, network, human)
                values (:day, :programme, :item, :person, :network, :human)
                on conflict on constraint click_day_once do update set human = d.human + excluded.human
                """)
                .param("programme", programme)
                .param("day", clicked.day())
                .param("item", clicked.item())
                .param("person", clicked.person())
                .param("network", clicked.network().key())
                .param("human", clicked.human())
                .update();
    }
}
