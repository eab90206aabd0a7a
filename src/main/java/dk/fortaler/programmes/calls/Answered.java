package dk.fortaler.programmes.calls;

/** A question as it was asked, and what was answered. */
public record Answered(String question, String answer) {}
