package dk.fortaler.content.web;

import dk.fortaler.content.internal.AddSource;
import dk.fortaler.content.internal.Source;
import dk.fortaler.web.Form;
import java.util.List;

/**
 * The sources.
 *
 * @param choices the feeds of the page that was typed, where there are several
 * @param problem the text that says why an address was not added; empty where nothing went wrong
 * @param status what a server said, for that text
 */
public record SourcesView(List<Source> sources, Form form, List<AddSource.Choice> choices, String problem, int status) {
    public SourcesView {
        sources = List.copyOf(sources);
        choices = List.copyOf(choices);
    }

    /** How the last reading went, in words; empty before the first. */
    public String last(Source source) {
        return source.last()
                .map(reading -> switch (reading.result()) {
                    case READ -> "content.source.last.read";
                    case UNCHANGED -> "content.source.last.unchanged";
                    case FAILED -> Reasons.key(reading.reason());
                })
                .orElse("content.source.last.never");
    }

    public int fresh(Source source) {
        return source.last().map(Source.Reading::fresh).orElse(0);
    }

    public int lastStatus(Source source) {
        return source.last().map(Source.Reading::status).orElse(0);
    }

    public boolean failed(Source source) {
        return source.last()
                .filter(reading -> reading.result() == Source.Result.FAILED)
                .isPresent();
    }
}
