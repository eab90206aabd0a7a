package dk.fortaler.journey.internal;

/** A department and how many of those who answered there would like to take part. */
public record Eager(String department, long wish, long answered) {}
