package dk.fortaler.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.fortaler.businesscase.CaseId;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.mail.MailServer;
import dk.fortaler.kernel.mail.MailServers;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestCases;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page says of a mail that its person just had written. */
@FortalerTest
class PostedTest {
    private static final String KEPT = "no mail server is set up";
    private static final String OUTBOX = "href=\"/settings/outbox\"";

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestCases cases;

    @Autowired
    MailServers servers;

    @Test
    void withoutAServerThePageSaysThatTheMailIsKeptAndWhere() {
        String page = afterSending(organisations.aPersonOfTheirOwn(Language.EN, Role.ADMINISTRATOR));
        assertThat(page).contains(KEPT, OUTBOX).doesNotContain("on its way");
    }

    @Test
    void whoMayNotOpenTheOutboxIsNotSentThere() {
        String page = afterSending(organisations.aPersonOfTheirOwn(Language.EN, Role.PROGRAMME_MANAGER));
        assertThat(page).contains(KEPT).doesNotContain(OUTBOX);
    }

    @Test
    void withAServerThePageSaysThatTheMailIsOnItsWay() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        try {
            TestPerson me = organisations.aPersonOfTheirOwn(Language.EN, Role.ADMINISTRATOR);
            organisations.in(me.organisation(), () -> {
                servers.save(new MailServer(
                        "127.0.0.1",
                        server.getSmtp().getPort(),
                        MailServer.Security.NONE,
                        null,
                        null,
                        new EmailAddress("fortaler@nordlys.dk"),
                        "Nordlys"));
                return true;
            });
            assertThat(afterSending(me)).contains("on its way").doesNotContain(KEPT);
        } finally {
            server.stop();
        }
    }

    private String afterSending(TestPerson me) {
        CaseId id = cases.aCase(me, "Ambassadors");
        cases.publish(me, id);
        UUID executive = cases.anExecutive(me, id, "Lone Vinge", "lone@nordlys.example");
        String there = "/business-case/" + id.value() + "/executives";
        try (Visitor visitor = new Visitor(browsers, me)) {
            assertThat(visitor.post(there + "/" + executive + "/send", "").status())
                    .isEqualTo(302);
            return visitor.get(there).body();
        }
    }
}
