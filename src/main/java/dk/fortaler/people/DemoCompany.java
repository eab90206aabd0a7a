package dk.fortaler.people;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.SessionPrincipal;

/** The made-up company that one click fills; the module that knows everything builds it, the first page offers it. */
public interface DemoCompany {
    /**
     * Builds it, or finds the one that is there already.
     *
     * @param language of the pages; the company's stories are Danish and English
     * @return who the visitor is there: its programme manager
     */
    SessionPrincipal begin(Language language);
}
