package dk.fortaler.survey.web;

import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.form.Questionnaire;
import dk.fortaler.survey.form.SentAnswers;
import dk.fortaler.survey.internal.Doorway;
import dk.fortaler.survey.internal.FindDoorway;
import dk.fortaler.survey.internal.ReceiveAnswer;
import dk.fortaler.survey.internal.Survey;
import dk.fortaler.web.GuestAddresses;
import dk.fortaler.web.JteView;
import dk.fortaler.web.TokenPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where the link in a survey's mail leads: no session, no cookie, no script. */
@Controller
class AnswerPages {
    private final FindDoorway doors;
    private final ReceiveAnswer receive;
    private final Thanks thanks;

    AnswerPages(FindDoorway doors, ReceiveAnswer receive, Thanks thanks) {
        this.doors = doors;
        this.receive = receive;
        this.thanks = thanks;
    }

    @Bean
    static GuestAddresses surveyGuests() {
        return new GuestAddresses(List.of("/survey/*", "/survey/thanks/*", "/q/*"));
    }

    @GetMapping("/survey/{code}")
    View page(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        TokenPage.protect(response);
        Optional<Doorway> found = LinkCode.parse(code).flatMap(doors::personal);
        if (found.isEmpty()) {
            return GuestPage.unknown(request);
        }
        Doorway door = found.get();
        Language language = GuestPage.language(request, door.language());
        return switch (door.state()) {
            case OPEN -> form(door, language, code, FormView.of(door.survey().questionnaire(), language), null);
            case ANSWERED, CLOSED, LOCKED -> GuestPage.shut(door, language);
        };
    }

    @PostMapping("/survey/{code}")
    View answer(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        TokenPage.protect(response);
        Optional<LinkCode> link = LinkCode.parse(code);
        Optional<Doorway> found = link.flatMap(doors::personal);
        if (link.isEmpty() || found.isEmpty()) {
            return GuestPage.unknown(request);
        }
        Doorway door = found.get();
        Language language = GuestPage.language(request, door.language());
        if (door.state() == Doorway.State.ANSWERED || door.state() == Doorway.State.CLOSED) {
            return GuestPage.shut(door, language);
        }
        Questionnaire questionnaire = door.survey().questionnaire();
        Map<String, List<String>> sent = GuestPage.sent(request);
        SentAnswers read = SentAnswers.read(questionnaire, sent);
        if (!read.refused().isEmpty()) {
            return again(door, language, code, sent, read, null).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (receive.personal(link.get(), door.survey().id(), read.answers())) {
            case RECEIVED -> thanks.of(link.get().organisation(), language);
            case ALREADY -> GuestPage.already(door, language);
            case CLOSED -> GuestPage.closed(door, language);
            case LOCKED ->
                again(door, language, code, sent, read, "survey.locked.typed")
                        .withStatus(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    /** With all that was typed. */
    private static JteView again(
            Doorway door,
            Language language,
            String code,
            Map<String, List<String>> sent,
            SentAnswers read,
            @Nullable String trouble) {
        FormView typed = FormView.of(door.survey().questionnaire(), language, sent, read.refused());
        return form(door, language, code, typed, trouble);
    }

    private static JteView form(Doorway door, Language language, String code, FormView form, @Nullable String trouble) {
        Survey survey = door.survey();
        return JteView.of(
                        "survey/answer",
                        new AnswerView(
                                door.host(),
                                survey.title(language),
                                survey.introduction(language),
                                "/survey/" + code + "?lang=" + language.tag(),
                                null,
                                true,
                                false,
                                trouble,
                                survey.smallestGroup(),
                                form))
                .forGuest(language, door.accent(), door.zone());
    }
}
