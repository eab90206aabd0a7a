package dk.fortaler.people.settings;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.mail.MailServer;
import dk.fortaler.kernel.mail.MailServer.Security;
import dk.fortaler.kernel.mail.MailServers;
import dk.fortaler.people.SettingsPage;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The organisation's mail server. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class MailPages {
    private final MailServers servers;
    private final SendTrialMail trial;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    MailPages(MailServers servers, SendTrialMail trial, AuditLog audit, TransactionTemplate transaction) {
        this.servers = servers;
        this.trial = trial;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Bean
    static SettingsPage mailSettings() {
        return new SettingsPage("settings.mail", "mail-cog", "/settings/mail", 10, me -> me.is(Role.ADMINISTRATOR));
    }

    @GetMapping("/settings/mail")
    View page(SignedIn me) {
        return view(me, servers.shown().map(MailPages::form).orElseGet(() -> suggestion(me)));
    }

    @PostMapping("/settings/mail")
    View save(
            @Valid @ModelAttribute MailForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Optional<MailServer> before = servers.shown();
        check(form, result, before);
        if (result.hasErrors()) {
            return view(me, Form.refused(request, result)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        transaction.executeWithoutResult(status -> {
            servers.save(form.server(password(form)));
            audit.record(me.person(), "settings.mail", form.host(), Map.of());
        });
        Flash.success(redirect, "settings.mail.saved");
        return new RedirectView("/settings/mail");
    }

    @PostMapping("/settings/mail/trial")
    View tryIt(SignedIn me, RedirectAttributes redirect) {
        trial.send(me, redirect);
        return new RedirectView("/settings/mail");
    }

    @PostMapping("/settings/mail/remove")
    View remove(SignedIn me, RedirectAttributes redirect) {
        transaction.executeWithoutResult(status -> {
            servers.remove();
            audit.record(me.person(), "settings.mail.removed", null, Map.of());
        });
        Flash.success(redirect, "settings.mail.removed");
        return new RedirectView("/settings/mail");
    }

    private void check(MailForm form, BindingResult result, Optional<MailServer> before) {
        if (!result.hasFieldErrors("port")
                && (form.port() < 1 || form.port() > 65_535 || !servers.allows(form.port()))) {
            Form.reject(result, "port", "settings.mail.port.wrong");
        }
        if (!result.hasFieldErrors("from") && EmailAddress.parse(form.from()).isEmpty()) {
            Form.reject(result, "from", "web.form.email");
        }
        if (form.hasUser()
                && form.password().isEmpty()
                && !before.filter(stored -> sameLogin(stored, form)).isPresent()) {
            Form.reject(result, "password", "settings.mail.password.again");
        }
    }

    /** A stored password goes to no other server than the one it was given for. */
    private static boolean sameLogin(MailServer stored, MailForm form) {
        return stored.password() != null
                && stored.host().equals(form.host())
                && form.user().equals(stored.user())
                && !(form.security() == Security.NONE && stored.security() != Security.NONE);
    }

    private @Nullable String password(MailForm form) {
        return form.password().isEmpty()
                ? servers.own().map(MailServer::password).orElse(null)
                : form.password();
    }

    private JteView view(SignedIn me, Form form) {
        Optional<MailServer> own = servers.shown();
        return JteView.of(
                "settings/mail",
                new MailView(
                        form,
                        own.isPresent(),
                        servers.ofInstallation().isPresent(),
                        own.filter(server -> server.password() != null).isPresent(),
                        me.email().value()));
    }

    private static Form form(MailServer server) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("host", server.host());
        values.put("port", server.port());
        values.put("security", server.security().name());
        values.put("user", server.user());
        values.put("from", server.from().value());
        values.put("fromName", server.fromName());
        return Form.of(values);
    }

    private static Form suggestion(SignedIn me) {
        return Form.of(Map.of("port", 587, "security", Security.STARTTLS.name(), "fromName", me.organisationName()));
    }
}
