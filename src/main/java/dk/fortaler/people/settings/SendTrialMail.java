package dk.fortaler.people.settings;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.mail.DirectMail;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.MailOutcome;
import dk.fortaler.kernel.mail.MailServer;
import dk.fortaler.kernel.mail.MailServers;
import dk.fortaler.kernel.mail.MailTrouble;
import dk.fortaler.kernel.secrets.UnreadableSecret;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.Flash;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends the administrator a mail, and says what the server answered. */
@Component
class SendTrialMail {
    private final MailServers servers;
    private final DirectMail direct;

    SendTrialMail(MailServers servers, DirectMail direct) {
        this.servers = servers;
        this.direct = direct;
    }

    void send(SignedIn me, RedirectAttributes redirect) {
        Optional<MailServer> server;
        try {
            server = servers.usable();
        } catch (UnreadableSecret lost) {
            tell(me, MailTrouble.PASSWORD_LOST, "", redirect);
            return;
        }
        if (server.isEmpty()) {
            Flash.warning(redirect, "settings.mail.none", Map.of());
            return;
        }
        switch (direct.send(server.get(), me.email(), me.name(), letter(me))) {
            case MailOutcome.Sent sent ->
                Flash.success(
                        redirect,
                        "settings.mail.trial.sent",
                        Map.of("email", me.email().value()));
            case MailOutcome.Refused(MailTrouble trouble, String answer, boolean forGood) ->
                tell(me, trouble, answer, redirect);
        }
    }

    private static void tell(SignedIn me, MailTrouble trouble, String answer, RedirectAttributes redirect) {
        Flash.danger(
                redirect,
                answer.isEmpty() ? "settings.mail.trial.failed" : "settings.mail.trial.refused",
                Map.of("trouble", Texts.of(me.language()).text(trouble.key()), "answer", answer));
    }

    private static Letter letter(SignedIn me) {
        Texts texts = Texts.of(me.language());
        return new Letter(
                me.language(),
                texts.text("settings.mail.trial.subject"),
                List.of(texts.text("settings.mail.trial.text")),
                null,
                "");
    }
}
