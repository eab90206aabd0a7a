package dk.fortaler.content.web;

import dk.fortaler.content.internal.EntryList;
import dk.fortaler.content.internal.MakeItem;
import dk.fortaler.content.internal.SourceId;
import dk.fortaler.content.internal.SourceRepository;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class EntryPages {
    private final EntryList entries;
    private final SourceRepository sources;
    private final MakeItem making;

    EntryPages(EntryList entries, SourceRepository sources, MakeItem making) {
        this.entries = entries;
        this.sources = sources;
        this.making = making;
    }

    @GetMapping("/content/entries")
    View list(
            @RequestParam(required = false) UUID source,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page) {
        Optional<SourceId> from = Optional.ofNullable(source).map(SourceId::new);
        String search = Search.tidy(q);
        int total = entries.count(from, search);
        String chosen = source == null ? "" : source.toString();
        Pager pager = Pager.of(page, total, "/content/entries", Map.of("source", chosen, "q", search));
        return JteView.of(
                "content/entries",
                new EntriesView(
                        entries.list(from, search, Pager.SIZE, pager.offset()),
                        sources.all(),
                        chosen,
                        search,
                        total,
                        pager));
    }

    /** The item that was made of the story already, or a new one. */
    @PostMapping("/content/entries/{id}/item")
    View make(@PathVariable UUID id, SignedIn me) {
        EntryList.Entry entry = entries.find(id).orElseThrow(Missing::new);
        return new RedirectView("/content/items/"
                + entry.item()
                        .or(() -> making.ofEntry(me.person(), id))
                        .orElseThrow(Missing::new)
                        .value());
    }
}
