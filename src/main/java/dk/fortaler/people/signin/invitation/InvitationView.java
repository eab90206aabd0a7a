package dk.fortaler.people.signin.invitation;

import dk.fortaler.web.Form;

/**
 * The page of an invitation's link.
 *
 * @param known whether the person confirms with the password they have
 * @param pause minutes until the next attempt; 0 for none
 */
public record InvitationView(
        String code, String name, String email, String organisation, boolean known, int pause, Form form) {}
