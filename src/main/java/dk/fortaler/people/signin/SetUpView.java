package dk.fortaler.people.signin;

import dk.fortaler.web.Form;

/**
 * The first page.
 *
 * @param key as it came with the address; empty asks for it
 * @param demo whether the demo company can be offered
 * @param removed whether it was there, and has just been removed
 */
public record SetUpView(String key, boolean demo, boolean removed, Form form) {}
