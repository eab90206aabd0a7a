package dk.fortaler.people.settings;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.SettingsPage;
import dk.fortaler.people.settings.OrganisationSettings.Settings;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
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
@PreAuthorize("hasRole('ADMINISTRATOR')")
class SettingsPages {
    private final OrganisationSettings settings;
    private final List<SettingsPage> pages;

    SettingsPages(OrganisationSettings settings, List<SettingsPage> pages) {
        this.settings = settings;
        this.pages = pages.stream()
                .sorted(Comparator.comparingInt(SettingsPage::order))
                .toList();
    }

    @Bean
    static NavigationEntry settingsEntry() {
        return new NavigationEntry(
                Group.SET_UP,
                "settings.title",
                "settings",
                "/settings",
                90,
                false,
                person -> person.is(Role.ADMINISTRATOR));
    }

    @GetMapping("/settings")
    View page(SignedIn me) {
        Settings present = settings.of(me);
        return view(
                me,
                Form.of(Map.of(
                        "name", present.name(),
                        "language", present.language().tag(),
                        "zone", TimeZones.today(present.zone().getId()),
                        "accent", present.accent().tag())));
    }

    @PostMapping("/settings")
    View save(
            @Valid @ModelAttribute OrganisationForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Optional<Language> language = Language.of(form.language());
        Optional<ZoneId> zone = TimeZones.find(form.zone()).filter(settings::isKnown);
        Optional<Accent> accent = Accent.of(form.accent());
        if (zone.isEmpty()) {
            Form.reject(result, "zone", "settings.zone.unknown");
        }
        if (language.isEmpty() || accent.isEmpty()) {
            result.reject("choice", "web.form.unreadable");
        }
        if (result.hasErrors()) {
            return view(me, Form.refused(request, result)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        settings.save(me, new Settings(form.name(), language.orElseThrow(), zone.orElseThrow(), accent.orElseThrow()));
        Flash.success(redirect, "settings.saved");
        return new RedirectView("/settings");
    }

    private JteView view(SignedIn me, Form form) {
        return JteView.of(
                "settings/organisation",
                new SettingsView(
                        form,
                        pages.stream().filter(page -> page.visible().test(me)).toList()));
    }
}
