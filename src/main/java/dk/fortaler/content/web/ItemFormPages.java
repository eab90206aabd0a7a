package dk.fortaler.content.web;

import dk.fortaler.content.ItemId;
import dk.fortaler.content.PictureId;
import dk.fortaler.content.internal.EditItem;
import dk.fortaler.content.internal.Item;
import dk.fortaler.content.internal.ItemRepository;
import dk.fortaler.content.internal.PublishItem;
import dk.fortaler.content.internal.PublishItem.Obstacle;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.pictures.PictureReading;
import dk.fortaler.kernel.pictures.Pictures;
import dk.fortaler.kernel.storage.StorageException;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Saving an item, and publishing it in the same breath. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ItemFormPages {
    private final ItemRepository items;
    private final EditItem editing;
    private final PublishItem publishing;
    private final ItemViews views;

    ItemFormPages(ItemRepository items, EditItem editing, PublishItem publishing, ItemViews views) {
        this.items = items;
        this.editing = editing;
        this.publishing = publishing;
        this.views = views;
    }

    @PostMapping("/content/items/{id}")
    View save(
            @PathVariable UUID id,
            @Valid @ModelAttribute ItemForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Item item = items.find(new ItemId(id)).orElseThrow(Missing::new);
        Form sent = checked(form, Form.refused(request, result));
        if (sent.isRefused()) {
            return refused(item, sent);
        }
        Optional<PictureId> picture = form.chosen();
        if (form.upload() != null) {
            Uploaded uploaded = keep(item.id(), form.upload());
            if (uploaded.picture().isEmpty()) {
                return refused(item, sent.withError("upload", uploaded.problem()));
            }
            picture = uploaded.picture();
        }
        EditItem.Change change = new EditItem.Change(
                form.title(),
                form.description(),
                picture,
                form.alternative(),
                form.story(),
                form.shown(),
                CaptionField.sent(sent));
        if (!editing.save(me.person(), item.id(), form.version(), change)) {
            return savedMeanwhile(item.id(), sent, picture);
        }
        return form.publishes() ? publish(item.id(), form, sent, me, redirect) : saved(id, redirect);
    }

    /** With the newer version in the form: who saves again does so knowingly. */
    private View savedMeanwhile(ItemId id, Form sent, Optional<PictureId> picture) {
        Item newer = items.find(id).orElseThrow(Missing::new);
        Form again = sent.withValue("version", String.valueOf(newer.version()))
                .withValue(
                        "picture",
                        picture.map(PictureId::value).map(UUID::toString).orElse(""))
                .withError("", "content.item.meanwhile");
        return refused(newer, again);
    }

    private static View saved(UUID id, RedirectAttributes redirect) {
        Flash.success(redirect, "content.item.saved");
        return new RedirectView("/content/items/" + id);
    }

    /** What can be said without looking at anything but the form. */
    private static Form checked(ItemForm form, Form sent) {
        Form checked = sent;
        for (String field : CaptionField.tooLong(sent)) {
            checked = checked.withError(field, "web.form.too-long");
        }
        if (ItemForm.isUnreadable(form.from())) {
            checked = checked.withError("from", "web.form.unreadable");
        }
        if (ItemForm.isUnreadable(form.until())) {
            checked = checked.withError("until", "web.form.unreadable");
        }
        return checked;
    }

    /** A picture that was kept, or the text that says why not. */
    private record Uploaded(Optional<PictureId> picture, String problem) {
        static Uploaded not(String problem) {
            return new Uploaded(Optional.empty(), problem);
        }
    }

    private Uploaded keep(ItemId item, MultipartFile upload) {
        try {
            return switch (Pictures.read(upload.getBytes())) {
                case PictureReading.Accepted accepted ->
                    new Uploaded(Optional.of(editing.addPicture(item, accepted)), "");
                case PictureReading.Refused(PictureReading.Fault fault) -> Uploaded.not(Reasons.key(fault.name()));
            };
        } catch (IOException unreadable) {
            return Uploaded.not(Reasons.key(PictureReading.Fault.BROKEN.name()));
        } catch (StorageException noRoom) {
            return Uploaded.not(Reasons.key(Item.NO_ROOM));
        }
    }

    /** The words are saved by now, whatever stands in the way of publishing. */
    private View publish(ItemId id, ItemForm form, Form sent, SignedIn me, RedirectAttributes redirect) {
        Optional<ProgrammeId> programme = form.chosenProgramme();
        Set<Obstacle> obstacles = programme
                .map(chosen -> publishing.publish(
                        me.person(),
                        id,
                        chosen,
                        ItemForm.moment(form.from(), me.zone()),
                        ItemForm.moment(form.until(), me.zone())))
                .orElse(Set.of(Obstacle.NO_PROGRAMME));
        if (obstacles.isEmpty()) {
            Flash.success(redirect, "content.item.published");
            return new RedirectView("/content/items/" + id.value());
        }
        Form refused = sent;
        for (Obstacle obstacle : obstacles) {
            refused = switch (obstacle) {
                case NO_TITLE -> refused.withError("title", "web.form.missing");
                case NO_ALTERNATIVE -> refused.withError("alternative", "content.alternative.missing");
                case PEOPLE_UNSAID -> refused.withError("people", "content.people.missing");
                case WORDS_STOPPED -> refused.withError("captions", "content.captions.stopped");
                case NO_PROGRAMME -> refused.withError("programme", "content.programme.missing");
                case EXPIRES_TOO_EARLY -> refused.withError("until", "content.until.early");
            };
        }
        Item saved = items.find(id).orElseThrow(Missing::new);
        return refused(saved, withPicture(refused, id).withValue("version", String.valueOf(saved.version())));
    }

    /** A picture that was uploaded just now is the chosen one. */
    private Form withPicture(Form form, ItemId id) {
        return items.find(id)
                .flatMap(Item::picture)
                .map(picture -> form.withValue("picture", picture.value().toString()))
                .orElse(form);
    }

    private View refused(Item item, Form form) {
        return JteView.of("content/item", views.view(item, form)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
