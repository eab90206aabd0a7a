package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.People;
import dk.fortaler.web.GuestAddresses;
import dk.fortaler.web.JteView;
import dk.fortaler.web.TokenPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where the link to leave leads: one button, no reason, no sign-in. */
@Controller
class LeavePages {
    private final Guests guests;
    private final LeaveLinks links;
    private final Leaving leaving;
    private final People people;

    LeavePages(Guests guests, LeaveLinks links, Leaving leaving, People people) {
        this.guests = guests;
        this.links = links;
        this.leaving = leaving;
        this.people = people;
    }

    @Configuration(proxyBeanMethods = false)
    static class Addresses {
        @Bean
        GuestAddresses leaveAddresses() {
            return new GuestAddresses(List.of("/leave/*"));
        }
    }

    @GetMapping("/leave/{code}")
    View page(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return view(code, false, request, response);
    }

    @PostMapping("/leave/{code}")
    View leave(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return view(code, true, request, response);
    }

    private View view(String code, boolean leave, HttpServletRequest request, HttpServletResponse response) {
        TokenPage.protect(response);
        return LinkCode.parse(code)
                .flatMap(parsed -> guests.within(
                        parsed.organisation(),
                        () -> links.find(parsed.token().digest()).map(held -> {
                            if (leave) {
                                leaving.leave(held.programme().id(), held.person());
                            }
                            return page(code, leave, held, request);
                        })))
                .orElseGet(() -> InvitedPages.gone(request));
    }

    private View page(String code, boolean done, LeaveLinks.Held held, HttpServletRequest request) {
        Guests.Host host = guests.host();
        Language language = Optional.ofNullable(request.getParameter("lang"))
                .flatMap(Language::of)
                .or(() -> people.find(held.person()).map(person -> person.language()))
                .orElse(Language.DA);
        return JteView.of(
                        "club/leave",
                        new LeaveView(
                                host.name(),
                                held.programme().name(),
                                "/leave/" + code + "?lang=" + language.tag(),
                                done))
                .forGuest(language, host.accent(), host.zone());
    }
}
