package dk.fortaler.programmes.web;

import dk.fortaler.web.Form;

/**
 * Where somebody asks to take part.
 *
 * @param host the organisation's name
 * @param sent whether they have asked
 */
public record JoinView(String host, String action, boolean sent, Form form) {}
