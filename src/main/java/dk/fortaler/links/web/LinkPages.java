package dk.fortaler.links.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.links.Slug;
import dk.fortaler.links.UtmTemplate;
import dk.fortaler.links.UtmTemplates;
import dk.fortaler.links.UtmWords;
import dk.fortaler.links.internal.ingest.ClickIngest;
import dk.fortaler.links.internal.journal.ClickRecorder;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class LinkPages {
    private static final WebAddress EXAMPLE = new WebAddress(URI.create("https://example.com/"));
    private static final Slug EXAMPLE_LINK = new Slug("k7m2p9wd");

    private final UtmTemplates templates;
    private final ClickIngest ingest;
    private final Optional<ClickRecorder> recorder;

    LinkPages(UtmTemplates templates, ClickIngest ingest, Optional<ClickRecorder> recorder) {
        this.templates = templates;
        this.ingest = ingest;
        this.recorder = recorder;
    }

    @Bean
    static NavigationEntry linksEntry() {
        return new NavigationEntry(Group.SET_UP, "links.title", "link", "/links", 70, false, SignedIn::manages);
    }

    @GetMapping("/links")
    View show(SignedIn me) {
        UtmTemplate template = templates.current();
        return JteView.of("links/links", view(Form.of(UtmForm.stored(template)), template, me));
    }

    @PostMapping("/links/utm")
    View save(
            @ModelAttribute UtmForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Map<String, String> problems = form.problems();
        if (result.hasErrors() || !problems.isEmpty()) {
            Form refused = Form.refused(request, result);
            for (Map.Entry<String, String> problem : problems.entrySet()) {
                refused = refused.withError(problem.getKey(), problem.getValue());
            }
            return JteView.of("links/links", view(refused, templates.current(), me))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        templates.save(me.person(), form.template());
        Flash.success(redirect, "links.utm.saved");
        return new RedirectView("/links");
    }

    private LinksView view(Form form, UtmTemplate template, SignedIn me) {
        return new LinksView(
                form,
                template.applyTo(EXAMPLE, words(me.language())),
                recorder.isPresent(),
                ingest.hasWaiting(),
                recorder.filter(clicks -> clicks.lost() > 0).isPresent());
    }

    private static UtmWords words(Language language) {
        Texts texts = Texts.of(language);
        return new UtmWords(
                Optional.of("linkedin"),
                Optional.of(texts.text("links.utm.example.programme")),
                Optional.of(texts.text("links.utm.example.item")),
                Optional.of(texts.text("links.utm.example.person")),
                Optional.of(EXAMPLE_LINK));
    }
}
