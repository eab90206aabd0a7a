package dk.fortaler.networks.web;

import dk.fortaler.networks.LengthView;
import dk.fortaler.networks.Network;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Counts while somebody writes, so that there is one way of counting and it is the server's. Changes nothing. */
@Controller
class LengthPages {
    /** More than any network takes. */
    private static final int READ = 64_000;

    /** @param sample an address as long as the link that will be added; empty where none will */
    @PostMapping("/networks/length")
    View length(
            @RequestParam String network,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String sample) {
        Network counted = Network.of(network).orElseThrow(Missing::new);
        String read = text.length() > READ ? text.substring(0, READ) : text;
        return JteView.of("networks/length", new LengthView(counted, counted.length(unix(read), sample)));
    }

    /** Browsers send line ends as two characters and count them as one. */
    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }
}
