package dk.fortaler.goals.hooks;

import dk.fortaler.goals.conversions.ConversionKind;
import dk.fortaler.goals.conversions.NewConversion;
import dk.fortaler.goals.conversions.Worth;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.links.Slug;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a call says: either all of it can be counted, or each place that cannot says why. */
final class ContentReading {
    private static final Set<String> KNOWN =
            Set.of("kind", "day", "occurred_at", "amount", "currency", "share", "person", "note", "test");
    private static final int MOST_IGNORED = 20;
    private static final int LONGEST_NAME = 60;

    /** A member twice, or something behind the end, is no message but a mistake. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ZoneId zone;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    ContentReading(ZoneId zone, LocalDate today) {
        this.zone = zone;
        this.today = today;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Nothing where there are faults. */
    Optional<CallContent> read(byte[] body) {
        return parse(body).flatMap(this::content);
    }

    private Optional<JsonNode> parse(byte[] body) {
        try {
            JsonNode root = JSON.readTree(body);
            if (root.isObject()) {
                return Optional.of(root);
            }
            faults.add(new Fault("#", "The body is one JSON object."));
        } catch (JacksonException unreadable) {
            var place = unreadable.getLocation();
            faults.add(new Fault(
                    "#",
                    place == null
                            ? "The body is not JSON."
                            : "The body is not JSON from line " + place.getLineNr() + ", column " + place.getColumnNr()
                                    + " on."));
        }
        return Optional.empty();
    }

    private Optional<CallContent> content(JsonNode root) {
        ConversionKind kind = kind(root.get("kind"));
        LocalDate day = day(root);
        Worth worth = worth(root);
        Optional<Slug> share = share(root);
        Optional<EmailAddress> person = person(root);
        String note = note(root);
        boolean test = test(root.get("test"));
        List<String> ignored = root.propertyNames().stream()
                .filter(name -> !KNOWN.contains(name))
                .limit(MOST_IGNORED)
                .map(ContentReading::pointer)
                .toList();
        return kind == null || !faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new CallContent(kind, day, worth, share, person, note, test, ignored));
    }

    /** To a member whose name is the caller's own (RFC 6901). */
    private static String pointer(String name) {
        String cut = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        return "#/" + cut.replace("~", "~0").replace("/", "~1");
    }

    private @Nullable ConversionKind kind(@Nullable JsonNode node) {
        Optional<ConversionKind> kind =
                node != null && node.isString() ? ConversionKind.of(node.stringValue()) : Optional.empty();
        if (kind.isEmpty()) {
            fault("kind", "One of \"lead\", \"application\" and \"sign_up\".");
        }
        return kind.orElse(null);
    }

    private LocalDate day(JsonNode root) {
        Optional<String> day = text(root, "day");
        Optional<String> moment = text(root, "occurred_at");
        if (day.isPresent() && moment.isPresent()) {
            fault("occurred_at", "Either \"day\" or \"occurred_at\", not both.");
            return today;
        }
        String member = moment.isPresent() ? "occurred_at" : "day";
        try {
            LocalDate read = moment.map(each ->
                            OffsetDateTime.parse(each).atZoneSameInstant(zone).toLocalDate())
                    .orElseGet(() -> day.map(LocalDate::parse).orElse(today));
            if (!NewConversion.isDay(read, today)) {
                fault(member, "Not later than today (" + today + ") and not more than three years ago.");
            }
            return read;
        } catch (DateTimeException unreadable) {
            fault(
                    member,
                    moment.isPresent()
                            ? "A time with its offset, like \"2026-11-02T09:30:00+01:00\"."
                            : "A date, like \"2026-11-02\".");
            return today;
        }
    }

    private @Nullable Worth worth(JsonNode root) {
        JsonNode node = given(root, "amount");
        Optional<String> currency = text(root, "currency");
        if (node == null) {
            currency.ifPresent(any -> fault("amount", "A currency stands beside an amount."));
            return null;
        }
        BigDecimal amount = node.isNumber() ? node.decimalValue() : null;
        if (amount == null || !Worth.isAmount(amount)) {
            fault("amount", "A number from 0 to 1000000000 with at most two decimals.");
            return null;
        }
        if (currency.isEmpty() || !Worth.CURRENCIES.contains(currency.get())) {
            fault("currency", "Beside an amount, one of " + String.join(", ", Worth.CURRENCIES) + ".");
            return null;
        }
        return new Worth(amount, currency.get());
    }

    private Optional<Slug> share(JsonNode root) {
        Optional<String> written = text(root, "share");
        Optional<Slug> slug = written.flatMap(Slug::parse);
        if (written.isPresent() && slug.isEmpty()) {
            fault("share", "The eight signs at the end of a short link, like \"k7m2p9wd\".");
        }
        return slug;
    }

    private Optional<EmailAddress> person(JsonNode root) {
        Optional<String> written = text(root, "person");
        Optional<EmailAddress> email = written.flatMap(EmailAddress::parse);
        if (written.isPresent() && email.isEmpty()) {
            fault("person", "A colleague's e-mail address.");
        }
        return email;
    }

    private String note(JsonNode root) {
        String note = text(root, "note").orElse("").replace("\0", "").strip();
        if (note.length() > NewConversion.LONGEST_NOTE) {
            fault("note", "At most " + NewConversion.LONGEST_NOTE + " characters.");
        }
        return note;
    }

    private boolean test(@Nullable JsonNode node) {
        if (node != null && !node.isBoolean()) {
            fault("test", "true or false.");
        }
        return node != null && node.asBoolean(false);
    }

    /** A member's text; a null is as good as none. */
    private Optional<String> text(JsonNode root, String member) {
        JsonNode node = given(root, member);
        if (node != null && !node.isString()) {
            fault(member, "A text.");
        }
        return node != null && node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    private static @Nullable JsonNode given(JsonNode root, String member) {
        JsonNode node = root.get(member);
        return node == null || node.isNull() ? null : node;
    }

    private void fault(String member, String detail) {
        faults.add(new Fault("#/" + member, detail));
    }
}
