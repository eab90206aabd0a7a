package dk.fortaler.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.people.DepartmentId;
import dk.fortaler.programmes.StartingPlace.Interest;
import dk.fortaler.programmes.StartingPlace.Place;
import dk.fortaler.programmes.StartingPlace.Ranked;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StartingPlaceTest {
    private final Random random = new Random();

    @Test
    void whereMoreWantToIsBetterWithAllElseAlike() {
        assertThat(names(place("Få vil", 20, 0.2, 0, 0), place("Mange vil", 20, 0.8, 0, 0)))
                .containsExactly("Mange vil", "Få vil");
    }

    @Test
    void aLeaderWhoGoesFirstSpeaksForAPlace() {
        assertThat(names(place("Uden", 20, 0.5, 0, 0), place("Med", 20, 0.5, 2, 0)))
                .containsExactly("Med", "Uden");
    }

    @Test
    void aHandfulOrTwoIsBetterThanThreeAndThanACrowd() {
        assertThat(names(place("Tre", 3, 0.5, 0, 0), place("Tyve", 20, 0.5, 0, 0), place("Tusind", 1000, 0.5, 0, 0)))
                .startsWith("Tyve");
    }

    @Test
    void noWishKnownIsMoreThanNoWishAndLessThanAMiddlingOne() {
        Place unknown = new Place(List.of(new DepartmentId(UUID.randomUUID())), "?", 20, Optional.empty(), 0, 0, false);
        assertThat(names(place("Ingen", 20, 0, 0, 0), unknown, place("Midt", 20, 0.5, 0, 0)))
                .containsExactly("Midt", "?", "Ingen");
    }

    @Test
    void pointsAreAlwaysFromNoughtToAHundredAndWhereSomethingHasBegunComesLast() {
        List<Place> places = IntStream.range(0, 200)
                .mapToObj(i -> new Place(
                        List.of(new DepartmentId(UUID.randomUUID())),
                        "Afdeling " + i,
                        random.nextInt(2000),
                        random.nextBoolean() ? Optional.empty() : Optional.of(new Interest(1, 5, random.nextDouble())),
                        random.nextInt(9),
                        random.nextInt(4),
                        random.nextInt(5) == 0))
                .toList();
        List<Ranked> ranked = StartingPlace.rank(places);
        assertThat(ranked)
                .hasSameSizeAs(places)
                .allSatisfy(each -> assertThat(each.points()).isBetween(0, 100));
        assertThat(ranked.stream().dropWhile(each -> !each.place().started()))
                .allMatch(each -> each.place().started());
    }

    private static Place place(String name, int people, double share, int leaders, int goals) {
        return new Place(
                List.of(new DepartmentId(UUID.randomUUID())),
                name,
                people,
                Optional.of(new Interest((int) (share * 10), 10, share)),
                leaders,
                goals,
                false);
    }

    private static List<String> names(Place... places) {
        return StartingPlace.rank(List.of(places)).stream()
                .map(each -> each.place().name())
                .toList();
    }
}
