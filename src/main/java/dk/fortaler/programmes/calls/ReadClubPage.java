package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.web.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a call's page shows. Of the members how many: anybody may open it, and they agreed to be shown to colleagues. */
@Component
@Transactional(readOnly = true)
class ReadClubPage {
    private final Programmes programmes;
    private final Applying applying;

    ReadClubPage(Programmes programmes, Applying applying) {
        this.programmes = programmes;
        this.applying = applying;
    }

    ClubPage read(String host, Call call, Language language, String address, String sent, Form form) {
        Programme programme = programmes.find(call.programme()).orElseThrow();
        return new ClubPage(
                host,
                programme,
                call,
                applying.cohortOf(call).orElse(null),
                applying.standing(call),
                language,
                address,
                sent,
                form);
    }
}
