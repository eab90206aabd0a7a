package dk.fortaler.journey.web;

import dk.fortaler.journey.internal.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The launch map, and what to do next (null once everything that can be done is done). */
public record LaunchView(List<Step> steps, @Nullable Step next, long done) {}
