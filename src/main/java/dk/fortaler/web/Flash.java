package dk.fortaler.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the next page says about what was just done.
 *
 * @param kind Tabler's alert colour: success, info, warning or danger
 * @param key of the text
 * @param arguments of the text: strings and numbers
 */
public record Flash(String kind, String key, Map<String, Serializable> arguments) implements Serializable {
    private static final long serialVersionUID = 1L;
    static final String ATTRIBUTE = "flash";

    public Flash {
        arguments = new HashMap<>(arguments);
    }

    /** Whether it tells of mails that did not leave. */
    public boolean keptMails() {
        return Posted.KEPT.equals(arguments.get(Posted.ARGUMENT));
    }

    public static void success(RedirectAttributes redirect, String key) {
        success(redirect, key, Map.of());
    }

    public static void success(RedirectAttributes redirect, String key, Map<String, ? extends Serializable> arguments) {
        put(redirect, "success", key, arguments);
    }

    public static void warning(RedirectAttributes redirect, String key, Map<String, ? extends Serializable> arguments) {
        put(redirect, "warning", key, arguments);
    }

    public static void danger(RedirectAttributes redirect, String key, Map<String, ? extends Serializable> arguments) {
        put(redirect, "danger", key, arguments);
    }

    private static void put(
            RedirectAttributes redirect, String kind, String key, Map<String, ? extends Serializable> arguments) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(kind, key, Map.copyOf(arguments)));
    }
}
