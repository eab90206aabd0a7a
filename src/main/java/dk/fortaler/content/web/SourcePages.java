package dk.fortaler.content.web;

import dk.fortaler.content.internal.AddSource;
import dk.fortaler.content.internal.KeepSources;
import dk.fortaler.content.internal.Source;
import dk.fortaler.content.internal.SourceId;
import dk.fortaler.content.internal.SourceRepository;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class SourcePages {
    private static final String HERE = "/content/sources";

    private final SourceRepository sources;
    private final AddSource adding;
    private final KeepSources keeping;

    SourcePages(SourceRepository sources, AddSource adding, KeepSources keeping) {
        this.sources = sources;
        this.adding = adding;
        this.keeping = keeping;
    }

    @GetMapping(HERE)
    View list() {
        return JteView.of("content/sources", new SourcesView(sources.all(), Form.empty(), List.of(), "", 0));
    }

    @PostMapping(HERE)
    View add(@ModelAttribute AddressForm form, SignedIn me, HttpServletRequest request, RedirectAttributes redirect) {
        Optional<WebAddress> address = form.parsed();
        if (address.isEmpty()) {
            return refused(Form.refused(request, "address", form.error()), "", 0);
        }
        return switch (adding.add(me.person(), address.get())) {
            case AddSource.Added(SourceId _, String title, int stories) -> {
                Flash.success(redirect, "content.source.added", Map.of("title", title, "count", stories));
                yield new RedirectView(HERE);
            }
            case AddSource.AlreadyThere(String title) -> {
                Flash.warning(redirect, "content.source.there", Map.of("title", title));
                yield new RedirectView(HERE);
            }
            case AddSource.Several(List<AddSource.Choice> feeds) ->
                JteView.of("content/sources", new SourcesView(sources.all(), typed(form), feeds, "", 0));
            case AddSource.NotAdded(String reason, int status) -> refused(typed(form), Reasons.key(reason), status);
        };
    }

    @PostMapping(HERE + "/{id}/read")
    View readNow(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        keeping.readNow(me.person(), new SourceId(id))
                .flatMap(Source::last)
                .ifPresentOrElse(
                        reading -> tell(redirect, reading),
                        () -> Flash.warning(redirect, Reasons.key("BUSY"), Map.of()));
        return new RedirectView(HERE);
    }

    private static void tell(RedirectAttributes redirect, Source.Reading reading) {
        if (reading.result() == Source.Result.FAILED) {
            Flash.danger(redirect, Reasons.key(reading.reason()), Map.of("status", reading.status()));
        } else {
            Flash.success(redirect, "content.source.last.read", Map.of("count", reading.fresh()));
        }
    }

    @PostMapping(HERE + "/{id}/pause")
    View pause(@PathVariable UUID id) {
        keeping.pause(new SourceId(id));
        return new RedirectView(HERE);
    }

    @PostMapping(HERE + "/{id}/go-on")
    View goOn(@PathVariable UUID id) {
        keeping.goOn(new SourceId(id));
        return new RedirectView(HERE);
    }

    @PostMapping(HERE + "/{id}/remove")
    View remove(@PathVariable UUID id, RedirectAttributes redirect) {
        keeping.remove(new SourceId(id));
        Flash.success(redirect, "content.source.removed");
        return new RedirectView(HERE);
    }

    private static Form typed(AddressForm form) {
        return Form.of(Map.of("address", form.address()));
    }

    private View refused(Form form, String problem, int status) {
        return JteView.of("content/sources", new SourcesView(sources.all(), form, List.of(), problem, status))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
