package dk.fortaler.businesscase.web;

import org.jspecify.annotations.Nullable;

/** What comes out, or null while something typed cannot be read. */
public record OutcomeView(@Nullable Outcome outcome) {}
