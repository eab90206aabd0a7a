package dk.fortaler.people.signin.reset;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.mail.DirectMail;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.MailServer;
import dk.fortaler.kernel.mail.MailServers;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.people.signin.Accounts;
import dk.fortaler.people.signin.Accounts.Account;
import dk.fortaler.people.signin.Accounts.Door;
import dk.fortaler.people.signin.SignIn;
import dk.fortaler.people.signin.Token;
import dk.fortaler.web.SignedInPersons;
import dk.fortaler.web.SiteAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the link to the account's mailbox, by a way that only those may look into whose rooms it opens. An account of
 * one organisation gets it through that organisation's mail. One of several gets it through the installation's mail
 * server and no outbox, as each organisation's administrators can read or reroute their own.
 */
@Component
class MailReset {
    private static final Logger log = LoggerFactory.getLogger(MailReset.class);

    private final Accounts accounts;
    private final SignIn signIn;
    private final SignedInPersons persons;
    private final Resets resets;
    private final Mailbox mailbox;
    private final MailServers servers;
    private final DirectMail direct;
    private final SiteAddress site;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailReset(
            Accounts accounts,
            SignIn signIn,
            SignedInPersons persons,
            Resets resets,
            Mailbox mailbox,
            MailServers servers,
            DirectMail direct,
            SiteAddress site,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.persons = persons;
        this.resets = resets;
        this.mailbox = mailbox;
        this.servers = servers;
        this.direct = direct;
        this.site = site;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does nothing for an address that opens nothing. */
    void send(EmailAddress email) {
        Optional<Account> account = accounts.find(email);
        List<Door> doors = account.map(found -> signIn.open(found.id())).orElse(List.of());
        if (doors.isEmpty()) {
            return;
        }
        SignedIn person = persons.find(doors.getFirst().principal()).orElseThrow();
        if (doors.size() == 1) {
            CurrentOrganisation.run(
                    person.organisation(),
                    () -> transaction.executeWithoutResult(status -> post(account.get(), email, person)));
        } else {
            servers.ofInstallation()
                    .ifPresentOrElse(
                            server -> sendDirectly(server, account.get(), email, person),
                            () -> log.warn("A password reset for an account of several organisations was not mailed, as"
                                    + " fortaler.mail.host is not set"));
        }
    }

    private void post(Account account, EmailAddress email, SignedIn person) {
        Token token = resets.make(account.id());
        mailbox.send(new Mail(
                "reset:" + token.digest(),
                email,
                person.name(),
                letter(person, token),
                clock.instant().plus(Resets.VALID)));
    }

    private void sendDirectly(MailServer server, Account account, EmailAddress email, SignedIn person) {
        Token token = Objects.requireNonNull(transaction.execute(status -> resets.make(account.id())));
        var outcome = direct.send(server, email, person.name(), letter(person, token));
        log.info("A password reset for an account of several organisations: {}", outcome);
    }

    private Letter letter(SignedIn person, Token token) {
        Texts texts = Texts.of(person.language());
        return new Letter(
                person.language(),
                texts.text("signin.mail.reset.subject"),
                List.of(texts.text(
                        "signin.mail.reset.what", Map.of("email", person.email().value()))),
                new Letter.Button(texts.text("signin.mail.reset.go"), site.of("/new-password/" + token.text())),
                texts.text("signin.mail.reset.small"));
    }
}
