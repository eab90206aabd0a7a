package dk.fortaler.links.web;

import dk.fortaler.web.Form;
import java.util.List;

/**
 * The links' page. It says how recording fares in yes and no: the numbers are the whole installation's, and so nobody's
 * business here.
 *
 * @param example where a link would lead by the template that holds now
 * @param tracking whether clicks are recorded at all
 * @param waiting whether clicks are on their way to the database
 * @param lost whether clicks could not be written down since the start
 */
public record LinksView(Form form, String example, boolean tracking, boolean waiting, boolean lost) {
    public static final List<String> FIELDS = List.of("source", "medium", "campaign", "term", "content");
}
