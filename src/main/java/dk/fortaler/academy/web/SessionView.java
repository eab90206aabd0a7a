package dk.fortaler.academy.web;

import dk.fortaler.academy.live.LiveSession;
import dk.fortaler.academy.live.Sessions.Answer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A session as somebody sees it.
 *
 * @param answer theirs; null for none
 * @param over whether it has been
 */
public record SessionView(LiveSession session, @Nullable Answer answer, boolean over) {
    private static final Pattern LINE_END = Pattern.compile("(?<=\\S)[ \t]*\\R(?=[ \t]*\\S)");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

    /** Its Markdown, in which a line stays a line: "9.00 Welcome" and "9.30 Work" are two. */
    public String about() {
        return withLines(session.about());
    }

    static String withLines(String markdown) {
        return LINE_END.matcher(markdown).replaceAll("  \n");
    }

    public String address() {
        return "/academy/sessions/" + session.id();
    }

    /** Where the place, or a part of it, is an address on the web. */
    public @Nullable String link() {
        Matcher link = LINK.matcher(session.place());
        return link.find() ? link.group() : null;
    }

    public boolean isOpen() {
        return !over && !session.isCancelled();
    }

    public boolean isFull() {
        Integer seats = session.seats();
        return seats != null && session.coming() >= seats;
    }

    /** Those that are free; 0 where there is no limit. */
    public int free() {
        Integer seats = session.seats();
        return seats == null ? 0 : Math.max(0, seats - session.coming());
    }
}
