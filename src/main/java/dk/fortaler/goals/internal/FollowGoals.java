package dk.fortaler.goals.internal;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out how goals do. */
@Service
@Transactional(readOnly = true)
public class FollowGoals {
    private final ReadValues values;

    FollowGoals(ReadValues values) {
        this.values = values;
    }

    public List<Followed> follow(List<Goal> goals, LocalDate today) {
        return goals.stream().map(goal -> follow(goal, today)).toList();
    }

    public Followed follow(Goal goal, LocalDate today) {
        return new Followed(goal, course(goal, today));
    }

    /** Its value in the evening of each day so far, or week by week where it lasts long: what its curve is drawn from. */
    public List<Reading> curve(Goal goal, LocalDate today) {
        LocalDate now = now(goal, today);
        List<LocalDate> days = new ArrayList<>();
        if (goal.aim().starts().isBefore(now)) {
            days.add(goal.aim().starts());
        }
        int every = goal.aim().drawnEvery();
        for (LocalDate day = goal.aim().eve().plusDays(every); day.isBefore(now); day = day.plusDays(every)) {
            if (day.isAfter(goal.aim().starts())) {
                days.add(day);
            }
        }
        days.add(now);
        return upToEnd(
                goal, values.readings(goal.measure(), goal.scope(), goal.aim().starts(), days));
    }

    /** A curve ends where its goal came to, also where more or less is known of its days by now. */
    private static List<Reading> upToEnd(Goal goal, List<Reading> readings) {
        Goal.End end = goal.end();
        if (end == null) {
            return readings;
        }
        List<Reading> curve = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.day().isBefore(end.day())) {
                double most = goal.measure().sums() ? end.value() : reading.value();
                curve.add(new Reading(reading.day(), Math.min(reading.value(), most)));
            }
        }
        curve.add(new Reading(end.day(), end.value()));
        return curve;
    }

    /** How far its value goes, where it comes out week by week. */
    public Optional<ReadValues.Weeks> weeks(Goal goal, LocalDate today) {
        return values.weeks(goal.measure(), goal.scope(), goal.aim().starts(), now(goal, today));
    }

    private @Nullable Course course(Goal goal, LocalDate today) {
        Aim aim = goal.aim();
        Goal.End end = goal.end();
        if (end != null) {
            return new Course(aim, List.of(), end.day(), end.value(), true);
        }
        LocalDate now = now(goal, today);
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = aim.eve(); day.isBefore(now); day = day.plusDays(aim.step())) {
            days.add(day);
        }
        days.add(now);
        List<Reading> readings = values.readings(aim.measure(), goal.scope(), aim.starts(), days);
        if (readings.isEmpty() || !readings.getLast().day().equals(now)) {
            return null;
        }
        // Today is not over: what it brings is part of no whole step.
        boolean stepIsOver = now.isBefore(today) && aim.eve().until(now, DAYS) % aim.step() == 0;
        List<Reading> whole = stepIsOver ? readings : readings.subList(0, readings.size() - 1);
        return new Course(
                aim, unbroken(whole, aim.step()), now, readings.getLast().value(), over(goal, today));
    }

    /** The last day counts to its evening, and a week until its sum is out. */
    private boolean over(Goal goal, LocalDate today) {
        return today.isAfter(goal.aim().ends())
                && values.out(goal.measure(), goal.scope(), goal.aim().ends());
    }

    /** The evenings so far that count. */
    private static LocalDate now(Goal goal, LocalDate today) {
        LocalDate now = today.isAfter(goal.aim().ends()) ? goal.aim().ends() : today;
        LocalDate closed = goal.closedOn();
        if (closed != null && closed.isBefore(now)) {
            now = closed;
        }
        return now.isBefore(goal.aim().eve()) ? goal.aim().eve() : now;
    }

    /** The latest readings that follow each other step by step: there was nothing to tell before them. */
    private static List<Reading> unbroken(List<Reading> readings, int step) {
        int begin = readings.size() - 1;
        while (begin > 0
                && readings.get(begin - 1)
                        .day()
                        .plusDays(step)
                        .equals(readings.get(begin).day())) {
            begin--;
        }
        return readings.subList(Math.max(0, begin), readings.size());
    }
}
