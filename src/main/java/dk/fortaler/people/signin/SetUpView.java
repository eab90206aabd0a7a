package dk.fortaler.people.signin;

import dk.fortaler.web.Form;

/**
 * The first page.
 *
 * @param key as it came with the address; empty asks for it
 * @param demo whether the demo company can be offered
 */
public record SetUpView(String key, boolean demo, Form form) {}
