package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.Access;
import dk.fortaler.people.Invitations;
import dk.fortaler.people.People;
import dk.fortaler.people.Person;
import dk.fortaler.programmes.Purpose;
import dk.fortaler.web.GuestAddresses;
import dk.fortaler.web.JteView;
import dk.fortaler.web.LanguageChoice;
import dk.fortaler.web.TokenPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What the link of an invitation opens, without a session. Looking at it answers nothing: mail programs look too. */
@Controller
class InvitedPages {
    private final Guests guests;
    private final AnswerInvitation answers;
    private final Leaving leaving;
    private final People people;
    private final Invitations accounts;
    private final WaitForSeat waiting;

    InvitedPages(
            Guests guests,
            AnswerInvitation answers,
            Leaving leaving,
            People people,
            Invitations accounts,
            WaitForSeat waiting) {
        this.waiting = waiting;
        this.guests = guests;
        this.answers = answers;
        this.leaving = leaving;
        this.people = people;
        this.accounts = accounts;
    }

    @Configuration(proxyBeanMethods = false)
    static class Addresses {
        @Bean
        GuestAddresses invitedAddresses() {
            return new GuestAddresses(List.of("/invited/**"));
        }
    }

    @GetMapping("/invited/{code}")
    View page(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return with(code, request, response, (invitation, person) -> view(code, invitation, person, request, false));
    }

    /** One press and they are in; who cannot sign in yet goes on to choosing a password. */
    @PostMapping("/invited/{code}/yes")
    View accept(
            @PathVariable String code,
            @RequestParam(required = false) List<String> agree,
            HttpServletRequest request,
            HttpServletResponse response) {
        Set<Purpose> more = EnumSet.noneOf(Purpose.class);
        (agree == null ? List.<String>of() : agree)
                .forEach(key -> Purpose.of(key).ifPresent(more::add));
        View answered = with(code, request, response, (invitation, person) -> switch (answers.accept(
                invitation, more, language(request, person), ConsentWay.LINK)) {
            case FULL -> view(code, invitation, person, request, true).withStatus(HttpStatus.CONFLICT);
            case GONE -> gone(request);
            case JOINED, RENEWED -> back(code, request);
        });
        // In a transaction of its own: people come and go under another lock than seats.
        if (answered instanceof RedirectView) {
            wished(request).ifPresent(language -> LanguageChoice.keep(language, response));
        }
        return answered instanceof RedirectView ? password(code, request, response) : answered;
    }

    @PostMapping("/invited/{code}/no")
    View decline(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return with(code, request, response, (invitation, person) -> {
            answers.decline(invitation);
            return back(code, request);
        });
    }

    /** Where the last seat has just gone. */
    @PostMapping("/invited/{code}/wait")
    View wait(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return with(code, request, response, (invitation, person) -> {
            waiting.wait(invitation);
            return back(code, request);
        });
    }

    @PostMapping("/invited/{code}/leave")
    View leave(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return with(code, request, response, (invitation, person) -> {
            leaving.leave(invitation.programme(), invitation.person());
            return back(code, request);
        });
    }

    /** For somebody who joined and went away before they had chosen a password; a link that is old gives nobody an account. */
    @PostMapping("/invited/{code}/password")
    View password(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return with(
                code,
                request,
                response,
                (invitation, person) -> invitation.member() && !invitation.old()
                        ? accounts.link(invitation.person())
                                .<View>map(InvitedPages::to)
                                .orElseGet(() -> back(code, request))
                        : back(code, request));
    }

    private View with(
            String code,
            HttpServletRequest request,
            HttpServletResponse response,
            BiFunction<Invitation, Person, View> work) {
        TokenPage.protect(response);
        return LinkCode.parse(code)
                .flatMap(parsed -> guests.within(
                        parsed.organisation(),
                        () -> answers.byLink(parsed.token().digest())
                                .flatMap(invitation ->
                                        people.find(invitation.person()).map(person -> work.apply(invitation, person)))
                                .or(() -> answers.closed(parsed.token().digest())
                                        .map(programme -> closed(programme, request)))))
                .orElseGet(() -> gone(request));
    }

    private JteView view(String code, Invitation invitation, Person person, HttpServletRequest request, boolean full) {
        Guests.Host host = guests.host();
        boolean signsIn = accounts.accessOf(person.id()) instanceof Access.Open;
        Language language = language(request, person);
        return JteView.of(
                        "club/invited",
                        new InvitedView(
                                host.name(),
                                invitation,
                                full,
                                signsIn,
                                "/invited/" + code,
                                "?lang=" + language.tag(),
                                ConsentTexts.in(language)))
                .forGuest(language, host.accent(), host.zone());
    }

    private static Language language(HttpServletRequest request, Person person) {
        return wished(request).orElse(person.language());
    }

    private static Language language(HttpServletRequest request) {
        return wished(request).orElseGet(() -> Language.wanted(Collections.list(request.getLocales())));
    }

    private static Optional<Language> wished(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang")).flatMap(Language::of);
    }

    private static View back(String code, HttpServletRequest request) {
        return to("/invited/" + code
                + wished(request).map(each -> "?lang=" + each.tag()).orElse(""));
    }

    private static RedirectView to(String path) {
        RedirectView view = new RedirectView(path);
        view.setExpandUriTemplateVariables(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private View closed(String programme, HttpServletRequest request) {
        Guests.Host host = guests.host();
        return JteView.of("club/closed", new ClosedView(host.name(), programme))
                .forGuest(language(request), host.accent(), host.zone())
                .withStatus(HttpStatus.GONE);
    }

    /** Whose it was is not told to somebody whose link does not open. */
    static View gone(HttpServletRequest request) {
        return JteView.of("club/gone")
                .forGuest(language(request), "blue", ZoneId.of("Europe/Copenhagen"))
                .withStatus(HttpStatus.NOT_FOUND);
    }
}
