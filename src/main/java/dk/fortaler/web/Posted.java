package dk.fortaler.web;

import dk.fortaler.kernel.mail.MailServers;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Says on the next page that mails were posted. A text of these knows the argument {@code mail}: {@value #LEAVES} where they
 * are on their way, {@value #KEPT} where no server is set; the page then adds where they lie.
 */
@Component
public class Posted {
    static final String ARGUMENT = "mail";
    static final String LEAVES = "leaves";
    static final String KEPT = "kept";

    private final MailServers servers;

    Posted(MailServers servers) {
        this.servers = servers;
    }

    public void tell(RedirectAttributes redirect, String key) {
        tell(redirect, key, Map.of());
    }

    /** @param arguments of the text: strings and numbers */
    public void tell(RedirectAttributes redirect, String key, Map<String, ? extends Serializable> arguments) {
        Map<String, Serializable> all = new HashMap<>(arguments);
        all.put(ARGUMENT, servers.canSend() ? LEAVES : KEPT);
        Flash.success(redirect, key, all);
    }
}
