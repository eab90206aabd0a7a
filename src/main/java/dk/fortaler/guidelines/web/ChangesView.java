package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Edition;
import dk.fortaler.guidelines.internal.Comparison;
import dk.fortaler.kernel.text.Language;

/** What is new in an edition since another, in the language in which it is read. */
public record ChangesView(Edition before, Edition after, Language shown, Comparison comparison) {}
