package dk.fortaler.testing;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.businesscase.internal.AskExecutive;
import dk.fortaler.businesscase.internal.Beginning;
import dk.fortaler.businesscase.internal.Decide;
import dk.fortaler.businesscase.internal.Draft;
import dk.fortaler.businesscase.internal.Executive;
import dk.fortaler.businesscase.internal.Executives;
import dk.fortaler.businesscase.internal.WriteCase;
import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Business cases for tests, by the same services that the pages use. */
@TestComponent
public final class TestCases {
    private final TestOrganisations organisations;
    private final WriteCase write;
    private final Beginning beginning;
    private final Executives executives;
    private final AskExecutive ask;
    private final Decide decide;

    TestCases(
            TestOrganisations organisations,
            WriteCase write,
            Beginning beginning,
            Executives executives,
            AskExecutive ask,
            Decide decide) {
        this.organisations = organisations;
        this.write = write;
        this.beginning = beginning;
        this.executives = executives;
        this.ask = ask;
        this.decide = decide;
    }

    /** A draft of its first revision. */
    public CaseId aCase(TestPerson by, String title) {
        return organisations.in(by.organisation(), () -> write.begin(by.id(), draft(title)));
    }

    public Draft draft(String title) {
        return new Draft(title, "Flere skal kende os.", beginning.in(Currency.DKK), List.of());
    }

    public int publish(TestPerson by, CaseId id) {
        return organisations.in(
                by.organisation(),
                () -> write.find(id)
                        .flatMap(stored -> write.publish(by.id(), id, stored.revision(), stored.draft()))
                        .orElseThrow());
    }

    public void change(TestPerson by, CaseId id, String title) {
        organisations.in(
                by.organisation(),
                () -> write.save(by.id(), id, write.find(id).orElseThrow().revision(), draft(title)));
    }

    public UUID anExecutive(TestPerson by, CaseId id, String name, String email) {
        return organisations.in(by.organisation(), () -> {
            executives.add(by.id(), id, name, new EmailAddress(email), Language.DA);
            return executives.of(id).stream()
                    .filter(each -> each.email().equals(email))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    /**
     * A case that was sent.
     *
     * @param by who made it, the programme manager of an organisation of their own
     * @param executive who has no account, by which the case knows them
     * @param link of theirs: a path like {@code /decision/…}
     */
    public record Sent(TestPerson by, CaseId id, UUID executive, String link) {}

    /** “Ambassadører” in its first version; Lone Vinge holds a link to it. */
    public Sent aSentCase() {
        TestPerson by = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        CaseId id = aCase(by, "Ambassadører");
        publish(by, id);
        UUID executive = anExecutive(by, id, "Lone Vinge", "lone@nordlys.example");
        return new Sent(by, id, executive, aLink(by, id, executive));
    }

    /** The path of a link of theirs, like {@code /decision/…}. */
    public String aLink(TestPerson by, CaseId id, UUID executive) {
        return organisations.in(
                by.organisation(),
                () -> ask.link(SignedInPeople.of(by, Role.PROGRAMME_MANAGER), id, executive)
                        .orElseThrow());
    }

    /** Replies to what they said last. */
    public void reply(TestPerson by, CaseId id, UUID executive, String words) {
        UUID question = find(by, id, executive).latest().orElseThrow().id();
        organisations.in(
                by.organisation(),
                () -> ask.reply(SignedInPeople.of(by, Role.PROGRAMME_MANAGER), id, executive, question, words));
    }

    /** Said behind a link, by somebody who is not signed in. */
    public void answer(String link, Decide.Said said) {
        decide.answer(link.substring("/decision/".length()), said);
    }

    public Executive find(TestPerson by, CaseId id, UUID executive) {
        return organisations.in(
                by.organisation(), () -> executives.find(id, executive).orElseThrow());
    }
}
