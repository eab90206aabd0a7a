package dk.fortaler.survey.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.fortaler.survey.SurveyId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many a survey asked, and how many have answered, as far as that may be told. Where there are so many that counting takes
 * its time, the count of the last minute will do: an older figure tells no more than the newest. It will not do for those whom
 * letters are being written to.
 */
@Component
@Transactional(readOnly = true)
public class SurveyFigures {
    private static final int MANY = 5_000;

    private final JdbcClient jdbc;
    private final Audience audience;
    private final int many;
    /** Ids of surveys are known to their organisations alone: who asks here has found the survey by its own rows. */
    private final Cache<Counted, Turnout> turnouts = forAMinute();

    private final Cache<Counted, Integer> newcomers = forAMinute();

    @Autowired
    SurveyFigures(JdbcClient jdbc, Audience audience) {
        this(jdbc, audience, MANY);
    }

    SurveyFigures(JdbcClient jdbc, Audience audience, int many) {
        this.jdbc = jdbc;
        this.audience = audience;
        this.many = many;
    }

    /**
     * What a count is of.
     *
     * @param letters the last that were ordered when it was made: after the next, whichever node writes them, it is out of date
     */
    private record Counted(SurveyId survey, @Nullable UUID letters) {}

    private record Letters(@Nullable UUID ordered, boolean beingWritten) {}

    /**
     * Of those who were invited.
     *
     * @param invited by a link of their own
     * @param answered of those: whole groups while it is open, exactly once it is closed, and 0 where that are too few to tell, or
     *     those who answered otherwise are
     * @param answers of everybody, told in the same way
     */
    public record Turnout(int invited, int answered, int answers) {
        /** A figure that grew by one would tell who has just answered to whoever sits beside them. */
        static Turnout whileOpen(int invited, int answered, int answers, int k) {
            return new Turnout(invited, answered / k * k, answers / k * k);
        }

        /** @param answers null where that were too few to tell */
        static Turnout onceClosed(int invited, int answered, @Nullable Integer answers, int k) {
            int told = answers == null ? 0 : answers;
            boolean fewOthers = told > answered && told - answered < k;
            return new Turnout(invited, answered < k || fewOthers ? 0 : answered, told);
        }
    }

    /**
     * Who could still be written to.
     *
     * @param newcomers who belong to the audience and have no invitation
     * @param silent who were invited and have not answered, at the most: those who are not told to have answered, as a count of
     *     its own would tell in other steps, and both together more than either
     */
    public record Missing(int newcomers, int silent) {
        static final Missing NOBODY = new Missing(0, 0);

        static Missing of(int newcomers, Turnout turnout) {
            return new Missing(newcomers, turnout.invited - turnout.answered);
        }
    }

    public Turnout turnout(Survey survey) {
        return switch (survey.state()) {
            case DRAFT -> new Turnout(0, 0, 0);
            case OPEN -> running(survey.id(), survey.smallestGroup());
            case CLOSED -> over(survey);
        };
    }

    /** Of a survey that is open; {@code k} is its smallest group. */
    public Turnout running(SurveyId survey, int k) {
        Letters letters = letters(survey); // before the count: what is written after it may not be in there
        Counted key = new Counted(survey, letters.ordered);
        @Nullable Turnout known = turnouts.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Turnout turnout = count(survey, k);
        if (!letters.beingWritten && Math.max(turnout.invited, turnout.answers) >= many) {
            turnouts.put(key, turnout);
        }
        return turnout;
    }

    /** @param writing while letters are being written: who has none yet is counted when they are done */
    public Missing missing(Survey survey, boolean writing) {
        if (writing || !survey.open() || !survey.way().invites()) {
            return Missing.NOBODY;
        }
        Turnout turnout = running(survey.id(), survey.smallestGroup());
        Counted key = new Counted(survey.id(), survey.progress());
        @Nullable Integer known = newcomers.getIfPresent(key);
        int without = known == null ? audience.countWithout(survey) : known;
        if (known == null && Math.max(turnout.invited, without) >= many) {
            newcomers.put(key, without);
        }
        return Missing.of(without, turnout);
    }

    private Letters letters(SurveyId survey) {
        return jdbc.sql("""
                        select s.progress_id as ordered, p.id is not null as being_written from survey s
                        left join progress p on p.organisation_id = s.organisation_id and p.id = s.progress_id
                                            and p.state in ('waiting', 'running')
                        where s.id = :id
                        """)
                .param("id", survey.value())
                .query((row, number) ->
                        new Letters(row.getObject("ordered", UUID.class), row.getBoolean("being_written")))
                .single();
    }

    private Turnout count(SurveyId survey, int k) {
        return jdbc.sql("""
                        select count(*) as invited, count(*) filter (where answered) as answered,
                               (select count(*) from survey_waiting where survey_id = :id)
                             + (select count(*) from survey_answer where survey_id = :id) as answers
                        from survey_invitation where survey_id = :id
                        """)
                .param("id", survey.value())
                .query((row, number) ->
                        Turnout.whileOpen(row.getInt("invited"), row.getInt("answered"), row.getInt("answers"), k))
                .single();
    }

    /** As at the close; of one that too few answered there is no result, so the invitations are counted. */
    private Turnout over(Survey survey) {
        return over(survey, "select invited, answered from survey_result where survey_id = :id")
                .or(() -> over(survey, """
                        select count(*) as invited, count(*) filter (where answered) as answered
                        from survey_invitation where survey_id = :id
                        """))
                .orElseThrow();
    }

    private Optional<Turnout> over(Survey survey, String invited) {
        return jdbc.sql(invited)
                .param("id", survey.id().value())
                .query((row, number) -> Turnout.onceClosed(
                        row.getInt("invited"), row.getInt("answered"), survey.answers(), survey.smallestGroup()))
                .optional();
    }

    private static <V> Cache<Counted, V> forAMinute() {
        return Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(1))
                .maximumSize(1_000)
                .build();
    }
}
