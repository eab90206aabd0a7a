package dk.fortaler.demo.internal;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Language;

/**
 * A part of the demo company's life that one module's tables tell, in the order of {@code @Order}: people and their year of
 * sharing come first. Works in the caller's transaction, which sees the demo company.
 */
interface Chapter {
    void fill(OrganisationId organisation, Language language);
}
