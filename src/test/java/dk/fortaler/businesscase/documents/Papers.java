package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.CasePaper;
import dk.fortaler.businesscase.model.Crew;
import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.businesscase.model.Effort;
import dk.fortaler.businesscase.model.Following;
import dk.fortaler.businesscase.model.MediaValue;
import dk.fortaler.businesscase.model.Prices;
import dk.fortaler.businesscase.model.Projections;
import dk.fortaler.businesscase.model.Range;
import dk.fortaler.networks.Network;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Cases as they are, and as they can be at the very edge. */
enum Papers {
    ORDINARY("Medarbejderambassadører hos Nordlys Energi", "Nordlys Energi", "teal", 120, 18, Currency.DKK),
    TINY("Mig", "A", "red", 1, 1, Currency.GBP),
    HUGE("Worldwide", "The Very Large Company", "yellow", 1_000_000, 36, Currency.SEK),
    LONG(
            "Speciallægepraksisplanlægningsstabiliseringsperiode og medarbejderambassadørprogramudviklingskonsulentordningens fremtid",
            "Foreningen af Kommunale Forsyningsvirksomhedssamarbejdsorganisationers Fællesindkøbsadministrationsselskab af 1987 A.m.b.A. under konkurs",
            "indigo",
            24_500,
            36,
            Currency.NOK),
    EMOJI(
            "Vi ❤️ vores 👩🏽‍🚀👨‍👩‍👧‍👦 og \uD83C\uDDE9\uD83C\uDDF0 – Ωραία, привет, 你好",
            "🚀 & Søn <i>ApS</i> \"™\"",
            "pink",
            60,
            12,
            Currency.EUR);

    private final String title;
    private final String organisation;
    private final String accent;
    private final long employees;
    private final int months;
    private final Currency currency;

    Papers(String title, String organisation, String accent, long employees, int months, Currency currency) {
        this.title = title;
        this.organisation = organisation;
        this.accent = accent;
        this.employees = employees;
        this.months = months;
        this.currency = currency;
    }

    CasePaper paper() {
        Assumptions given = given();
        return new CasePaper(
                title,
                purpose(),
                organisation,
                accent,
                given,
                Projections.of(given),
                facts(),
                this == TINY ? 0 : 3,
                LocalDate.of(2026, 11, 25),
                this == LONG ? List.of("Anne-Margrethe Frederiksen-Østergaard", "Bo Ibsen") : List.of());
    }

    private String purpose() {
        return switch (this) {
            case ORDINARY ->
                "Vi mangler montører og er dårligt kendt uden for Aalborg. Kollegerne fortæller allerede gode historier; vi vil gøre det nemt og trygt for dem, der har lyst.";
            case LONG ->
                "Programudviklingskonsulentordningens formål er at samle. "
                        .repeat(36)
                        .strip();
            case TINY, HUGE -> "";
            case EMOJI -> "Fordi vi kan 🎉\n\n- og vil";
        };
    }

    private List<String> facts() {
        return switch (this) {
            case TINY -> List.of();
            case LONG -> new dk.fortaler.businesscase.facts.FactsForTests().all();
            case HUGE -> List.of("voluntary");
            default ->
                List.of(
                        "clicked-twice",
                        "few-carry-much",
                        "people-they-know",
                        "referred-stay",
                        "half-recruit-there",
                        "voluntary");
        };
    }

    private Assumptions given() {
        boolean plain = this == TINY;
        return new Assumptions(
                currency,
                months,
                new Crew(employees, decimal(plain ? "1" : "0.2"), Math.min(6, months)),
                plain
                        ? List.of()
                        : List.of(
                                new Following(Network.LINKEDIN, decimal("0.9"), decimal("480")),
                                new Following(Network.FACEBOOK, decimal("0.5"), decimal("320")),
                                new Following(Network.INSTAGRAM, decimal("0.25"), decimal("410"))),
                Range.of("0.5", "1", "2"),
                Range.of("0.05", "0.1", "0.15"),
                Range.of("0.005", "0.01", "0.02"),
                plain ? Range.exactly(BigDecimal.ZERO) : Range.of("1", "3", "5"),
                plain ? Range.exactly(BigDecimal.ZERO) : Range.of("1", "2", "4"),
                this == HUGE ? MediaValue.VIEWS : plain ? MediaValue.OFF : MediaValue.CLICKS,
                new Prices(
                        decimal("22.50"),
                        decimal("180"),
                        decimal("45000"),
                        decimal("3500"),
                        decimal("390"),
                        decimal("420"),
                        decimal(this == LONG ? "75" : "0")),
                new Effort(decimal("0.25"), decimal("3"), decimal("2"), decimal("15000")));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
