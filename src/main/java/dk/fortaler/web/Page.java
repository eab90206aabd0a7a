package dk.fortaler.web;

import com.ibm.icu.text.NumberFormat;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.identity.Theme;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import gg.jte.Content;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every template knows of the page around it: language, person, navigation, messages, and how numbers and times
 * are written for this reader.
 */
public final class Page {
    private final Texts texts;
    private final @Nullable SignedIn me;
    private final ZoneId zone;
    private final String accent;
    private final String path;
    private final String nonce;
    private final String csrf;
    private final @Nullable Flash flash;
    private final List<NavigationEntry> navigation;
    private final SortedMap<NavigationEntry.Group, List<NavigationEntry>> groups;
    private final Supplier<Optional<ShellNotice>> wanted;
    private @Nullable Optional<ShellNotice> notice;

    Page(
            Texts texts,
            @Nullable SignedIn me,
            ZoneId zone,
            String accent,
            String path,
            String nonce,
            String csrf,
            @Nullable Flash flash,
            List<NavigationEntry> navigation,
            Supplier<Optional<ShellNotice>> wanted) {
        this.wanted = wanted;
        this.texts = texts;
        this.me = me;
        this.zone = me == null ? zone : me.zone();
        this.accent = me == null ? accent : me.accent();
        this.path = path;
        this.nonce = nonce;
        this.csrf = csrf;
        this.flash = flash;
        this.navigation = navigation.stream()
                .filter(entry -> me != null && entry.visible().test(me))
                .toList();
        this.groups = this.navigation.stream()
                .collect(Collectors.groupingBy(NavigationEntry::group, TreeMap::new, Collectors.toList()));
    }

    public String text(String key) {
        return texts.text(key);
    }

    /** @param arguments names and values in turn: {@code text("people.count", "count", 3)} */
    public String text(String key, Object... arguments) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return texts.text(key, named);
    }

    public Language language() {
        return texts.language();
    }

    /** The person, on pages behind the sign-in. */
    public SignedIn me() {
        if (me == null) {
            throw new IllegalStateException("Nobody is signed in on " + path);
        }
        return me;
    }

    public boolean signedIn() {
        return me != null;
    }

    /** {@code light}, {@code dark}, or nothing where the browser's own wish counts. */
    public @Nullable String theme() {
        return me == null || me.theme() == Theme.SYSTEM
                ? null
                : me.theme().name().toLowerCase(java.util.Locale.ROOT);
    }

    public String accent() {
        return accent;
    }

    public String path() {
        return path;
    }

    public String nonce() {
        return nonce;
    }

    /** The token that each form sends back. */
    public String csrf() {
        return csrf;
    }

    public @Nullable Flash flash() {
        return flash;
    }

    public String flashText() {
        return flash == null ? "" : texts.text(flash.key(), flash.arguments());
    }

    /**
     * What stands above the page, where its person is in the middle of something. Worked out when it is read, which
     * fragments never do.
     */
    public @Nullable ShellNotice notice() {
        Optional<ShellNotice> known = notice == null ? wanted.get() : notice;
        notice = known;
        return known.orElse(null);
    }

    public String noticeText() {
        ShellNotice shown = notice();
        if (shown == null) {
            return "";
        }
        Map<String, Object> arguments = new HashMap<>();
        shown.named().forEach((name, key) -> arguments.put(name, texts.text(key)));
        return texts.text(shown.text(), arguments);
    }

    /** What this person sees, by group; groups that have nothing for them are left out. */
    public SortedMap<NavigationEntry.Group, List<NavigationEntry>> navigation() {
        return groups;
    }

    public List<NavigationEntry> phoneBar() {
        return navigation.stream().filter(NavigationEntry::onPhone).limit(4).toList();
    }

    /** The entry for the present address: the longest that fits. */
    public boolean isActive(NavigationEntry entry) {
        return entry.isActive(path)
                && navigation.stream()
                        .noneMatch(other -> other.isActive(path)
                                && other.path().length() > entry.path().length());
    }

    /** The person's initials, two at the most. */
    public String initials() {
        return Initials.of(me().name());
    }

    /** Of a file set from the class path, as its address carries it. */
    public String version(String webJar) {
        return WebJarVersions.of(webJar);
    }

    public Content icon(String name) {
        return Icons.icon(name);
    }

    /** What somebody wrote in Markdown, made safe to show. */
    public Content markdown(String text) {
        return output -> output.writeContent(Markdown.html(text));
    }

    public String asset(String name) {
        return Assets.address(name);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language().locale()).format(number);
    }

    /** With the decimals that it has, grouped and with the language's decimal sign. */
    public String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language().locale());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A share of one, like 0.125, as a percentage with at most one decimal. */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    public String date(Instant moment) {
        return date(moment.atZone(zone).toLocalDate());
    }

    public String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language().locale()));
    }

    public String dateTime(Instant moment) {
        return moment.atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language().locale()));
    }

    /** For the {@code datetime} attribute of a time element, which knows no fractions finer than a thousandth. */
    public String machineTime(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public ZoneId zone() {
        return zone;
    }

    public Optional<SignedIn> person() {
        return Optional.ofNullable(me);
    }
}
