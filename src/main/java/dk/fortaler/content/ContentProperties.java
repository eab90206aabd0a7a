package dk.fortaler.content;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sources are read and items are made.
 *
 * @param interval between two readings of a source that asks for nothing else
 * @param shortest no source is read more often, whatever it offers
 * @param longest no source is read more rarely, unless its server says "retry after"
 * @param hostPause between two requests of this process to one host
 * @param pictures how many of a page's pictures are fetched for choosing
 * @param fetchesPerMinute how many addresses one person may have read in a minute
 */
@ConfigurationProperties("fortaler.content")
public record ContentProperties(
        @DefaultValue("1h") Duration interval,
        @DefaultValue("15m") Duration shortest,
        @DefaultValue("24h") Duration longest,
        @DefaultValue("5s") Duration hostPause,
        @DefaultValue("6") int pictures,
        @DefaultValue("20") int fetchesPerMinute) {

    public ContentProperties {
        if (shortest.compareTo(interval) > 0 || interval.compareTo(longest) > 0 || shortest.isNegative()) {
            throw new IllegalArgumentException("fortaler.content: shortest <= interval <= longest must hold");
        }
        if (pictures < 1 || fetchesPerMinute < 1) {
            throw new IllegalArgumentException("fortaler.content: pictures and fetches-per-minute must be positive");
        }
    }
}
