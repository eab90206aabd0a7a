package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Crisis;
import dk.fortaler.guidelines.CrisisMode;
import dk.fortaler.guidelines.Guidelines;
import dk.fortaler.guidelines.TouchedByCrisis;
import dk.fortaler.guidelines.internal.Contacts;
import dk.fortaler.guidelines.web.CrisisView.Listed;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Form;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of a crisis shows: lists and history only for those who manage. */
@Component
class CrisisViews {
    /** More is for the results' own pages. */
    private static final int SHOWN = 100;

    private final CrisisMode mode;
    private final Guidelines guidelines;
    private final Contacts contacts;
    private final List<TouchedByCrisis> touched;
    private final Clock clock;

    CrisisViews(CrisisMode mode, Guidelines guidelines, Contacts contacts, List<TouchedByCrisis> touched, Clock clock) {
        this.mode = mode;
        this.guidelines = guidelines;
        this.contacts = contacts;
        this.touched = List.copyOf(touched);
        this.clock = clock;
    }

    CrisisView view(SignedIn me, Form form) {
        @Nullable Crisis now = mode.now().orElse(null);
        if (!me.manages()) {
            return new CrisisView(now, form, List.of(), List.of(), List.of(), 0);
        }
        Instant at = clock.instant();
        List<Listed> lists = now == null
                ? List.of()
                : touched.stream()
                        .map(each -> new Listed(each.key(), each.count(at), each.touched(at, SHOWN)))
                        .toList();
        return new CrisisView(
                now,
                form,
                contacts.all(),
                lists,
                mode.earlier(),
                guidelines.coverage().of());
    }
}
