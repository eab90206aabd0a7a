package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.documents.Curves.Curve;
import dk.fortaler.businesscase.documents.Curves.Kind;
import dk.fortaler.businesscase.documents.Curves.Shade;
import dk.fortaler.businesscase.documents.Outline.Decision;
import dk.fortaler.businesscase.documents.Outline.Evidence;
import dk.fortaler.businesscase.documents.Outline.Figure;
import dk.fortaler.businesscase.documents.Outline.Labels;
import dk.fortaler.businesscase.documents.Outline.Point;
import dk.fortaler.kernel.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Made-up outlines. */
final class Outlines {
    private Outlines() {}

    static Outline sample() {
        int n = 18;
        List<String> labels = IntStream.rangeClosed(1, n).mapToObj(i -> "M" + i).toList();
        List<BigDecimal> reach = new ArrayList<>();
        List<BigDecimal> low = new ArrayList<>();
        List<BigDecimal> high = new ArrayList<>();
        List<BigDecimal> cost = new ArrayList<>();
        List<BigDecimal> gain = new ArrayList<>();
        List<BigDecimal> mark = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            double v = Math.min(i, 6) * 7200;
            reach.add(BigDecimal.valueOf(v));
            low.add(BigDecimal.valueOf(v * 0.6));
            high.add(BigDecimal.valueOf(v * 1.5));
            cost.add(BigDecimal.valueOf(60000 + i * 14000));
            gain.add(BigDecimal.valueOf(Math.max(0, i - 2) * 26000));
            mark.add(i == 10 ? BigDecimal.valueOf(204000) : null);
        }
        Curves months = new Curves(
                "Visninger pr. måned i de tre scenarier.",
                "Når alle er med efter seks måneder, bliver historierne vist 43.200 gange om måneden.",
                labels,
                List.of(
                        new Curve("Forventet", Kind.BARS, Shade.ACCENT, reach),
                        new Curve("Lavt", Kind.DASHED, Shade.MUTED, low),
                        new Curve("Højt", Kind.DASHED, Shade.INK, high)),
                "Visninger");
        Curves balance = new Curves(
                "Udgift og udbytte lagt sammen måned for måned, forventet scenarie.",
                "Udbyttet overhaler udgiften i måned 10.",
                labels,
                List.of(
                        new Curve("Udgift i alt", Kind.LINE, Shade.MUTED, cost),
                        new Curve("Udbytte i alt", Kind.LINE, Shade.ACCENT, gain),
                        new Curve("Går i nul", Kind.MARK, Shade.INK, mark)),
                "Kroner");
        Grid scenarios = new Grid(
                "Tre scenarier over 18 måneder",
                List.of("", "Lavt", "Forventet", "Højt"),
                List.of(
                        List.of("Aktive ambassadører", "12", "24", "36"),
                        List.of("Visninger", "412.000", "777.600", "1.160.000"),
                        List.of("Klik", "4.120", "9.331", "18.600"),
                        List.of("Udbytte", "182.000 kr.", "416.000 kr.", "790.000 kr."),
                        List.of("Udgift", "298.000 kr.", "312.000 kr.", "341.000 kr."),
                        List.of("Går i nul", "ikke i perioden", "måned 10", "måned 6")),
                2,
                true);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 14; i++) {
            rows.add(List.of(
                    "Forudsætning nummer " + i + " om følgere",
                    "2 / 4 / 6",
                    "Vores ræsonnement, rettet af jer den 3. november efter samtale med kommunikationsafdelingen"));
        }
        Grid assumptions = new Grid(
                "Forudsætninger og kilder",
                List.of("Forudsætning", "Lavt / forventet / højt", "Kilde"),
                rows,
                -1,
                false);
        List<Evidence> facts = List.of(
                new Evidence(
                        "2 ×",
                        "Når en medarbejder deler det samme indhold som virksomheden, klikker dobbelt så mange af dem, der ser det. For virksomheder under 10.000 ansatte var det 1,8 gange så mange.",
                        "LinkedIn Elevate, 2016",
                        "leverandørens eget tal"),
                new Evidence(
                        "3 % → 30 %",
                        "Kun 3 % af medarbejderne deler virksomhedens indhold, men de står for 30 % af al reaktion på det.",
                        "LinkedIn Marketing Solutions, 2017",
                        "leverandørens eget tal"),
                new Evidence(
                        "",
                        "Ansatte, der kom gennem en kollega, siger markant sjældnere op og koster mindre at finde. Det viser data fra ni store virksomheder i tre brancher.",
                        "Burks, Cowgill, Hoffman, Housman: The Value of Hiring through Employee Referrals, Quarterly Journal of Economics 130(2), 2015",
                        "undersøgelse"),
                new Evidence(
                        "89 %",
                        "89 % har mest tillid til anbefalinger fra nogen, de kender. Til influenters reklamer er tallet 23 %. 40.000 mennesker verden over er spurgt.",
                        "Nielsen, Trust in Advertising, 2021",
                        "undersøgelse"),
                new Evidence(
                        "",
                        "Det er frivilligt hele vejen. Ingen leder kan se, hvem der har sagt nej, og ingen skal give en grund.",
                        "",
                        "vores ræsonnement"));
        List<Point> risks = List.of(
                new Point(
                        "Nogen føler sig presset",
                        "Det er frivilligt. Ingen leder kan se, hvem der har sagt nej, og ingen skal give en grund."),
                new Point(
                        "Opslagene lyder ens",
                        "Hver får sin formulering, og alle kan skrive den om. På X deler ingen to den samme tekst."),
                new Point(
                        "Skjult reklame",
                        "Aftalte opslag om varer begynder med, at de er reklame, som markedsføringsloven § 6, stk. 4 kræver."),
                new Point(
                        "En shitstorm",
                        "Én kontakt sætter al planlagt deling på pause, og retningslinjerne siger, hvem man ringer til."),
                new Point(
                        "Persondata",
                        "Klik bliver talt uden at gemme adresser, og spørgeskemaet er anonymt i selve databasen."),
                new Point(
                        "Det løber ud i sandet",
                        "Vi begynder i det små, måler fra første dag og stopper, hvis det ikke virker."));
        return new Outline(
                Language.DA,
                Palette.of("teal"),
                "Medarbejderambassadører hos Nordlys Energi",
                "Nordlys Energi",
                "Version 3 · 25. november 2026 · Udarbejdet af Mette Holm",
                "Vi foreslår, at 24 medarbejdere i salg og kommunikation deler vores historier på LinkedIn, når de har lyst. Det koster 312.000 kr. over 18 måneder og giver efter vores bedste skøn 416.000 kr. tilbage.",
                LocalDate.of(2026, 11, 25),
                new Labels(
                        "Beslutningsoplæg",
                        "Hvorfor medarbejderne?",
                        "Forslaget",
                        "Hvad det kan give",
                        "Måned for måned",
                        "Hvornår det har tjent sig ind",
                        "Forudsætninger og deres kilder",
                        "Risici, og hvordan vi møder dem",
                        "Det beder vi jer om",
                        "Sådan er der regnet",
                        "Tallene måned for måned",
                        "Alle tal er skøn. Visninger er beregnet, ikke målt.",
                        "Side"),
                facts,
                List.of(
                        new Figure("24", "ambassadører", "af 120 medarbejdere, når alle er med efter seks måneder"),
                        new Figure("LinkedIn", "er hovedvejen", "med Facebook og Instagram til dem, der vil"),
                        new Figure("20 min.", "om ugen", "pr. ambassadør, regnet med til 420 kr. i timen")),
                List.of(
                        new Figure("777.600", "visninger", "over 18 måneder"),
                        new Figure("416.000 kr.", "udbytte", "mod en udgift på 312.000 kr."),
                        new Figure("Måned 10", "går det i nul", "i det forventede scenarie")),
                scenarios,
                months,
                balance,
                assumptions,
                risks,
                new Decision(
                        "Vil I sige ja til 18 måneder med 24 ambassadører og en ramme på 312.000 kr.?",
                        List.of(
                                new Point("Ja", "Vi begynder i januar med afdelingen Salg."),
                                new Point("Spørg", "Skriv, hvad I mangler at vide. I får svar inden for en uge."),
                                new Point("Nej tak", "Så lægger vi det væk. Skriv gerne hvorfor."),
                                new Point("Jeg er selv med", "Ledere, der deler, viser vejen for alle andre.")),
                        "I svarer på det link, I har fået. Det er kun jer, der kan se det."),
                List.of(
                        new Point("Visninger", "ambassadører × følgere × opslag pr. måned × andel, der ser et opslag"),
                        new Point("Klik", "visninger × klikrate"),
                        new Point("Omtaleværdi", "klik × klikpris + visninger ÷ 1.000 × tusindpris"),
                        new Point("Udgift", "timer × timeløn + licenser + drift")),
                new Grid(
                        "Måned for måned",
                        List.of("Måned", "Visninger", "Klik", "Udgift", "Udbytte"),
                        IntStream.rangeClosed(1, n)
                                .mapToObj(i -> List.of("" + i, "43.200", "518", "14.000 kr.", "26.000 kr."))
                                .toList(),
                        -1,
                        true));
    }
}
