package dk.fortaler.academy.web;

import dk.fortaler.academy.badges.BadgeAddress;
import dk.fortaler.academy.badges.BadgeReading;
import dk.fortaler.academy.badges.Badges.Badge;
import org.jspecify.annotations.Nullable;

/**
 * A badge as anybody sees it.
 *
 * @param badge null where there is none at that address
 * @param says null where there is none, or it was taken back: then nothing of it is told
 */
public record OpenBadgeView(
        String host,
        @Nullable BadgeAddress address,
        @Nullable Badge badge,
        @Nullable BadgeReading says) {}
