package dk.fortaler.architecture.violations.common;

import java.time.Instant;
import org.springframework.stereotype.Controller;

/** Breaks every rule. */
@Controller
@SuppressWarnings("StringCaseLocaleUsage")
public class ThingManager {
    Instant time() {
        return Instant.now();
    }

    String name() {
        return "Thing".toLowerCase();
    }
}
