package dk.fortaler.testing.furniture;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Purpose;
import dk.fortaler.programmes.joining.Asking;
import dk.fortaler.programmes.joining.ConsentLog;
import dk.fortaler.programmes.joining.ConsentWay;
import dk.fortaler.programmes.joining.Inviting;
import dk.fortaler.programmes.joining.LeaveLinks;
import dk.fortaler.programmes.joining.Way;
import dk.fortaler.testing.Furniture;
import dk.fortaler.testing.House;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody is asked by a link, the owner is asked on their own page and has agreed to something. */
@TestComponent
class ClubFurniture implements Furniture {
    private final TestOrganisations organisations;
    private final TestContent content;
    private final Letters letters;
    private final Inviting inviting;
    private final ConsentLog consents;
    private final LeaveLinks leaving;
    private final JdbcClient jdbc;

    ClubFurniture(
            TestOrganisations organisations,
            TestContent content,
            Letters letters,
            Inviting inviting,
            ConsentLog consents,
            LeaveLinks leaving,
            JdbcClient jdbc) {
        this.organisations = organisations;
        this.content = content;
        this.letters = letters;
        this.inviting = inviting;
        this.consents = consents;
        this.leaving = leaving;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> furnish(TestPerson owner, UUID programme) {
        TestPerson asked = organisations.aNewcomer(owner.organisation(), "Ida " + House.MARK, owner.language());
        UUID other = content.aProgrammeWith(owner.organisation(), "Teknik " + House.MARK);
        UUID own = organisations.in(owner.organisation(), () -> {
            consents.give(owner.id(), Purpose.TAKING_PART, Language.DA, ConsentWay.SIGNED_IN);
            ask(programme, owner, asked.id());
            ask(other, owner, owner.id());
            return jdbc.sql("select id from programme_invitation where person_id = :me")
                    .param("me", owner.id().value())
                    .query(UUID.class)
                    .single();
        });
        Map<String, String> samples = new TreeMap<>(calls(owner, programme));
        samples.put(
                "/invited/{code}",
                letters.link(owner.organisation(), asked.email().value()));
        samples.put("/club/invitations/{id}", "/club/invitations/" + own);
        samples.put("/club/programmes/{id}", "/club/programmes/" + programme);
        samples.put("/club/consent/{purpose}", "/club/consent/reminders");
        return samples;
    }

    /** A cohort with a seat taken and one who waits, a call with questions, an application that somebody has voted on. */
    private Map<String, String> calls(TestPerson owner, UUID programme) {
        UUID cohort = UUID.randomUUID();
        UUID application = UUID.randomUUID();
        String here = "/programmes/" + programme;
        organisations.in(owner.organisation(), () -> {
            jdbc.sql("""
                            insert into cohort (id, programme_id, name, starts_on, seats, apply_until)
                            values (:id, :programme, :name, date '2027-03-01', 12, date '2027-02-01')
                            """)
                    .param("id", cohort)
                    .param("programme", programme)
                    .param("name", "Forår " + House.MARK)
                    .update();
            jdbc.sql("""
                            insert into cohort (id, programme_id, name, starts_on, seats)
                            values (gen_random_uuid(), :programme, :name, date '2027-09-01', 8)
                            """)
                    .param("programme", programme)
                    .param("name", "Efterår " + House.MARK)
                    .update();
            jdbc.sql("""
                            insert into programme_call (programme_id, state, code, cohort_id, danish, english, questions)
                            values (:programme, 'exclusive', 'havbliksclub', :cohort, :text, :text, :questions::jsonb)
                            """)
                    .param("programme", programme)
                    .param("cohort", cohort)
                    .param("text", "## Kom med\n\n- Vi er " + House.MARK)
                    .param("questions", """
                            [{"id": "q1", "kind": "TEXT", "danish": "Hvorfor?", "english": "Why?", "options": []},
                             {"id": "q2", "kind": "SINGLE", "danish": "Hvor?", "english": "Where?",
                              "options": [{"danish": "Her", "english": "Here"}, {"danish": "Der", "english": ""}]}]
                            """)
                    .update();
            jdbc.sql("""
                            update programme set own_rules = :rules, own_rules_changed_at = now(), topics = array['havvind'],
                                   weekly_reach = 4000
                            where id = :programme
                            """)
                    .param("rules", "## Hos os\n\n- Spørg først " + House.MARK)
                    .param("programme", programme)
                    .update();
            jdbc.sql("update programme_member set cohort_id = :cohort where programme_id = :programme")
                    .param("cohort", cohort)
                    .param("programme", programme)
                    .update();
            anApplication(programme, cohort, application, "new", "Kaj " + House.MARK);
            anApplication(programme, cohort, UUID.randomUUID(), "waiting", "Eva " + House.MARK);
            return jdbc.sql("""
                            insert into application_vote (application_id, reviewer_id, vote, note, at)
                            values (:id, :me, 'maybe', 'Vi kender hende', now())
                            """)
                    .param("id", application)
                    .param("me", owner.id().value())
                    .update();
        });
        Map<String, String> samples = new TreeMap<>();
        samples.put("/programmes/{id}/cohorts/{cohort}", here + "/cohorts/" + cohort);
        samples.put("/programmes/{id}/applications/{application}", here + "/applications/" + application);
        samples.put("/club/{code:.*-.*}", "/club/" + owner.organisation().value() + "-havbliksclub");
        samples.put("/programmes/{id}/rules/{rule}", here + "/rules/" + aRule(owner, programme));
        samples.put("/club/applications/{id}", "/club/applications/" + application);
        samples.put("/leave/{code}", "/leave/" + leaveCode(owner, programme));
        return samples;
    }

    private UUID aRule(TestPerson owner, UUID programme) {
        UUID id = UUID.randomUUID();
        organisations.in(
                owner.organisation(),
                () -> jdbc.sql("""
                                insert into arrival_rule (id, programme_id, kind, everybody, title_words, days_after, since)
                                values (:id, :programme, 'joined', true, array[:word], 14, now())
                                """)
                        .param("id", id)
                        .param("programme", programme)
                        .param("word", House.MARK)
                        .update());
        return id;
    }

    private String leaveCode(TestPerson owner, UUID programme) {
        return organisations.in(owner.organisation(), () -> leaving.make(new ProgrammeId(programme), owner.id()));
    }

    private void anApplication(UUID programme, UUID cohort, UUID id, String state, String name) {
        jdbc.sql("""
                        insert into club_application (id, programme_id, cohort_id, name, email, language, answers, state,
                                                      applied_at, waiting_place)
                        values (:id, :programme, :cohort, :name, :email, 'da', :answers::jsonb, :state, now(), 1)
                        """)
                .param("id", id)
                .param("programme", programme)
                .param("cohort", cohort)
                .param("name", name)
                .param("email", state + "@nordlys.example")
                .param("answers", "[{\"question\": \"Hvorfor?\", \"answer\": \"Fordi jeg har lyst.\"}]")
                .param("state", state)
                .update();
    }

    private void ask(UUID programme, TestPerson by, PersonId whom) {
        inviting.ask(Asking.plain(new ProgrammeId(programme), Way.ASKED, by.name()), List.of(whom));
    }
}
