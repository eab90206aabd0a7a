package dk.fortaler.survey.internal;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.SurveyId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a survey is for, and who of them is still to be written to. */
@Component
@Transactional(readOnly = true)
public class Audience {
    private static final String PEOPLE = """
            with recursive within as (
                select id from department where id = any(:departments)
                union
                select d.id from department d join within w on d.parent_id = w.id
            ), audience as (
                select p.organisation_id, p.id, p.name, p.email, p.language, p.department_id from person p
                where p.state = 'active'
                  and (cardinality(:departments::uuid[]) = 0 or p.department_id in (select id from within))
            )
            """;

    private static final String WITHOUT = """
            not exists (select from survey_invitation i where i.organisation_id = a.organisation_id
                        and i.survey_id = :survey and i.person_id = a.id)
            """;

    private static final String SILENT = """
            select p.id, p.name, p.email, p.language, p.department_id from survey_invitation i
            join person p on p.organisation_id = i.organisation_id and p.id = i.person_id
            where i.survey_id = :survey and not i.answered and p.state = 'active'
            """;

    /** The few that have left, with their invitations: taking them off is quicker than joining the many who are here. */
    private static final String LEFT = """
            select count(*) from person p
            join survey_invitation i on i.organisation_id = p.organisation_id and i.person_id = p.id
            where i.survey_id = :survey and p.state <> 'active'
            """;

    private final JdbcClient jdbc;

    Audience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody to write to. */
    record Invitee(
            PersonId person,
            String name,
            EmailAddress email,
            Language language,
            @Nullable UUID department) {}

    /** @param departments with all below them; none for everybody */
    public int count(List<UUID> departments) {
        return jdbc.sql(PEOPLE + "select count(*) from audience")
                .param("departments", departments.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /** How many of them have no invitation yet: all, or those who have come since. */
    public int countWithout(Survey survey) {
        if (survey.audience().isEmpty()) {
            return withoutOfEverybody(survey.id());
        }
        return jdbc.sql(PEOPLE + "select count(*) from audience a where " + WITHOUT)
                .param("departments", survey.audience().toArray(UUID[]::new))
                .param("survey", survey.id().value())
                .query(Integer.class)
                .single();
    }

    private int withoutOfEverybody(SurveyId survey) {
        return jdbc.sql("""
                        select (select count(*) from person where state = 'active')
                             - (select count(*) from survey_invitation where survey_id = :survey)
                             + (
                        """ + LEFT + ")")
                .param("survey", survey.value())
                .query(Integer.class)
                .single();
    }

    /** Some who have no invitation yet. */
    List<Invitee> without(Survey survey, int limit) {
        return jdbc.sql(PEOPLE + "select a.* from audience a where " + WITHOUT + " order by a.id limit :limit")
                .param("departments", survey.audience().toArray(UUID[]::new))
                .param("survey", survey.id().value())
                .param("limit", limit)
                .query(Audience::invitee)
                .list();
    }

    /** How many were invited, are still here and have not answered. */
    public int countSilent(SurveyId survey) {
        return jdbc.sql("""
                        select (select count(*) from survey_invitation where survey_id = :survey and not answered) - (
                        """ + LEFT + " and not i.answered)")
                .param("survey", survey.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Some who were invited and have not answered, by id.
     *
     * @param after the last of those before
     */
    List<Invitee> silent(SurveyId survey, UUID after, int limit) {
        return jdbc.sql(SILENT + " and p.id > :after order by p.id limit :limit")
                .param("survey", survey.value())
                .param("after", after)
                .param("limit", limit)
                .query(Audience::invitee)
                .list();
    }

    private static Invitee invitee(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Invitee(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                Language.of(row.getString("language")).orElse(Language.DA),
                row.getObject("department_id", UUID.class));
    }
}
