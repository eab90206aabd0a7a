package dk.fortaler.people.settings;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.mail.MailServers;
import dk.fortaler.kernel.mail.Outbox;
import dk.fortaler.kernel.mail.PostedMail;
import dk.fortaler.people.SettingsPage;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The mails of the organisation; those that could not go, to read and hand on. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class OutboxPages {
    private static final int LAST_PAGE = 100_000;

    private final Outbox outbox;
    private final MailServers servers;

    private final AuditLog audit;
    private final TransactionTemplate transaction;

    OutboxPages(Outbox outbox, MailServers servers, AuditLog audit, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.servers = servers;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Bean
    static SettingsPage outboxSettings() {
        return new SettingsPage("settings.outbox", "inbox", "/settings/outbox", 20, me -> me.is(Role.ADMINISTRATOR));
    }

    @GetMapping("/settings/outbox")
    View list(@RequestParam(defaultValue = "0") int page) {
        int within = Math.clamp(page, 0, LAST_PAGE);
        return JteView.of(
                "settings/outbox",
                new OutboxView(outbox.list(within), within, outbox.count(), outbox.countKept(), sends()));
    }

    @GetMapping("/settings/outbox/{id}")
    View mail(SignedIn me, @PathVariable UUID id) {
        PostedMail mail = outbox.find(id).orElseThrow(Missing::new);
        if (mail.plain() != null) {
            record(me, "mail.read", id.toString(), Map.of()); // it may carry a link that lets its reader in
        }
        return JteView.of("settings/posted-mail", new PostedMailView(mail, sends()));
    }

    @PostMapping("/settings/outbox/{id}/send")
    View send(SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        if (outbox.send(id)) {
            record(me, "mail.sent-again", id.toString(), Map.of());
            Flash.success(redirect, "settings.outbox.ordered");
        } else {
            Flash.warning(redirect, "settings.outbox.not", Map.of());
        }
        return new RedirectView("/settings/outbox");
    }

    @PostMapping("/settings/outbox/send-kept")
    View sendKept(SignedIn me, RedirectAttributes redirect) {
        int sent = outbox.sendKept();
        record(me, "mail.sent-again", null, Map.of("count", sent));
        Flash.success(redirect, "settings.outbox.ordered.all", Map.of("count", sent));
        return new RedirectView("/settings/outbox");
    }

    private void record(SignedIn me, String action, @Nullable String subject, Map<String, ?> details) {
        transaction.executeWithoutResult(status -> audit.record(me.person(), action, subject, details));
    }

    private boolean sends() {
        return servers.canSend();
    }
}
