package dk.fortaler.programmes.club;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.Purpose;
import dk.fortaler.programmes.club.ConsentView.Line;
import dk.fortaler.programmes.joining.ConsentLog;
import dk.fortaler.programmes.joining.ConsentLog.Entry;
import dk.fortaler.programmes.joining.ConsentText;
import dk.fortaler.programmes.joining.ConsentWay;
import dk.fortaler.programmes.joining.Leaving;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What a person has agreed to, and taking it back at once. */
@Controller
class ConsentPages {
    private static final String HERE = "/club/consent";

    private final Choosing choosing;

    ConsentPages(Choosing choosing) {
        this.choosing = choosing;
    }

    @GetMapping(HERE)
    View page(SignedIn me) {
        return JteView.of("club/consent", choosing.view(me.person(), me.language()));
    }

    @PostMapping(HERE + "/{purpose}/give")
    View give(@PathVariable String purpose, SignedIn me, RedirectAttributes redirect) {
        choosing.give(me, Purpose.of(purpose).orElseThrow(Missing::new));
        Flash.success(redirect, "club.consent.given");
        return new RedirectView(HERE);
    }

    @PostMapping(HERE + "/{purpose}/withdraw")
    View withdraw(@PathVariable String purpose, SignedIn me, RedirectAttributes redirect) {
        choosing.withdraw(me.person(), Purpose.of(purpose).orElseThrow(Missing::new));
        Flash.success(redirect, "club.consent.withdrawn");
        return new RedirectView(HERE);
    }

    /** Reads and writes it in one transaction. */
    @Component
    @Transactional
    static class Choosing {
        private final ConsentLog log;
        private final Own own;
        private final Leaving leaving;

        Choosing(ConsentLog log, Own own, Leaving leaving) {
            this.log = log;
            this.own = own;
            this.leaving = leaving;
        }

        ConsentView view(PersonId person, Language language) {
            Map<Purpose, Entry> newest = log.newest(person);
            return new ConsentView(Arrays.stream(Purpose.values())
                    .map(purpose -> line(purpose, newest.get(purpose), language, mayGive(person, purpose)))
                    .toList());
        }

        private boolean mayGive(PersonId person, Purpose purpose) {
            return purpose != Purpose.TAKING_PART || !own.of(person).isEmpty();
        }

        private static Line line(Purpose purpose, @Nullable Entry entry, Language language, boolean mayGive) {
            int version = entry != null && entry.given() ? entry.version() : ConsentText.newest(purpose);
            return new Line(ConsentText.of(purpose, version, language), entry, mayGive);
        }

        void give(SignedIn me, Purpose purpose) {
            if (mayGive(me.person(), purpose)) {
                log.give(me.person(), purpose, me.language(), ConsentWay.SIGNED_IN);
            }
        }

        void withdraw(PersonId person, Purpose purpose) {
            if (purpose == Purpose.TAKING_PART) {
                leaving.leaveAll(person);
            } else {
                log.withdraw(person, purpose, ConsentWay.SIGNED_IN);
            }
        }
    }
}
