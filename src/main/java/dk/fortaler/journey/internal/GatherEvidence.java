package dk.fortaler.journey.internal;

import static java.util.Comparator.comparing;

import dk.fortaler.guidelines.Guidelines;
import dk.fortaler.guidelines.Guidelines.Coverage;
import dk.fortaler.journey.internal.Evidence.Asked;
import dk.fortaler.journey.internal.Evidence.Choice;
import dk.fortaler.journey.internal.Evidence.Club;
import dk.fortaler.journey.internal.Evidence.Frames;
import dk.fortaler.journey.internal.Evidence.Goals;
import dk.fortaler.journey.internal.Evidence.Learnt;
import dk.fortaler.journey.internal.Evidence.Management;
import dk.fortaler.journey.internal.Evidence.Running;
import dk.fortaler.survey.SurveyState;
import dk.fortaler.survey.SurveySummary;
import dk.fortaler.survey.Surveys;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what the modules below have. */
@Component
@Transactional(readOnly = true)
public class GatherEvidence {
    private final JdbcClient jdbc;
    private final Surveys surveys;
    private final Guidelines guidelines;
    private final Clock clock;

    GatherEvidence(JdbcClient jdbc, Surveys surveys, Guidelines guidelines, Clock clock) {
        this.jdbc = jdbc;
        this.surveys = surveys;
        this.guidelines = guidelines;
        this.clock = clock;
    }

    public Evidence now(ZoneId zone) {
        return new Evidence(management(), asked(), goals(zone), choice(), frames(), learnt(), club(), running(zone));
    }

    /** What an executive said last counts, unless the case was sent to them again after that. */
    private Management management() {
        return jdbc.sql("""
                        with last as (
                            select distinct on (a.executive_id) a.id, a.case_id, a.version, a.executive_id, a.answer, a.at
                            from case_answer a order by a.executive_id, a.at desc, a.id desc),
                        said as (
                            select l.case_id, l.version, l.executive_id, l.at,
                                   case when l.answer = 'question' and exists (select from case_reply r where r.answer_id = l.id)
                                        then 'replied' else l.answer end as said
                            from last l),
                        agreed as (select case_id, version from said where said = 'approve' order by at desc, executive_id limit 1),
                        newest as (select id from business_case order by changed_at desc, id limit 1)
                        select (select count(*) from business_case) as cases,
                               (select count(distinct email) from case_executive where sent_at is not null) as sent,
                               (select count(*) from said where said = 'approve') as approved,
                               (select count(*) from said where said = 'decline') as declined,
                               (select count(*) from said where said = 'question') as questions,
                               (select count(*) from case_executive e left join said s on s.executive_id = e.id
                                where s.said = 'replied' or (e.sent_at is not null and e.sent_at > coalesce(s.at, '-infinity'))) as waiting,
                               (select id from newest) as newest,
                               (select case_id from agreed) as agreed,
                               coalesce((select version from agreed), 0) as agreed_version,
                               (select case_id from said where said = 'question' order by at, executive_id limit 1) as asked,
                               exists (select from case_version v where v.case_id = (select id from newest)
                                       and v.published_at > coalesce((select max(sent_at) from case_executive e
                                                                      where e.case_id = v.case_id), '-infinity')) as ready
                        """).query(Management.class).single();
    }

    /** What is told of the invited is told of the open survey, or else of the closed one that has a result. */
    private Asked asked() {
        List<SurveySummary> all = surveys.all();
        Optional<SurveySummary> open = of(all, SurveyState.OPEN).max(comparing(GatherEvidence::opened));
        Optional<SurveySummary> closed = of(all, SurveyState.CLOSED)
                .max(comparing((SurveySummary each) -> each.answers() > 0).thenComparing(GatherEvidence::closed));
        Optional<SurveySummary> told = open.or(() -> closed);
        return new Asked(
                id(of(all, SurveyState.DRAFT).findFirst()),
                id(open),
                id(closed),
                of(all, SurveyState.CLOSED).count(),
                told.map(SurveySummary::invited).orElse(0),
                told.map(SurveySummary::invitedAnswered).orElse(0),
                closed.map(SurveySummary::answers).orElse(0));
    }

    private static Stream<SurveySummary> of(List<SurveySummary> all, SurveyState state) {
        return all.stream().filter(each -> each.state() == state);
    }

    private static LocalDate opened(SurveySummary survey) {
        return Objects.requireNonNull(survey.openedOn());
    }

    private static LocalDate closed(SurveySummary survey) {
        return Objects.requireNonNull(survey.closedOn());
    }

    private static @Nullable UUID id(Optional<SurveySummary> survey) {
        return survey.map(each -> each.id().value()).orElse(null);
    }

