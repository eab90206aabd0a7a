package dk.fortaler.web;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Under which address people reach this installation. Links that leave the house are made of it, and never of what a
 * request says its host is: anybody can write that.
 */
@Component
public class SiteAddress {
    private final SiteProperties properties;
    private final Environment environment;

    SiteAddress(SiteProperties properties, Environment environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /** The whole address of one of our pages; for the empty path, that of the site, without a slash at its end. */
    public String of(String path) {
        URI given = properties.address();
        String site = given == null
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : given.toString();
        return (site.endsWith("/") ? site.substring(0, site.length() - 1) : site) + path;
    }
}
