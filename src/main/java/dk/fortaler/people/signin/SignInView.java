package dk.fortaler.people.signin;

import dk.fortaler.web.Form;

/**
 * The sign-in page.
 *
 * @param then where the person was going; empty for the front page
 * @param pause how many minutes there is a pause after too many failures; 0 for none
 */
public record SignInView(Form form, String then, int pause) {}
