package dk.fortaler.academy.course;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a film at somebody else's, as people copy it. Only places whose player we know are taken: a frame of any
 * other would let a stranger's page into ours.
 *
 * @param player where the film plays by itself, without the place's cookies as far as it offers that
 */
public record FilmAddress(Place place, String id, String player) {
    private static final Pattern YOUTUBE = Pattern.compile("[A-Za-z0-9_-]{11}");
    private static final Pattern VIMEO = Pattern.compile("/(?:video/)?(\\d{6,12})(?:/([0-9a-f]{6,20}))?/?");
    private static final Pattern WATCHED = Pattern.compile("(?:^|&)v=([^&]*)");

    public enum Place {
        YOUTUBE("YouTube"),
        VIMEO("Vimeo");

        private final String title;

        Place(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Where people can see it on the place's own page. */
    public String page() {
        return switch (place) {
            case YOUTUBE -> "https://www.youtube.com/watch?v=" + id;
            case VIMEO -> "https://vimeo.com/" + id;
        };
    }

    public static Optional<FilmAddress> of(String text) {
        String address = text.strip();
        try {
            URI uri = new URI(address.contains("://") ? address : "https://" + address);
            String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (!web || uri.getUserInfo() != null || uri.getPort() != -1) {
                return Optional.empty();
            }
            return switch (host.startsWith("www.") ? host.substring("www.".length()) : host) {
                case "youtube.com", "m.youtube.com", "youtube-nocookie.com" -> watched(uri);
                case "youtu.be" -> youTube(segment(uri, 1));
                case "vimeo.com", "player.vimeo.com" -> vimeo(uri);
                default -> Optional.empty();
            };
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static Optional<FilmAddress> watched(URI uri) {
        return switch (segment(uri, 1)) {
            case "watch" -> {
                Matcher query = WATCHED.matcher(uri.getRawQuery() == null ? "" : uri.getRawQuery());
                yield query.find() ? youTube(query.group(1)) : Optional.empty();
            }
            case "embed", "shorts", "live" -> youTube(segment(uri, 2));
            default -> Optional.empty();
        };
    }

    private static Optional<FilmAddress> youTube(String id) {
        return YOUTUBE.matcher(id).matches()
                ? Optional.of(new FilmAddress(Place.YOUTUBE, id, "https://www.youtube-nocookie.com/embed/" + id))
                : Optional.empty();
    }

    private static Optional<FilmAddress> vimeo(URI uri) {
        Matcher path = VIMEO.matcher(uri.getRawPath() == null ? "" : uri.getRawPath());
        if (!path.matches()) {
            return Optional.empty();
        }
        String secret = path.group(2) == null ? "" : "&h=" + path.group(2);
        return Optional.of(new FilmAddress(
                Place.VIMEO, path.group(1), "https://player.vimeo.com/video/" + path.group(1) + "?dnt=1" + secret));
    }

    private static String segment(URI uri, int number) {
        String[] parts =
                uri.getRawPath() == null ? new String[0] : uri.getRawPath().split("/");
        return parts.length > number ? parts[number] : "";
    }
}
