package dk.fortaler.survey.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.fortaler.survey.SurveyId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many a survey asked, and how many have answered, as far as that may be told. Where so many are invited that counting takes
 * its time, the count of the last minute will do: an older figure tells no more than the newest.
 */
@Component
@Transactional(readOnly = true)
public class SurveyFigures {
    private static final int MANY = 5_000;

    private final JdbcClient jdbc;
    private final Audience audience;
    /** Ids of surveys are known to their organisations alone: who asks here has found the survey by its own rows. */
    private final Cache<SurveyId, Turnout> turnouts = forAMinute();

    private final Cache<SurveyId, Missing> missing = forAMinute();

    SurveyFigures(JdbcClient jdbc, Audience audience) {
        this.jdbc = jdbc;
        this.audience = audience;
    }

    /**
     * Of those who were invited.
     *
     * @param invited by a link of their own
     * @param answered of those: whole groups while it is open, exactly once it is closed, and 0 where that is too few to tell
     * @param answers of everybody, told in the same way
     */
    public record Turnout(int invited, int answered, int answers) {}

    /**
     * Who could still be written to.
     *
     * @param newcomers who belong to the audience and have no invitation
     * @param silent who were invited, are still here and have not answered, up to whole groups: nobody shall read off who has
     *     just answered
     */
    public record Missing(int newcomers, int silent) {
        static final Missing NOBODY = new Missing(0, 0);
    }

    public Turnout turnout(Survey survey) {
        if (survey.draft()) {
            return new Turnout(0, 0, 0);
        }
        @Nullable Turnout known = turnouts.getIfPresent(survey.id());
        if (known != null && survey.open()) {
            return known;
        }
        Turnout turnout = survey.open() ? running(survey) : over(survey);
        if (survey.open() && turnout.invited >= MANY) {
            turnouts.put(survey.id(), turnout);
        }
        return turnout;
    }

    /** @param writing while letters are being written: who has none yet is counted when they are done */
    public Missing missing(Survey survey, boolean writing) {
        if (writing) {
            turnouts.invalidate(survey.id());
            missing.invalidate(survey.id());
        }
        if (writing || !survey.open() || !survey.way().invites()) {
            return Missing.NOBODY;
        }
        @Nullable Missing known = missing.getIfPresent(survey.id());
        if (known != null) {
            return known;
        }
        int k = survey.smallestGroup();
        Missing counted =
                new Missing(audience.countWithout(survey), (audience.countSilent(survey.id()) + k - 1) / k * k);
        if (counted.newcomers + counted.silent >= MANY || turnout(survey).invited >= MANY) {
            missing.put(survey.id(), counted);
        }
        return counted;
    }

    private Turnout running(Survey survey) {
        return jdbc.sql("""
                        select count(*) as invited, count(*) filter (where answered) as answered,
                               (select count(*) from survey_waiting where survey_id = :id)
                             + (select count(*) from survey_answer where survey_id = :id) as answers
                        from survey_invitation where survey_id = :id
                        """)
                .param("id", survey.id().value())
                .query((row, number) -> new Turnout(
                        row.getInt("invited"), survey.told(row.getInt("answered")), survey.told(row.getInt("answers"))))
                .single();
    }

    /** As at the close; of one that too few answered there is no result, so the invitations are counted. */
    private Turnout over(Survey survey) {
        Integer answers = survey.answers();
        return jdbc.sql("""
                        select invited, answered from survey_result where survey_id = :id
                        union all
                        select count(*), count(*) filter (where answered) from survey_invitation i
                        where survey_id = :id and not exists (
                            select from survey_result r
                            where r.organisation_id = i.organisation_id and r.survey_id = i.survey_id)
                        limit 1
                        """)
                .param("id", survey.id().value())
                .query((row, number) -> new Turnout(
                        row.getInt("invited"), survey.told(row.getInt("answered")), answers == null ? 0 : answers))
                .single();
    }

    private static <V> Cache<SurveyId, V> forAMinute() {
        return Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(1))
                .maximumSize(1_000)
                .build();
    }
}
