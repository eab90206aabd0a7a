package dk.fortaler.goals.internal;

import java.time.LocalDate;

/** A value in the evening of a day. */
public record Reading(LocalDate day, double value) {}
