package dk.fortaler.people.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The installation as a whole.
 *
 * @param address under which people reach Fortaler, like {@code https://fortaler.firma.dk} (no slash at the end); links
 *     in mails begin with it; without it {@code http://localhost:<port>}
 */
@ConfigurationProperties("fortaler")
public record FortalerProperties(@Nullable String address) {}
