package dk.fortaler.people.signin.reset;

import dk.fortaler.web.Form;

/** The page of a reset's link. */
public record NewPasswordView(String token, String email, Form form) {}
