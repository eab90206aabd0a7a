package dk.fortaler.content.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a picture's address gives away: logos, avatars, icons, counting pixels and stand-ins do not show the story. */
final class PictureNames {
    private static final Pattern DECORATION = Pattern.compile("(?:^|[/_.=-])(?:"
            + "logos?|favicons?|icons?|avatars?|gravatar|sprites?|spacer|blank|pixel|1x1|placeholder|transparent|"
            + "loading|loader|spinner|badge|button|banner-ad|fb_landscape_share|og[_-]default|default[_-]og|"
            + "default[_-]image|track|no[_-]?image|share[_-]default|qrcodes?|emoji|smilies|feedburner|doubleclick|tracking|beacon"
            + ")(?:[\\d]*)(?:$|[/_.?&@=-])");
    private static final Pattern LOGO_WORD =
            Pattern.compile("[a-z0-9]logo[./_-]|logo[a-z0-9]*\\.(?:png|gif|jpe?g|webp)|contentlogo");
    private static final Pattern SIZE = Pattern.compile("[-_/](\\d{1,4})x(\\d{1,4})(?=[-_./])");
    private static final int SMALLEST = 150;
    private static final Pattern NOT_A_PICTURE = Pattern.compile("\\.svg(?:[?#]|$)|\\.ico(?:[?#]|$)|^data:");

    private PictureNames() {}

    static boolean isDecoration(String reference) {
        String name = reference.toLowerCase(Locale.ROOT);
        return DECORATION.matcher(name).find() || LOGO_WORD.matcher(name).find() || isUnreadable(name);
    }

    /** A thumbnail by its name: {@code story-48x48.jpg}. */
    static boolean isSmall(String reference) {
        Matcher size = SIZE.matcher(reference);
        return size.find() && Integer.parseInt(size.group(1)) < SMALLEST && Integer.parseInt(size.group(2)) < SMALLEST;
    }

    /** Vector drawings, icons and inline data are never taken. */
    static boolean isUnreadable(String reference) {
        return NOT_A_PICTURE.matcher(reference.toLowerCase(Locale.ROOT)).find();
    }
}
