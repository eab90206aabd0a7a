package dk.fortaler.programmes.web;

import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.joining.AskPeople;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** How far the asking of many people is. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class AskingPages {
    private final Programmes programmes;
    private final AskPeople asking;

    AskingPages(Programmes programmes, AskPeople asking) {
        this.programmes = programmes;
        this.asking = asking;
    }

    /** The bar alone, for htmx; when the letters are written the whole page is asked for again. */
    @GetMapping("/programmes/{id}/members/asking")
    View bar(@PathVariable UUID id, HttpServletResponse response) {
        Programme programme = programmes.find(new ProgrammeId(id)).orElseThrow(Missing::new);
        AskingView view =
                new AskingView(programme.id(), asking.underWay(programme.id()).orElse(null));
        if (view.progress() == null) {
            response.setHeader("HX-Refresh", "true");
        }
        return JteView.of("programmes/asking", view);
    }
}
