package dk.fortaler.people.settings;

import dk.fortaler.web.Form;

/**
 * The mail server's page.
 *
 * @param own whether the organisation has one
 * @param installation whether there is one for those who have none
 * @param hasPassword whether one is stored, which is never shown
 * @param email to whom a trial would go
 */
public record MailView(Form form, boolean own, boolean installation, boolean hasPassword, String email) {
    public boolean sends() {
        return own || installation;
    }
}
