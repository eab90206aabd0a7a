package dk.fortaler.goals.internal;

import dk.fortaler.goals.GoalNames;
import dk.fortaler.goals.Measure;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.mail.Discretion;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.SiteAddress;
import java.math.BigDecimal;
import java.sql.Types;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails whoever answers for a goal that it is reached. Works in the caller's transaction. */
@Component
class TellOfReached {
    private final JdbcClient jdbc;
    private final Mailbox mailbox;
    private final SiteAddress site;

    TellOfReached(JdbcClient jdbc, Mailbox mailbox, SiteAddress site) {
        this.jdbc = jdbc;
        this.mailbox = mailbox;
        this.site = site;
    }

    private record Owner(String email, String name, String language) {}

    /** Once for each target of a goal; nobody is told where nobody answers for it, or that person has left. */
    void tell(Goal goal) {
        BigDecimal target = goal.aim().target().stripTrailingZeros();
        jdbc.sql("select email, name, language from person where id = :owner and state = 'active'")
                .param("owner", goal.owner(), Types.OTHER)
                .query(Owner.class)
                .optional()
                .ifPresent(owner -> mailbox.send(new Mail(
                        "goals-reached:" + goal.id().value() + ":" + target.toPlainString(),
                        new EmailAddress(owner.email()),
                        owner.name(),
                        letter(goal, target, Language.of(owner.language()).orElseThrow()),
                        null,
                        // A person's own goal is theirs: that they have one is nobody's business.
                        goal.personal() ? Discretion.RECIPIENT : Discretion.NONE)));
    }

    private Letter letter(Goal goal, BigDecimal target, Language language) {
        Texts texts = Texts.of(language);
        Map<String, Object> facts = Map.of(
                "name",
                GoalNames.title(texts, goal.name(), goal.measure()),
                "measure",
                texts.text("goals.measure." + goal.measure().key()),
                "target",
                amount(texts, goal.measure(), target, language));
        return new Letter(
                language,
                texts.text(goal.personal() ? "goals.mail.reached.own.subject" : "goals.mail.reached.subject", facts),
                List.of(texts.text("goals.mail.reached.what", facts), texts.text("goals.mail.reached.next", facts)),
                new Letter.Button(
                        texts.text("goals.mail.reached.go"),
                        site.of("/goals/" + goal.id().value())),
                "");
    }

    private static String amount(Texts texts, Measure measure, BigDecimal target, Language language) {
        String number = NumberFormat.getNumberInstance(language.locale()).format(target);
        return measure.unit() == Measure.Unit.PERCENT ? texts.text("goals.percent", Map.of("value", number)) : number;
    }
}
