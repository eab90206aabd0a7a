package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.businesscase.internal.AskExecutive;
import dk.fortaler.businesscase.internal.Executive;
import dk.fortaler.businesscase.internal.Executives;
import dk.fortaler.businesscase.internal.StoredCase;
import dk.fortaler.businesscase.internal.WriteCase;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.mail.MailServers;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.Posted;
import dk.fortaler.web.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Asking executives, and reading what they said. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ExecutivePages {
    private final WriteCase write;
    private final Executives executives;
    private final AskExecutive ask;
    private final SiteAddress site;
    private final Posted posted;
    private final MailServers servers;

    ExecutivePages(
            WriteCase write,
            Executives executives,
            AskExecutive ask,
            SiteAddress site,
            Posted posted,
            MailServers servers) {
        this.write = write;
        this.executives = executives;
        this.ask = ask;
        this.site = site;
        this.posted = posted;
        this.servers = servers;
    }

    @GetMapping("/business-case/{id}/executives")
    View all(@PathVariable UUID id, SignedIn me) {
        return page(find(id), Form.of(Map.of("language", me.language().tag())), null);
    }

    @PostMapping("/business-case/{id}/executives")
    View add(
            @PathVariable UUID id,
            SignedIn me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        StoredCase stored = find(id);
        Optional<EmailAddress> address = EmailAddress.parse(email);
        Map<String, List<String>> errors = errors(name.strip(), address);
        if (!errors.isEmpty()) {
            return refused(stored, Form.refused(request, errors));
        }
        Language chosen = Language.of(language).orElse(me.language());
        if (!executives.add(me.person(), stored.id(), name.strip(), address.orElseThrow(), chosen)) {
            return refused(stored, Form.refused(request, "email", "businesscase.executives.taken"));
        }
        Flash.success(redirect, "businesscase.executives.added", Map.of("name", name.strip()));
        return back(id);
    }

    private static Map<String, List<String>> errors(String name, Optional<EmailAddress> address) {
        Map<String, List<String>> errors = new TreeMap<>();
        if (name.isEmpty()) {
            errors.put("name", List.of("web.form.missing"));
        } else if (name.codePointCount(0, name.length()) > Executive.LONGEST_NAME) {
            errors.put("name", List.of("web.form.too-long"));
        }
        if (address.isEmpty()) {
            errors.put("email", List.of("businesscase.executives.email.wrong"));
        }
        return errors;
    }

    @PostMapping("/business-case/{id}/executives/{executive}/send")
    View send(@PathVariable UUID id, @PathVariable UUID executive, SignedIn me, RedirectAttributes redirect) {
        Executive to = find(id, executive);
        int version = ask.send(me, to.of(), executive);
        if (version == 0) {
            Flash.danger(redirect, "businesscase.executives.first", Map.of());
        } else {
            posted.tell(redirect, "businesscase.executives.sent", Map.of("version", version, "name", to.name()));
        }
        return back(id);
    }

    /** Shown in the answer itself: a link that opens something is kept in no session. */
    @PostMapping("/business-case/{id}/executives/{executive}/link")
    View link(@PathVariable UUID id, @PathVariable UUID executive, SignedIn me, RedirectAttributes redirect) {
        Executive to = find(id, executive);
        if (write.newest(to.of()).isEmpty()) {
            Flash.danger(redirect, "businesscase.executives.first", Map.of());
            return back(id);
        }
        String path = ask.link(me, to.of(), executive).orElseThrow(Missing::new);
        return page(
                find(id),
                Form.of(Map.of("language", me.language().tag())),
                new ExecutivesView.NewLink(to.name(), site.of(path)));
    }

    @PostMapping("/business-case/{id}/executives/{executive}/close")
    View close(@PathVariable UUID id, @PathVariable UUID executive, SignedIn me, RedirectAttributes redirect) {
        Executive to = find(id, executive);
        ask.close(me, to.of(), executive);
        Flash.success(redirect, "businesscase.executives.revoked", Map.of("name", to.name()));
        return back(id);
    }

    @PostMapping("/business-case/{id}/executives/{executive}/remove")
    View remove(@PathVariable UUID id, @PathVariable UUID executive, SignedIn me, RedirectAttributes redirect) {
        Executive gone = find(id, executive);
        Map<String, String> named = Map.of("name", gone.name());
        if (executives.remove(me.person(), gone.of(), executive)) {
            Flash.success(redirect, "businesscase.executives.removed", named);
        } else {
            Flash.warning(redirect, "businesscase.executives.stays", named);
        }
        return back(id);
    }

    @PostMapping("/business-case/{id}/executives/{executive}/answers/{answer}")
    View reply(
            @PathVariable UUID id,
            @PathVariable UUID executive,
            @PathVariable UUID answer,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Executive to = find(id, executive);
        String field = ExecutivesView.field(answer);
        String words = AskExecutive.oneLineEnd(
                        Optional.ofNullable(request.getParameter(field)).orElse(""))
                .strip();
        if (words.isEmpty() || words.codePointCount(0, words.length()) > AskExecutive.LONGEST_WORDS) {
            return refused(find(id), Form.refused(request, field, "businesscase.reply.missing"));
        }
        if (!ask.reply(me, to.of(), executive, answer, words)) {
            throw new Missing();
        }
        posted.tell(redirect, "businesscase.reply.sent", Map.of("name", to.name()));
        return back(id);
    }

    private View refused(StoredCase stored, Form form) {
        return page(stored, form, null).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private JteView page(StoredCase stored, Form form, ExecutivesView.@Nullable NewLink link) {
        return JteView.of(
                "businesscase/executives",
                new ExecutivesView(
                        stored,
                        write.newest(stored.id()).orElse(null),
                        executives.of(stored.id()),
                        executives.proposed(stored.id()),
                        form,
                        link,
                        servers.canSend()));
    }

    private static View back(UUID id) {
        return new RedirectView("/business-case/" + id + "/executives");
    }

    private StoredCase find(UUID id) {
        return write.find(new CaseId(id)).orElseThrow(Missing::new);
    }

    private Executive find(UUID id, UUID executive) {
        return executives.find(new CaseId(id), executive).orElseThrow(Missing::new);
    }
}
