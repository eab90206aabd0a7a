package dk.fortaler.goals.conversions;

import dk.fortaler.goals.conversions.ReadConversions.InCurrency;
import dk.fortaler.goals.conversions.ReadConversions.InMonth;
import dk.fortaler.goals.internal.FollowGoals;
import dk.fortaler.goals.internal.Followed;
import dk.fortaler.goals.internal.Goal;
import dk.fortaler.goals.internal.GoalRepository;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sums of a list, kind by kind, beside the goals that count them. */
@Component
@Transactional(readOnly = true)
class ShowConversions {
    private final ReadConversions read;
    private final GoalRepository goals;
    private final FollowGoals following;

    ShowConversions(ReadConversions read, GoalRepository goals, FollowGoals following) {
        this.read = read;
        this.goals = goals;
        this.following = following;
    }

    /** Of everybody, with the goals that those who manage see. */
    List<KindSum> ofAll(ConversionFilter filter, List<InMonth> months, LocalDate today) {
        return sums(filter, months, goals.forManagers(), today);
    }

    /** Of one person, with their own goals. */
    List<KindSum> ofOne(ConversionFilter filter, LocalDate today) {
        return sums(
                filter,
                read.months(filter),
                filter.whose() == null ? List.of() : goals.personal(filter.whose()),
                today);
    }

    private List<KindSum> sums(ConversionFilter filter, List<InMonth> months, List<Goal> all, LocalDate today) {
        List<InCurrency> worth = read.worth(filter);
        return Arrays.stream(ConversionKind.values())
                .map(kind -> new KindSum(
                        kind,
                        months.stream()
                                .filter(each -> each.kind().equals(kind.key()))
                                .mapToLong(InMonth::count)
                                .sum(),
                        worth.stream()
                                .filter(each -> each.kind().equals(kind.key()))
                                .toList(),
                        follow(kind, all, today)))
                .toList();
    }

    private List<Followed> follow(ConversionKind kind, List<Goal> all, LocalDate today) {
        List<Goal> counting = all.stream()
                .filter(goal -> goal.open() && goal.measure() == kind.measure())
                .toList();
        return following.follow(counting, today);
    }
}
