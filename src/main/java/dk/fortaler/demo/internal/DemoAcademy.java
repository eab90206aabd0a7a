package dk.fortaler.demo.internal;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.ProfileChecks;
import dk.fortaler.academy.ReadyCourses;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ready course, which most have finished and some are in the middle of; profiles in order; a live session that was, and one to come. */
@Component
@Order(60)
class DemoAcademy implements Chapter {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final JdbcClient jdbc;
    private final ReadyCourses ready;
    private final ProfileChecks checks;
    private final Ids ids;
    private final Clock clock;

    DemoAcademy(JdbcClient jdbc, ReadyCourses ready, ProfileChecks checks, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ready = ready;
        this.checks = checks;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void fill(OrganisationId organisation, Language language) {
        UUID manager = jdbc.sql("select id from person where email like 'demo-0@%'")
                .query(UUID.class)
                .single();
        CourseId course = ready.putUp(new PersonId(manager));
        enrol(course);
        learn(course);
        profiles();
        session(course, manager, "Kick-off: din profil på en time", -350, 40, 24);
        session(course, manager, "Skriv, så du lyder som dig selv", 12, 20, 13);
    }

    /** Seven of eight have finished; those a visitor can be have too. */
    private void enrol(CourseId course) {
        jdbc.sql("""
                        insert into academy_enrolment (person_id, course_id, due, enrolled_at, version, begun_at, finished_at)
                        select p.id, :course, (:begun + interval '30 days')::date, :begun, 1,
                               :begun + (hashtext(p.email) & 7) * interval '1 day',
                               case when (hashtext(p.id::text || 'learnt') & 7) < 7 or p.email ~ '^demo-[012]@'
                                    then :begun + (9 + (hashtext(p.email) & 15)) * interval '1 day' end
                        from person p join person_role r on r.person_id = p.id and r.role = 'ambassador'
                        """)
                .param("course", course.value())
                .param("begun", daysAgo(360))
                .update();
    }

    /** All lessons of those who have finished, the first half of the others; quizzes at the second try for some. */
    private void learn(CourseId course) {
        jdbc.sql("""
                        with lesson as (
                            select (l ->> 'id')::uuid as id, row_number() over (order by m.place, n.place) as place, count(*) over () as of
                            from academy_version v
                            cross join lateral jsonb_array_elements(v.content -> 'modules') with ordinality as m (module, place)
                            cross join lateral jsonb_array_elements(m.module -> 'lessons') with ordinality as n (l, place)
                            where v.course_id = :course and v.number = 1)
                        insert into academy_lesson_done (person_id, course_id, lesson_id, done_at)
                        select e.person_id, e.course_id, l.id, coalesce(e.finished_at, e.begun_at + l.place * interval '1 day')
                        from academy_enrolment e cross join lesson l
                        where e.course_id = :course and (e.finished_at is not null or l.place * 2 <= l.of)
                        """).param("course", course.value()).update();
    }

    private void profiles() {
        jdbc.sql("""
                        select p.id from person p join person_role r on r.person_id = p.id and r.role = 'ambassador'
                        where (hashtext(p.id::text || 'profile') & 7) < 6 or p.email ~ '^demo-[012]@'
                        """)
                .query(UUID.class)
                .list()
                .forEach(person ->
                        checks.tick(new PersonId(person), Network.LINKEDIN, ProfileChecks.items(Network.LINKEDIN)));
    }

    private void session(CourseId course, UUID manager, String title, int inDays, int seats, int coming) {
        UUID id = ids.next();
        OffsetDateTime made = daysAgo(Math.max(5, 10 - inDays));
        LocalDateTime starts =
                clock.instant().atZone(ZONE).toLocalDate().plusDays(inDays).atTime(9, 30);
        jdbc.sql("""
                        insert into academy_session (id, course_id, title, about, place, starts, zone, starts_at, minutes, seats, made_by,
                                                     created_at)
                        values (:id, :course, :title, 'Tag telefonen med. Vi gør det sammen, og der er kaffe.', 'Kantinen, 1. sal',
                                :starts, :zone, :at, 60, :seats, :manager, :made)
                        """)
                .param("id", id)
                .param("course", course.value())
                .param("title", title)
                .param("starts", starts)
                .param("zone", ZONE.getId())
                .param("at", starts.atZone(ZONE).toOffsetDateTime())
                .param("seats", seats)
                .param("manager", manager)
                .param("made", made)
                .update();
        seats(id, coming, made);
    }

    private void seats(UUID session, int coming, OffsetDateTime made) {
        jdbc.sql("""
                        insert into academy_seat (session_id, person_id, answer, since)
                        select :id, p.id, case when row_number() over (order by hashtext(p.id::text)) <= :coming then 'coming'
                                               else 'invited' end, :made
                        from person p join person_role r on r.person_id = p.id and r.role = 'ambassador'
                        """)
                .param("id", session)
                .param("coming", coming)
                .param("made", made)
                .update();
    }

    private OffsetDateTime daysAgo(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).minusDays(days);
    }
}
