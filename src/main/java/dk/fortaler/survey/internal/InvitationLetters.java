package dk.fortaler.survey.internal;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.mail.Discretion;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.survey.internal.Audience.Invitee;
import dk.fortaler.web.SiteAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an invitation to a survey and a reminder say, in each person's language. */
@Component
class InvitationLetters {
    private final SiteAddress site;

    InvitationLetters(SiteAddress site) {
        this.site = site;
    }

    Mail invitation(Survey survey, SurveyKey key, Invitee to, ZoneId zone) {
        return mail(survey, key, to, zone, "invitation", Discretion.LETTER, "");
    }

    /** One for a day at the most. To whom it goes is nobody's business: they have not answered. */
    Mail reminder(Survey survey, SurveyKey key, Invitee to, ZoneId zone, LocalDate day) {
        return mail(survey, key, to, zone, "reminder", Discretion.RECIPIENT, ":" + day);
    }

    private Mail mail(
            Survey survey, SurveyKey key, Invitee to, ZoneId zone, String kind, Discretion discretion, String day) {
        OrganisationId organisation = CurrentOrganisation.get();
        String code = new LinkCode(organisation, key.tokenOf(to.person())).text();
        @Nullable LocalDate closes = survey.closesOn();
        @Nullable
        Instant until =
                closes == null ? null : closes.plusDays(1).atStartOfDay(zone).toInstant();
        return new Mail(
                "survey:" + survey.id().value() + ":" + to.person().value() + day,
                to.email(),
                to.name(),
                letter(survey, to, kind, code, closes),
                until,
                discretion);
    }

    private Letter letter(Survey survey, Invitee to, String kind, String code, @Nullable LocalDate closes) {
        Texts texts = Texts.of(to.language());
        Map<String, String> facts = Map.of(
                "title",
                survey.title(to.language()),
                "day",
                closes == null
                        ? ""
                        : closes.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(to.language().locale())));
        String text = "survey.mail." + kind;
        return new Letter(
                to.language(),
                texts.text(text + ".subject", facts),
                List.of(
                        texts.text(text + ".what", facts),
                        texts.text("survey.mail.anonymous"),
                        texts.text(closes == null ? "survey.mail.free" : "survey.mail.free.until", facts)),
                new Letter.Button(texts.text("survey.mail.go"), site.of("/survey/" + code)),
                texts.text("survey.mail.small"));
    }
}
