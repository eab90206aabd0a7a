package dk.fortaler.people.signin.invitation;

import dk.fortaler.web.Form;

/** The page of an invitation's link. */
public record InvitationView(String code, String name, String email, String organisation, Form form) {}
