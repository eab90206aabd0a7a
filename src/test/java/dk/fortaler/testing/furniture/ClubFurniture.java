package dk.fortaler.testing.furniture;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Purpose;
import dk.fortaler.programmes.joining.Asking;
import dk.fortaler.programmes.joining.ConsentLog;
import dk.fortaler.programmes.joining.ConsentWay;
import dk.fortaler.programmes.joining.Inviting;
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
    private final JdbcClient jdbc;

    ClubFurniture(
            TestOrganisations organisations,
            TestContent content,
            Letters letters,
            Inviting inviting,
            ConsentLog consents,
            JdbcClient jdbc) {
        this.organisations = organisations;
        this.content = content;
        this.letters = letters;
        this.inviting = inviting;
        this.consents = consents;
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
        Map<String, String> samples = new TreeMap<>();
        samples.put(
                "/invited/{code}", letters.link(owner.organisation(), asked.email().value()));
        samples.put("/club/invitations/{id}", "/club/invitations/" + own);
        samples.put("/club/programmes/{id}", "/club/programmes/" + programme);
        samples.put("/club/consent/{purpose}", "/club/consent/reminders");
        return samples;
    }

    private void ask(UUID programme, TestPerson by, PersonId whom) {
        inviting.ask(Asking.plain(new ProgrammeId(programme), Way.ASKED, by.name()), List.of(whom));
    }
}
