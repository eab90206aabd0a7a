package dk.fortaler.academy.web;

import dk.fortaler.academy.badges.BadgeAddress;
import dk.fortaler.academy.badges.BadgeReading;
import dk.fortaler.academy.badges.Badges;
import dk.fortaler.academy.badges.Badges.Badge;
import dk.fortaler.academy.badges.IssuerKeys;
import dk.fortaler.academy.badges.IssuerKeys.Key;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.GuestAddresses;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Badges for anybody who holds their address, and the keys by which they are verified elsewhere. */
@Controller
class OpenBadgePages {
    private static final MediaType CREDENTIAL = new MediaType("application", "vc");
    private static final MediaType LINKED_DATA = new MediaType("application", "ld+json");
    private static final String MULTIKEY = "https://w3id.org/security/multikey/v1";

    private final Badges badges;
    private final IssuerKeys keys;

    OpenBadgePages(Badges badges, IssuerKeys keys) {
        this.badges = badges;
        this.keys = keys;
    }

    @Configuration(proxyBeanMethods = false)
    static class Addresses {
        @Bean
        GuestAddresses badgeAddresses() {
            return new GuestAddresses(List.of("/badges/**"));
        }
    }

    /** Its page; one that is taken back says so and tells nothing else. */
    @GetMapping("/badges/{code}")
    View page(@PathVariable String code, @RequestParam(defaultValue = "") String lang, HttpServletRequest request) {
        Optional<BadgeAddress> address = BadgeAddress.parse(code);
        Optional<Badge> badge = address.flatMap(this::find);
        Language language = Language.of(lang)
                .or(() -> badge.map(Badge::language))
                .orElseGet(() -> Language.wanted(Collections.list(request.getLocales())));
        BadgeReading says = badge.filter(each -> !each.isRevoked())
                .map(each -> BadgeReading.of(each.document()))
                .orElse(null);
        OpenBadgeView view = new OpenBadgeView(
                says == null ? "Fortaler" : says.issuer(), address.orElse(null), badge.orElse(null), says);
        return JteView.of("academy/badge", view)
                .withStatus(badge.isEmpty() ? HttpStatus.NOT_FOUND : says == null ? HttpStatus.GONE : HttpStatus.OK)
                .forGuest(language, "blue", ZoneId.of("Europe/Copenhagen"));
    }

    /** The credential as it was signed, to keep and to verify anywhere. */
    @GetMapping("/badges/{code}/credential")
    ResponseEntity<String> credential(@PathVariable String code) {
        Badge badge = BadgeAddress.parse(code).flatMap(this::find).orElseThrow(Missing::new);
        if (badge.isRevoked()) {
            return ResponseEntity.status(HttpStatus.GONE).build();
        }
        return ResponseEntity.ok()
                .contentType(CREDENTIAL)
                .header("Access-Control-Allow-Origin", "*")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("badge-" + badge.id() + ".json")
                                .build()
                                .toString())
                .body(badge.document());
    }

    /** The issuer's key set: a controlled identifier document (https://www.w3.org/TR/cid-1.0/) with every key it ever had. */
    @GetMapping("/badges/issuers/{organisation}")
    ResponseEntity<Map<String, Object>> issuer(@PathVariable long organisation) {
        String issuer = badges.issuer(organisation);
        List<Map<String, Object>> methods =
                keys(organisation).stream().map(key -> method(issuer, key)).toList();
        if (methods.isEmpty()) {
            throw new Missing();
        }
        return document(Map.of(
                "@context",
                List.of("https://www.w3.org/ns/did/v1", MULTIKEY),
                "id",
                issuer,
                "verificationMethod",
                methods,
                "assertionMethod",
                methods.stream().map(method -> method.get("id")).toList()));
    }

    @GetMapping("/badges/issuers/{organisation}/keys/{number}")
    ResponseEntity<Map<String, Object>> key(@PathVariable long organisation, @PathVariable int number) {
        Key key = keys(organisation).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(Missing::new);
        Map<String, Object> method = new TreeMap<>(method(badges.issuer(organisation), key));
        method.put("@context", MULTIKEY);
        return document(method);
    }

    private static ResponseEntity<Map<String, Object>> document(Map<String, Object> document) {
        return ResponseEntity.ok()
                .contentType(LINKED_DATA)
                .header("Access-Control-Allow-Origin", "*")
                .body(document);
    }

    private static Map<String, Object> method(String issuer, Key key) {
        return Map.of(
                "id",
                issuer + "/keys/" + key.number(),
                "type",
                "Multikey",
                "controller",
                issuer,
                "publicKeyMultibase",
                key.multikey());
    }

    private List<Key> keys(long organisation) {
        if (organisation <= 0) {
            throw new Missing();
        }
        return CurrentOrganisation.with(new OrganisationId(organisation), keys::all);
    }

    private Optional<Badge> find(BadgeAddress address) {
        return CurrentOrganisation.with(address.organisation(), () -> badges.find(address.id()));
    }
}