    /** What is past and was not closed is neither open nor known to be reached. */
    private Goals goals(ZoneId zone) {
        return jdbc.sql("""
                        select count(*) filter (where state = 'open' and ends >= :today) as open,
                               count(*) filter (where state = 'reached') as reached,
                               count(distinct purpose) filter (where state = 'open' and ends >= :today) as purposes,
                               coalesce((select sum(contacts + dialogues) from contact_sum
                                         where num_nonnulls(programme_id, department_id, goal_id) = 0
                                         having bool_or(enough)), 0) as told
                        from goal where level <> 'person'
                        """)
                .param("today", clock.instant().atZone(zone).toLocalDate())
                .query(Goals.class)
                .single();
    }

    private Choice choice() {
        return jdbc.sql("""
                        with running as (
                            select p.id, p.created_at,
                                   exists (select from programme_network n where n.programme_id = p.id) as decided
                            from programme p where p.state = 'active')
                        select count(*) as programmes, count(*) filter (where decided) as decided,
                               (select id from running where not decided order by created_at, id limit 1) as undecided
                        from running
                        """).query(Choice.class).single();
    }

    private Frames frames() {
        Coverage coverage = guidelines.coverage();
        return jdbc.sql("""
                        select coalesce((select max(number) from guideline_edition), 0) as edition,
                               exists (select from guideline_draft where saved_at is not null) as drafted,
                               :ambassadors::bigint as ambassadors, :read::bigint as read
                        """)
                .param("ambassadors", coverage.of())
                .param("read", coverage.read())
                .query(Frames.class)
                .single();
    }

    private Learnt learnt() {
        return jdbc.sql("""
                        with ambassador as (
                            select p.id from person p
                            join person_role r on r.organisation_id = p.organisation_id and r.person_id = p.id
                                              and r.role = 'ambassador'
                            where p.state = 'active')
                        select (select count(*) from academy_course where version > 0 and archived_at is null) as courses,
                               exists (select from academy_course where version = 0 and archived_at is null) as drafted,
                               (select count(*) from ambassador) as ambassadors,
                               (select count(distinct e.person_id) from academy_enrolment e
                                join ambassador a on a.id = e.person_id) as taking,
                               (select count(distinct e.person_id) from academy_enrolment e
                                join ambassador a on a.id = e.person_id
                                where e.finished_at is not null) as finished
                        """).query(Learnt.class).single();
    }

    private Club club() {
        return jdbc.sql("""
                        with running as (select id from programme where state = 'active'),
                        applied as (select a.programme_id, a.applied_at from club_application a
                                    join running r on r.id = a.programme_id where a.state = 'new')
                        select (select count(distinct person_id) from programme_invitation) as asked,
                               (select count(*) from applied) as applied,
                               (select programme_id from applied order by applied_at, programme_id limit 1) as applied_in,
                               (select count(*) from cohort c join running r on r.id = c.programme_id) as cohorts,
                               (select count(*) from arrival_rule u join running r on r.id = u.programme_id
                                where u.state = 'active') as rules
                        """).query(Club.class).single();
    }

    private Running running(ZoneId zone) {
        return jdbc.sql("""
                        with member as (
                            select m.programme_id, m.person_id, m.joined_at, a.department_id
                            from programme_member m
                            join programme p on p.id = m.programme_id and p.state = 'active'
                            join person a on a.id = m.person_id and a.state = 'active'
                            where m.left_at is null)
                        select (select count(*) from person where state = 'active') as people,
                               (select count(distinct programme_id) from member) as programmes,
                               (select count(distinct person_id) from member) as members,
                               (select count(distinct department_id) from member) as departments,
                               (select count(distinct person_id) from member
                                where joined_at >= :aWave * interval '1 day' + (
                                    select min(m.joined_at) from programme_member m
                                    join programme p on p.id = m.programme_id and p.state = 'active')) as later,
                               (select p.id from programme p
                                where p.state = 'active' and not exists (select from member m where m.programme_id = p.id)
                                order by p.created_at, p.id limit 1) as empty,
                               (select count(*) from source where state = 'active') as sources,
                               (select count(distinct item_id) from publication
                                where is_live(publish_at, expires_at, withdrawn_at, held, :now)) as live,
                               (select count(distinct s.person_id) from share s
                                left join link_total t on t.organisation_id = s.organisation_id and t.link_id = s.link_id
                                where s.day >= :lastWeek and is_posted(s.state, t.human)) as sharers,
                               (select count(*) from (
                                   select from share s
                                   left join link_total t on t.organisation_id = s.organisation_id and t.link_id = s.link_id
                                   where is_posted(s.state, t.human) limit :many) counted) as shares,
                               (select coalesce(sum(human), 0) from click_programme_day) as clicks,
                               (select count(*) from application where state = 'new') as applied
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("many", Evidence.MANY)
                .param("aWave", Evidence.A_WAVE)
                .param("lastWeek", clock.instant().atZone(zone).toLocalDate().minusDays(6))
                .query(Running.class)
                .single();
    }
}
