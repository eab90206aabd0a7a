package dk.fortaler.goals.contacts;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.sharing.ShareAction;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import dk.fortaler.web.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A person's own contacts and dialogues: two taps to write one down from anywhere, one to take it back. */
@Controller
class ContactPages {
    private static final int PAGE = 30;
    private static final int ORDER = 16;

    private final LogContact log;
    private final OwnContacts own;
    private final Ids ids;

    ContactPages(LogContact log, OwnContacts own, Ids ids) {
        this.log = log;
        this.own = own;
        this.ids = ids;
    }

    /** The first tap, on a share or the feed. */
    @Bean
    static ShareAction somethingCameOfIt() {
        return new ShareAction("contacts.action", "message-circle-heart", "/contacts/new");
    }

    /** In the phone's bar of those who share; those who manage have it full already, and find it in the menu. */
    @Bean
    static NavigationEntry ownContactsEntry() {
        return new NavigationEntry(
                Group.OWN, "contacts.nav", "message-circle-heart", "/contacts", ORDER, true, me -> !me.manages());
    }

    @Bean
    static NavigationEntry managersContactsEntry() {
        return new NavigationEntry(
                Group.OWN, "contacts.nav", "message-circle-heart", "/contacts", ORDER, false, SignedIn::manages);
    }

    @GetMapping("/contacts")
    View list(
            SignedIn me,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable UUID logged) {
        return list(me, page, logged, Form.empty());
    }

    @GetMapping("/contacts/new")
    View choose(SignedIn me, @RequestParam(required = false) @Nullable UUID share) {
        String title = share == null ? null : log.titleOf(me, share).orElseThrow(Missing::new);
        return JteView.of("goals-contacts/new", new NewContactView(ids.next(), share, title));
    }

    @PostMapping("/contacts")
    View log(
            SignedIn me,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable UUID key,
            @RequestParam(required = false) @Nullable UUID share,
            RedirectAttributes redirect) {
        if (!LogContact.KINDS.contains(kind) || key == null) {
            Flash.danger(redirect, "contacts.kind.missing", Map.of());
            return new RedirectView("/contacts/new");
        }
        if (share != null && log.titleOf(me, share).isEmpty()) {
            throw new Missing();
        }
        Optional<UUID> id = log.log(me, key, kind, share);
        if (id.isEmpty()) {
            Flash.danger(redirect, "contacts.too-many", Map.of());
            return new RedirectView("/contacts");
        }
        Flash.success(redirect, "contacts.logged." + kind);
        return new RedirectView("/contacts?logged=" + id.get());
    }

    @PostMapping("/contacts/{id}/note")
    View note(
            SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        String text = note.strip();
        if (text.codePointCount(0, text.length()) > LogContact.LONGEST_NOTE) {
            return list(me, 1, id, Form.refused(request, "note", "contacts.note.too-long"))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!log.note(me, id, text)) {
            throw new Missing();
        }
        Flash.success(redirect, "contacts.note.saved");
        return new RedirectView("/contacts");
    }

    @PostMapping("/contacts/{id}/undo")
    View undo(SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        if (!log.undo(me, id)) {
            throw new Missing();
        }
        Flash.success(redirect, "contacts.undone");
        return new RedirectView("/contacts");
    }

    private JteView list(SignedIn me, int page, @Nullable UUID logged, Form form) {
        OwnContacts.Counts counts = own.count(me.person());
        Paging paging = new Paging(page, PAGE, counts.all());
        return JteView.of(
                "goals-contacts/list",
                new ContactsView(
                        own.read(me.person(), PAGE, Math.max(0, paging.from() - 1)),
                        counts,
                        paging,
                        ids.next(),
                        logged,
                        form));
    }
}
