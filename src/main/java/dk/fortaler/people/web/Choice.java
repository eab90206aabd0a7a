package dk.fortaler.people.web;

/** One of the values that a select offers, with what it says. */
public record Choice(String value, String label) {}
