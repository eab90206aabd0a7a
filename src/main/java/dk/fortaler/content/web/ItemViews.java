package dk.fortaler.content.web;

import dk.fortaler.content.internal.Item;
import dk.fortaler.content.internal.ItemRepository;
import dk.fortaler.content.internal.PictureRepository;
import dk.fortaler.content.internal.PublishItem;
import dk.fortaler.guidelines.TextRules;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.web.Form;
import org.springframework.stereotype.Component;

/** Gathers what an item's page shows. */
@Component
class ItemViews {
    private final ItemRepository items;
    private final PictureRepository pictures;
    private final PublishItem publishing;
    private final Programmes programmes;
    private final TextRules rules;

    ItemViews(
            ItemRepository items,
            PictureRepository pictures,
            PublishItem publishing,
            Programmes programmes,
            TextRules rules) {
        this.items = items;
        this.pictures = pictures;
        this.publishing = publishing;
        this.programmes = programmes;
        this.rules = rules;
    }

    ItemView view(Item item, Form form) {
        return new ItemView(
                item,
                form,
                items.lastSaved(item.id()),
                pictures.of(item.id()),
                publishing.publications(item.id()),
                programmes.active(),
                rules.check(),
                rules.peopleInPictures());
    }
}
