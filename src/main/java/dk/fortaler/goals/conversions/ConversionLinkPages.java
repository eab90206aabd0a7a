package dk.fortaler.goals.conversions;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.QrCode;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Conversion links: made, put behind a button, stopped. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ConversionLinkPages {
    private final ConversionLinks links;
    private final Programmes programmes;
    private final WaysIn ways;
    private final SiteAddress site;
    private final Ids ids;

    ConversionLinkPages(ConversionLinks links, Programmes programmes, WaysIn ways, SiteAddress site, Ids ids) {
        this.links = links;
        this.programmes = programmes;
        this.ways = ways;
        this.site = site;
        this.ids = ids;
    }

    @GetMapping("/conversions/links")
    View list() {
        return JteView.of(
                "goals-conversions/links",
                new LinkViews.Every(links.all(), ways.now().recorded()));
    }

    @GetMapping("/conversions/links/new")
    View blank() {
        return editing(null, Form.of(Map.of("id", ids.next())));
    }

    @PostMapping("/conversions/links")
    View make(SignedIn me, @ModelAttribute LinkForm form, HttpServletRequest request, RedirectAttributes redirect) {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        Optional<ConversionLinks.Fields> fields = read(form, faults);
        Optional<ConversionKind> kind = ConversionKind.of(ConversionForm.text(form.kind()));
        if (kind.isEmpty()) {
            faults.put("kind", List.of("conversions.kind.missing"));
        }
        if (!faults.isEmpty()) {
            return refused(null, Form.refused(request, faults));
        }
        UUID id = Ids.parse(ConversionForm.text(form.id())).orElseGet(ids::next);
        links.make(me.person(), id, kind.orElseThrow(), fields.orElseThrow());
        Flash.success(redirect, "conversions.link.made");
        return back(id);
    }

    @GetMapping("/conversions/links/{id}")
    View show(@PathVariable UUID id) {
        ConversionLink link = found(id);
        String address = site.of(link.path());
        return JteView.of(
                "goals-conversions/link",
                new LinkViews.One(link, address, QrCode.of(address), ways.now().recorded(), ways.sign()));
    }

    @GetMapping("/conversions/links/{id}/edit")
    View edit(@PathVariable UUID id) {
        ConversionLink link = found(id);
        Map<String, Object> stored = new LinkedHashMap<>();
        stored.put("name", link.name());
        stored.put("target", link.target());
        stored.put("programme", link.programme() == null ? "" : link.programme());
        return editing(link, Form.of(stored));
    }

    @PostMapping("/conversions/links/{id}")
    View change(
            SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute LinkForm form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        ConversionLink link = found(id);
        Map<String, List<String>> faults = new LinkedHashMap<>();
        Optional<ConversionLinks.Fields> fields = read(form, faults);
        if (fields.isEmpty()) {
            return refused(link, Form.refused(request, faults));
        }
        links.change(me.person(), id, fields.get());
        Flash.success(redirect, "conversions.link.saved");
        return back(id);
    }

    @PostMapping("/conversions/links/{id}/stop")
    View stop(SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        return run(me, id, false, redirect);
    }

    @PostMapping("/conversions/links/{id}/start")
    View start(SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        return run(me, id, true, redirect);
    }

    private View run(SignedIn me, UUID id, boolean active, RedirectAttributes redirect) {
        if (!links.run(me.person(), id, active)) {
            throw new Missing();
        }
        Flash.success(redirect, active ? "conversions.link.started" : "conversions.link.stopped");
        return back(id);
    }

    private Optional<ConversionLinks.Fields> read(LinkForm form, Map<String, List<String>> faults) {
        String name = ConversionForm.text(form.name());
        if (name.isEmpty() || name.length() > ConversionLinks.LONGEST_NAME) {
            faults.put("name", List.of(name.isEmpty() ? "web.form.missing" : "web.form.too-long"));
        }
        String typed = ConversionForm.text(form.target());
        Optional<WebAddress> target = WebAddress.parse(typed)
                .filter(each -> each.uri().toASCIIString().length() <= WebAddress.LONGEST);
        if (target.isEmpty()) {
            faults.put("target", List.of(typed.isEmpty() ? "web.form.missing" : "web.form.address"));
        } else if (target.get().toString().startsWith(site.of(ConversionLink.PREFIX))) {
            faults.put("target", List.of("conversions.link.target.own"));
        }
        String chosen = ConversionForm.text(form.programme());
        Optional<UUID> programme = programme(chosen);
        if (programme.isEmpty() && !chosen.isEmpty()) {
            faults.put("programme", List.of("conversions.programme.gone"));
        }
        return faults.isEmpty()
                ? target.map(each -> new ConversionLinks.Fields(name, each, programme.orElse(null)))
                : Optional.empty();
    }

    private Optional<UUID> programme(String chosen) {
        return Ids.parse(chosen)
                .filter(id -> programmes.active().stream()
                        .anyMatch(each -> each.id().value().equals(id)));
    }

    private View refused(@Nullable ConversionLink link, Form form) {
        return editing(link, form).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private JteView editing(@Nullable ConversionLink link, Form form) {
        List<Programme> active = programmes.active();
        return JteView.of("goals-conversions/link-form", new LinkViews.Editing(link, form, active));
    }

    private ConversionLink found(UUID id) {
        return links.find(id).orElseThrow(Missing::new);
    }

    private static View back(UUID id) {
        return new RedirectView("/conversions/links/" + id);
    }
}
