package dk.fortaler.goals.hooks;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.links.UtmTemplates;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Hooks: made, tried, stopped. A secret is in the answer to the form that made it and nowhere else, so not in the session. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class HookPages {
    private final Hooks hooks;
    private final Deliveries deliveries;
    private final Programmes programmes;
    private final SiteAddress site;
    private final UtmTemplates templates;
    private final Ids ids;

    HookPages(
            Hooks hooks,
            Deliveries deliveries,
            Programmes programmes,
            SiteAddress site,
            UtmTemplates templates,
            Ids ids) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.programmes = programmes;
        this.site = site;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping("/conversions/hooks")
    View list() {
        return JteView.of("goals-hooks/list", new HookViews.Every(hooks.all()));
    }

    @GetMapping("/conversions/hooks/new")
    View blank() {
        return making(Form.of(Map.of("id", ids.next())));
    }

    @PostMapping("/conversions/hooks")
    View make(
            SignedIn me,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String programme,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        String called = name.strip();
        if (called.isEmpty() || called.length() > Hooks.LONGEST_NAME) {
            faults.put("name", List.of(called.isEmpty() ? "web.form.missing" : "web.form.too-long"));
        }
        Optional<UUID> chosen = Ids.parse(programme.strip())
                .filter(each -> programmes.find(new ProgrammeId(each)).isPresent());
        if (chosen.isEmpty() && !programme.isBlank()) {
            faults.put("programme", List.of("hooks.programme.gone"));
        }
        if (!faults.isEmpty()) {
            return making(Form.refused(request, faults)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        UUID key = Ids.parse(id.strip()).orElseGet(ids::next);
        Optional<HookSecret> secret = hooks.make(me.person(), key, called, chosen.orElse(null));
        if (secret.isEmpty()) {
            Flash.warning(redirect, "hooks.made.before", Map.of());
            return new RedirectView("/conversions/hooks/" + key);
        }
        return page(key, secret.get().text());
    }

    @GetMapping("/conversions/hooks/{id}")
    View show(@PathVariable UUID id) {
        return page(id, null);
    }

    @PostMapping("/conversions/hooks/{id}/secret")
    View changeSecret(SignedIn me, @PathVariable UUID id, @RequestParam(defaultValue = "") String end) {
        HookSecret secret =
                hooks.changeSecret(me.person(), id, end.equals("now")).orElseThrow(Missing::new);
        return page(id, secret.text());
    }

    @PostMapping("/conversions/hooks/{id}/stop")
    View stop(SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        return run(me, id, false, redirect);
    }

    @PostMapping("/conversions/hooks/{id}/start")
    View start(SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        return run(me, id, true, redirect);
    }

    private View run(SignedIn me, UUID id, boolean active, RedirectAttributes redirect) {
        if (!hooks.run(me.person(), id, active)) {
            throw new Missing();
        }
        Flash.success(redirect, active ? "hooks.started" : "hooks.stopped");
        return new RedirectView("/conversions/hooks/" + id);
    }

    private JteView page(UUID id, @Nullable String secret) {
        Hook hook = hooks.find(id).orElseThrow(Missing::new);
        return JteView.of(
                "goals-hooks/hook",
                new HookViews.One(
                        hook,
                        site.of(Hooks.path(hook)),
                        secret,
                        templates.current().linkParameter().orElse(""),
                        hooks.overlapUntil(id),
                        deliveries.of(id)));
    }

    private JteView making(Form form) {
        return JteView.of("goals-hooks/form", new HookViews.Making(form, programmes.active()));
    }
}
