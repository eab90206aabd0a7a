package dk.fortaler.content.web;

import dk.fortaler.content.StoryKind;
import dk.fortaler.content.internal.Item;
import dk.fortaler.content.internal.ItemRepository.Saved;
import dk.fortaler.content.internal.KeptPicture;
import dk.fortaler.content.internal.PeopleShown;
import dk.fortaler.content.internal.Publication;
import dk.fortaler.guidelines.Disclosure.Asks;
import dk.fortaler.guidelines.TextCheck;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.Programme;
import dk.fortaler.web.Form;
import java.util.List;
import java.util.Optional;

/**
 * An item at work.
 *
 * @param lastSaved who saved it last
 * @param check by which the captions are looked through
 * @param people how much is made of people in its picture
 */
public record ItemView(
        Item item,
        Form form,
        Optional<Saved> lastSaved,
        List<KeptPicture> pictures,
        List<Publication> publications,
        List<Programme> programmes,
        TextCheck check,
        Asks people) {
    public ItemView {
        pictures = List.copyOf(pictures);
        publications = List.copyOf(publications);
        programmes = List.copyOf(programmes);
    }

    public String path() {
        return "/content/items/" + item.id().value();
    }

    public List<CaptionField> captions(Language language) {
        return CaptionField.of(language, form, check);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public List<Publication> live() {
        return publications.stream().filter(each -> !each.withdrawn()).toList();
    }

    /** Whether somebody else saved it while this form was being written. */
    public boolean savedMeanwhile() {
        return form.errorsOf("").contains("content.item.meanwhile");
    }

    public boolean isDraft() {
        return live().isEmpty();
    }

    public boolean neverPublished() {
        return publications.isEmpty();
    }

    public boolean couldNotBeRead() {
        return item.reading() == Item.Reading.FAILED;
    }

    public String reason() {
        return Reasons.key(item.reason());
    }

    /** The picture that the form has chosen now. */
    public boolean isChosen(KeptPicture picture) {
        return form.value("picture").equals(picture.id().value().toString());
    }

    public boolean hasChosen() {
        return pictures.stream().anyMatch(this::isChosen);
    }

    public List<StoryKind> kinds() {
        return List.of(StoryKind.values());
    }

    public List<PeopleShown.Answer> answers() {
        return List.of(PeopleShown.Answer.values());
    }

    /** The picture that the preview shows. */
    public String shown() {
        return pictures.stream()
                .filter(this::isChosen)
                .map(picture -> picture.id().smallAddress())
                .findFirst()
                .orElse("");
    }
}
