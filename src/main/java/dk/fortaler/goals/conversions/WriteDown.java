package dk.fortaler.goals.conversions;

import dk.fortaler.goals.internal.Choices;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conversions that people write down: their own, or those of the organisation. */
@Service
@Transactional
class WriteDown {
    private final Conversions conversions;
    private final Attribution attribution;
    private final Programmes programmes;
    private final Choices choices;
    private final Ids ids;
    private final Clock clock;

    WriteDown(
            Conversions conversions,
            Attribution attribution,
            Programmes programmes,
            Choices choices,
            Ids ids,
            Clock clock) {
        this.conversions = conversions;
        this.attribution = attribution;
        this.programmes = programmes;
        this.choices = choices;
        this.ids = ids;
        this.clock = clock;
    }

    /** What became of a form: it is counted (now or before), or goes back with what is wrong. */
    sealed interface Outcome {
        /** @param id nothing where the form was sent before */
        record Counted(Optional<UUID> id) implements Outcome {}

        record Refused(Form form) implements Outcome {}
    }

    /** An empty form for today. */
    @Transactional(readOnly = true)
    public ConversionFormView blank(SignedIn me, boolean own) {
        return view(
                me,
                own,
                Form.of(Map.of("key", ids.next().toString(), "day", today(me).toString())));
    }

    @Transactional(readOnly = true)
    public ConversionFormView view(SignedIn me, boolean own, Form form) {
        List<Programme> offered = offered(me, own);
        return new ConversionFormView(
                own, form, own && offered.size() < 2 ? List.of() : offered, own ? List.of() : choices.ambassadors());
    }

    public Outcome count(SignedIn me, boolean own, ConversionForm form, HttpServletRequest request) {
        ConversionCheck check = new ConversionCheck(me.language(), today(me));
        CountedFor whose = whose(me, own, form, check);
        UUID key = Ids.parse(ConversionForm.text(form.key())).orElseGet(ids::next);
        return check.read(form, whose)
                .<Outcome>map(conversion ->
                        new Outcome.Counted(conversions.count(conversion, new Origin.ByHand(key, me.person()))))
                .orElseGet(() -> new Outcome.Refused(check.refused(request).withValue("key", key.toString())));
    }

    /** A programme that is chosen counts, or else the only one that the person takes part in. */
    private CountedFor whose(SignedIn me, boolean own, ConversionForm form, ConversionCheck check) {
        CountedFor whose = own ? attribution.ofPerson(me.person().value()) : ofChosen(form, check);
        String typed = ConversionForm.text(form.programme());
        if (typed.isEmpty()) {
            return whose;
        }
        Optional<UUID> chosen = Ids.parse(typed)
                .filter(id -> offered(me, own).stream()
                        .anyMatch(each -> each.id().value().equals(id)));
        if (chosen.isEmpty()) {
            check.fault("programme", "conversions.programme.gone");
        }
        return new CountedFor(chosen.orElse(null), whose.person(), null);
    }

    private CountedFor ofChosen(ConversionForm form, ConversionCheck check) {
        String typed = ConversionForm.text(form.person());
        if (typed.isEmpty()) {
            return CountedFor.NOBODY;
        }
        Optional<UUID> person =
                Ids.parse(typed).filter(id -> choices.present(List.of(id)).contains(id));
        if (person.isEmpty()) {
            check.fault("person", "conversions.person.gone");
        }
        return person.map(attribution::ofPerson).orElse(CountedFor.NOBODY);
    }

    private List<Programme> offered(SignedIn me, boolean own) {
        return own ? programmes.ofMember(me.person()) : programmes.active();
    }

    private LocalDate today(SignedIn me) {
        return clock.instant().atZone(me.zone()).toLocalDate();
    }
}
