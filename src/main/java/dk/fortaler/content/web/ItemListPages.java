package dk.fortaler.content.web;

import dk.fortaler.content.ItemId;
import dk.fortaler.content.internal.ItemList;
import dk.fortaler.content.internal.ItemRepository;
import dk.fortaler.content.internal.MakeItem;
import dk.fortaler.content.internal.SourceRepository;
import dk.fortaler.content.internal.Standing;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ItemListPages {
    private final ItemList list;
    private final ItemRepository items;
    private final SourceRepository sources;
    private final MakeItem making;

    ItemListPages(ItemList list, ItemRepository items, SourceRepository sources, MakeItem making) {
        this.list = list;
        this.items = items;
        this.sources = sources;
        this.making = making;
    }

    @GetMapping("/content")
    View list(
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page) {
        return JteView.of("content/list", view(standing, Search.tidy(q), page, Form.empty()));
    }

    /** Of any page; one that there is an item of already is shown instead of doubled. */
    @PostMapping("/content/items")
    View make(@ModelAttribute AddressForm form, SignedIn me, HttpServletRequest request, RedirectAttributes redirect) {
        Optional<WebAddress> address = form.parsed();
        if (address.isEmpty()) {
            return JteView.of("content/list", view("", "", 1, Form.refused(request, "address", form.error())))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<ItemId> there = items.findByAddress(address.get());
        if (there.isPresent()) {
            Flash.warning(redirect, "content.item.there", Map.of());
        }
        ItemId id = there.orElseGet(() -> making.ofAddress(me.person(), address.get()));
        return new RedirectView("/content/items/" + id.value());
    }

    private ItemsView view(String standing, String search, int page, Form form) {
        Optional<Standing> only = Stream.of(Standing.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(standing))
                .findFirst();
        Map<Standing, Integer> counts = list.counts(search);
        int total = only.map(counts::get)
                .orElseGet(() ->
                        counts.values().stream().mapToInt(Integer::intValue).sum());
        String shown = only.isPresent() ? standing : "";
        Pager pager = Pager.of(page, total, "/content", Map.of("standing", shown, "q", search));
        return new ItemsView(
                list.list(only, search, Pager.SIZE, pager.offset()),
                counts,
                shown,
                search,
                total > 0 || !search.isEmpty() || !shown.isEmpty(),
                !sources.all().isEmpty(),
                form,
                pager);
    }
}
