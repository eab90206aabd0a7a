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

    private Cast() {}
}
