package dk.fortaler.people.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartDatesTest {
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2024, 3, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-03-2024",
                "1-3-2024",
                "01.03.2024",
                "1.3.24",
                "1/3/24",
                "01/03/2024",
                "1. 3. 2024",
                "2024-03-01",
                "2024/3/1",
                "20240301",
                "1. marts 2024",
                "1 Mar 2024",
                "01-mar-24",
                "45352",
                "45352,0",
                "01-03-2024 00:00",
                "2024-03-01T00:00:00Z",
                "01.03.2024 00.00.00",
                "01/03/2024 12:00:00 AM"
            })
    void readsTheFirstOfMarchInEveryDress(String text) {
        assertThat(StartDates.of(List.of(text), StaffLists.TODAY).parse(text)).contains(FIRST_OF_MARCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "snart", "31-02-2024", "0", "1-13-2024 1-13", "00-00-0000", "1. foo 2024", "2024", "99-99-99"
            })
    void refusesWhatIsNoDay(String text) {
        assertThat(StartDates.of(List.of("01-03-2024", "13-01-2024"), StaffLists.TODAY)
                        .parse(text))
                .isEmpty();
    }

    @Test
    void readsTwoFiguresAsTheNearestYearThatIsNotFarAhead() {
        StartDates dates = StartDates.of(List.of(), StaffLists.TODAY);

        assertThat(dates.parse("1-1-27")).contains(LocalDate.of(2027, 1, 1));
        assertThat(dates.parse("1-1-28")).contains(LocalDate.of(1928, 1, 1));
    }

    @Test
    void readsAnAmericanColumnMonthFirstThroughout() {
        StartDates dates = StartDates.of(List.of("03/01/2024", "12/25/2023"), StaffLists.TODAY);

        assertThat(dates.parse("03/01/2024")).contains(FIRST_OF_MARCH);
        assertThat(dates.parse("12/25/2023")).contains(LocalDate.of(2023, 12, 25));
    }

    @Test
    void keepsTheDayFirstWhereOneRowOnlyIsOdd() {
        StartDates dates = StartDates.of(List.of("25/12/2023", "12/25/2023"), StaffLists.TODAY);

        assertThat(dates.parse("12/25/2023")).isEmpty();
    }
}
