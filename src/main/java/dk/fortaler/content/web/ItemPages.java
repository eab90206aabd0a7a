package dk.fortaler.content.web;

import dk.fortaler.content.ItemId;
import dk.fortaler.content.internal.CaptionRepository;
import dk.fortaler.content.internal.EditItem;
import dk.fortaler.content.internal.Item;
import dk.fortaler.content.internal.ItemRepository;
import dk.fortaler.content.internal.MakeItem;
import dk.fortaler.content.internal.PublishItem;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** One item: watching its page being read, looking at it, taking it back. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ItemPages {
    private final ItemRepository items;
    private final CaptionRepository captions;
    private final MakeItem making;
    private final EditItem editing;
    private final PublishItem publishing;
    private final ItemViews views;

    ItemPages(
            ItemRepository items,
            CaptionRepository captions,
            MakeItem making,
            EditItem editing,
            PublishItem publishing,
            ItemViews views) {
        this.items = items;
        this.captions = captions;
        this.making = making;
        this.editing = editing;
        this.publishing = publishing;
        this.views = views;
    }

    @GetMapping("/content/items/{id}")
    View item(@PathVariable UUID id, @RequestParam(name = "by-hand", required = false) String byHand, SignedIn me) {
        Item item = find(id);
        if (item.reading() == Item.Reading.UNDER_WAY && byHand == null) {
            return JteView.of("content/reading", item);
        }
        Map<String, String> stored = new HashMap<>(CaptionField.values(captions.of(item.id())));
        stored.put("version", String.valueOf(item.version()));
        stored.put("title", item.title());
        stored.put("description", item.description());
        stored.put("alternative", item.alternative());
        stored.put("kind", item.kind().key());
        stored.put("people", item.people().answer().key());
        stored.put("note", item.people().note());
        item.picture()
                .ifPresent(picture -> stored.put("picture", picture.value().toString()));
        publishing.publications(item.id()).stream()
                .filter(publication -> !publication.withdrawn())
                .findFirst()
                .ifPresent(publication -> stored.putAll(ItemForm.values(publication, me.zone())));
        return JteView.of("content/item", views.view(item, Form.of(stored)));
    }

    /** Asked by the page that waits: nothing yet, or look again. */
    @GetMapping("/content/items/{id}/reading")
    ResponseEntity<Void> reading(@PathVariable UUID id) {
        return find(id).reading() == Item.Reading.UNDER_WAY
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok().header("HX-Refresh", "true").build();
    }

    @PostMapping("/content/items/{id}/read-again")
    View readAgain(@PathVariable UUID id, SignedIn me) {
        making.readAgain(me.person(), find(id).id());
        return back(id);
    }

    @PostMapping("/content/items/{id}/withdraw")
    View withdraw(@PathVariable UUID id, @RequestParam UUID programme, SignedIn me, RedirectAttributes redirect) {
        publishing.withdraw(me.person(), find(id).id(), new ProgrammeId(programme));
        Flash.success(redirect, "content.item.withdrawn");
        return back(id);
    }

    @PostMapping("/content/items/{id}/remove")
    View remove(@PathVariable UUID id, RedirectAttributes redirect) {
        if (!editing.removeDraft(find(id).id())) {
            Flash.warning(redirect, "content.item.kept", Map.of());
            return back(id);
        }
        Flash.success(redirect, "content.item.removed");
        return new RedirectView("/content");
    }

    private Item find(UUID id) {
        return items.find(new ItemId(id)).orElseThrow(Missing::new);
    }

    private static View back(UUID id) {
        return new RedirectView("/content/items/" + id);
    }
}
