package dk.fortaler.academy.web;

import dk.fortaler.academy.badges.BadgeAddress;
import dk.fortaler.academy.learning.Enrolment;
import org.jspecify.annotations.Nullable;

/**
 * The end of a course.
 *
 * @param badge null before the person asked for theirs
 * @param linkedIn the address by which LinkedIn adds it to a profile; empty without a badge
 */
public record FinishedView(Enrolment taking, @Nullable BadgeAddress badge, String linkedIn) {}
