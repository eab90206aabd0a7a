package dk.fortaler.goals.conversions;

import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.links.LinkId;
import dk.fortaler.links.Slug;
import dk.fortaler.links.Visits;
import dk.fortaler.web.GuestAddresses;
import dk.fortaler.web.PlainPage;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Where conversion links lead: counts who comes, and sends them on. No session and no cookie. It is no short link: what comes
 * here is no click.
 */
@Controller
class ConversionDoor {
    private static final Logger LOG = LoggerFactory.getLogger(ConversionDoor.class);

    /** By which the page that the link stands on says which short link brought its visitor. */
    private static final List<String> FROM = List.of("fid", "utm_content");

    private final CountVisit visits;
    private final Visits visitors;

    ConversionDoor(CountVisit visits, Visits visitors) {
        this.visits = visits;
        this.visitors = visitors;
    }

    @Bean
    static GuestAddresses conversionGuests() {
        return new GuestAddresses(List.of("/c/*"));
    }

    @GetMapping("/c/{code}")
    ResponseEntity<byte[]> pass(@PathVariable String code, HttpServletRequest request) {
        Optional<WordCode> word = WordCode.parse(code);
        if (word.isEmpty()) {
            return missing(request);
        }
        return CurrentOrganisation.with(
                word.get().organisation(),
                () -> visits.find(word.get())
                        .map(link -> passed(link, word.get(), request))
                        .orElseGet(() -> missing(request)));
    }

    private ResponseEntity<byte[]> passed(CountVisit.Met link, WordCode word, HttpServletRequest request) {
        if (link.active()) {
            try {
                visitors.person(request, word.organisation(), new LinkId(link.id()))
                        .ifPresent(visitor -> visits.count(link, visitor, from(request)));
            } catch (DataAccessException failure) {
                // Whoever comes is on their way to a page of the company's: that matters more than our count.
                LOG.error("A visit to conversion link {} was not counted", link.id(), failure);
            }
        }
        return answer(HttpStatus.FOUND).location(URI.create(link.target())).build();
    }

    private static Optional<Slug> from(HttpServletRequest request) {
        return FROM.stream()
                .map(request::getParameter)
                .flatMap(value -> Optional.ofNullable(value).flatMap(Slug::parse).stream())
                .findFirst();
    }

    private static ResponseEntity<byte[]> missing(HttpServletRequest request) {
        Language language = Language.wanted(Collections.list(request.getLocales()));
        Texts texts = Texts.of(language);
        PlainPage page =
                PlainPage.of(language, texts.text("conversions.gone.title"), texts.text("conversions.gone.what"));
        ResponseEntity.BodyBuilder answer = answer(HttpStatus.NOT_FOUND);
        page.headers().forEach(answer::header);
        return answer.body(page.body());
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .header("Cache-Control", "private, no-store")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("X-Robots-Tag", "noindex");
    }
}
