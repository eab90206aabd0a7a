package dk.fortaler.people.signin.reset;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.people.signin.Accounts;
import dk.fortaler.people.signin.Accounts.Account;
import dk.fortaler.web.SignedInPersons;
import dk.fortaler.web.SiteAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings a link to the mailbox for each organisation that the address opens, through that organisation's own mail: whoever
 * may look into it can let themself in there anyway, and the link opens nothing else.
 */
@Component
class MailReset {
    private final Accounts accounts;
    private final SignedInPersons persons;
    private final Resets resets;
    private final Mailbox mailbox;
    private final SiteAddress site;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailReset(
            Accounts accounts,
            SignedInPersons persons,
            Resets resets,
            Mailbox mailbox,
            SiteAddress site,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.resets = resets;
        this.mailbox = mailbox;
        this.site = site;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does nothing for an address that opens nothing. */
    void send(EmailAddress email) {
        for (Account account : accounts.find(email)) {
            persons.find(account.principal())
                    .ifPresent(person -> CurrentOrganisation.run(
                            person.organisation(),
                            () -> transaction.executeWithoutResult(status -> post(account, email, person))));
        }
    }

    private void post(Account account, EmailAddress email, SignedIn person) {
        if (!accounts.hold(account.id(), email)) {
            return; // the address has changed meanwhile, and its mailbox may be somebody else's
        }
        Token token = resets.make(account.id());
        mailbox.send(new Mail(
                "reset:" + token.digest(),
                email,
                person.name(),
                letter(person, token),
                clock.instant().plus(Resets.VALID)));
    }

    private Letter letter(SignedIn person, Token token) {
        Texts texts = Texts.of(person.language());
        return new Letter(
                person.language(),
                texts.text("signin.mail.reset.subject"),
                List.of(texts.text(
                        "signin.mail.reset.what",
                        Map.of("email", person.email().value(), "organisation", person.organisationName()))),
                new Letter.Button(texts.text("signin.mail.reset.go"), site.of("/new-password/" + token.text())),
                texts.text("signin.mail.reset.small"));
    }
}
