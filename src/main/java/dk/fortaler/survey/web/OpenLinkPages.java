package dk.fortaler.survey.web;

import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.form.Questionnaire;
import dk.fortaler.survey.form.SentAnswers;
import dk.fortaler.survey.internal.Doorway;
import dk.fortaler.survey.internal.FindDoorway;
import dk.fortaler.survey.internal.ReceiveAnswer;
import dk.fortaler.survey.internal.Survey;
import dk.fortaler.web.GuestLimits;
import dk.fortaler.web.JteView;
import dk.fortaler.web.TokenPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Where a survey's poster and its link for all lead. Nobody knows who answers, so who wants to can answer twice; each form
 * that is handed out carries a number, and counts once.
 */
@Controller
class OpenLinkPages {
    private final FindDoorway doors;
    private final ReceiveAnswer receive;
    private final Thanks thanks;
    private final GuestLimits limits;

    OpenLinkPages(FindDoorway doors, ReceiveAnswer receive, Thanks thanks, GuestLimits limits) {
        this.doors = doors;
        this.receive = receive;
        this.thanks = thanks;
        this.limits = limits;
    }

    @GetMapping("/q/{code}")
    View page(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        TokenPage.protect(response);
        Optional<Doorway> found = WordCode.parse(code).flatMap(doors::open);
        if (found.isEmpty()) {
            return GuestPage.unknown(request);
        }
        Doorway door = found.get();
        Language language = GuestPage.language(request, null);
        return door.state() == Doorway.State.OPEN
                ? form(
                        door,
                        language,
                        code,
                        Token.make(),
                        FormView.of(door.survey().questionnaire(), language),
                        null)
                : GuestPage.shut(door, language);
    }

    @PostMapping("/q/{code}")
    View answer(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String form,
            HttpServletRequest request,
            HttpServletResponse response) {
        TokenPage.protect(response);
        Optional<WordCode> link = WordCode.parse(code);
        Optional<Doorway> found = link.flatMap(doors::open);
        if (link.isEmpty() || found.isEmpty()) {
            return GuestPage.unknown(request);
        }
        Doorway door = found.get();
        Language language = GuestPage.language(request, null);
        if (door.state() == Doorway.State.CLOSED) {
            return GuestPage.shut(door, language);
        }
        Questionnaire questionnaire = door.survey().questionnaire();
        Map<String, List<String>> sent = GuestPage.sent(request);
        // A form without its number is none of ours, or was cut: it is handed out anew, with all that was typed.
        Token number = Token.parse(form).orElseGet(Token::make);
        SentAnswers read = SentAnswers.read(questionnaire, sent);
        FormView typed = FormView.of(questionnaire, language, sent, read.refused());
        if (!number.text().equals(form) || !read.refused().isEmpty()) {
            return form(door, language, code, number, typed, read.refused().isEmpty() ? "survey.answer.again" : null)
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!limits.allows(request)) {
            return form(door, language, code, number, typed, "survey.answer.too-fast")
                    .withStatus(HttpStatus.TOO_MANY_REQUESTS);
        }
        return switch (receive.open(link.get().organisation(), door.survey().id(), number, read.answers())) {
            case RECEIVED -> thanks.of(link.get().organisation(), language);
            case ALREADY -> GuestPage.already(door, language);
            case CLOSED -> GuestPage.closed(door, language);
            case LOCKED ->
                form(door, language, code, number, typed, "survey.locked.typed")
                        .withStatus(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static JteView form(
            Doorway door, Language language, String code, Token number, FormView form, @Nullable String trouble) {
        Survey survey = door.survey();
        return JteView.of(
                        "survey/answer",
                        new AnswerView(
                                door.host(),
                                survey.title(language),
                                survey.introduction(language),
                                "/q/" + code + "?lang=" + language.tag(),
                                number.text(),
                                false,
                                false,
                                trouble,
                                survey.smallestGroup(),
                                form))
                .forGuest(language, door.accent(), door.zone());
    }
}
