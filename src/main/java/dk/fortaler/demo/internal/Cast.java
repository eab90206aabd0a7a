package dk.fortaler.demo.internal;

import java.util.List;

/** The names, places and stories of the demo company. All of it is invented. */
final class Cast {
    static final String COMPANY = "Nordlys Energi (demo)";

    static final List<String> FIRST_NAMES = List.of(
            "Anne",
            "Mette",
            "Kirsten",
            "Hanne",
            "Louise",
            "Sofie",
            "Ida",
            "Emma",
            "Freja",
            "Clara",
            "Laura",
            "Maja",
            "Peter",
            "Jens",
            "Lars",
            "Søren",
            "Thomas",
            "Mads",
            "Emil",
            "Oskar",
            "Noah",
            "Villads",
            "Rasmus",
            "Jakob",
            "Fatima",
            "Amir",
            "Agnieszka",
            "Marek",
            "Priya",
            "Jonas");

    static final List<String> LAST_NAMES = List.of(
            "Holm",
            "Lund",
            "Kjær",
            "Bach",
            "Møller",
            "Østergaard",
            "Dahl",
            "Friis",
            "Skov",
            "Bruun",
            "Winther",
            "Juhl",
            "Vestergaard",
            "Krogh",
            "Toft",
            "Nygaard",
            "Ravn",
            "Sand",
            "Bjerre",
            "Hald");

    /** A department and its parent, parents first. */
    record Place(String name, String parent) {}

    static final List<Place> DEPARTMENTS = List.of(
            new Place("Salg", ""),
            new Place("Nord", "Salg"),
            new Place("Syd", "Salg"),
            new Place("Teknik", ""),
            new Place("Havvind", "Teknik"),
            new Place("Service", "Teknik"),
            new Place("Mennesker og kultur", ""),
            new Place("Økonomi", ""),
            new Place("Kommunikation", ""));

    static final List<String> TITLES = List.of(
            "Konsulent", "Projektleder", "Tekniker", "Ingeniør", "Rådgiver", "Koordinator", "Specialist", "Elev");

    /** What the trade writes, waiting to be made a story of. */
    record News(String site, String title, String summary) {}

    static final List<News> NEWS = List.of(
            new News(
                    "vindtid.example",
                    "EU åbner for fælles udbud af havvind i Nordsøen",
                    "Syv lande vil byde sammen. Første udbud ventes til næste efterår."),
            new News(
                    "gronpost.example",
                    "Ny analyse: strømnettet er flaskehalsen, ikke vinden",
                    "Ventetiden på en tilslutning er fordoblet på tre år."),
            new News(
                    "vindtid.example",
                    "Genbrug af vinger: fabrik i Aalborg får grønt lys",
                    "Anlægget skal tage 400 vinger om året."),
            new News(
                    "gronpost.example",
                    "Sådan mærker husejerne den nye varmeplan",
                    "Fire eksempler, fra gasfyr til fjernvarme, med priser."),
            new News(
                    "vindtid.example",
                    "Mangel på montører: tre skoler går sammen",
                    "Et fælles forløb skal gøre 300 klar om året."),
            new News(
                    "gronpost.example",
                    "Batterier ved møllerne bliver hverdag",
                    "Prisen er faldet så meget, at regnestykket går op uden støtte."),
            new News(
                    "vindtid.example",
                    "Havstrømme kan fortælle, hvor møllerne skal stå",
                    "Forskere fra Lyngby har lagt deres model frit frem."),
            new News(
                    "gronpost.example",
                    "Borgerne ejer halvdelen: erfaringer fra Samsø",
                    "25 år med fælles møller, og hvad de ville gøre om."),
            new News(
                    "vindtid.example",
                    "Svensk domstol standser park på grund af renerne",
                    "Dommen kan få betydning for flere projekter i nord."),
            new News(
                    "gronpost.example",
                    "Flere kvinder søger ind på energiuddannelserne",
                    "Tallet er steget fire år i træk."));

    private Cast() {}
}
