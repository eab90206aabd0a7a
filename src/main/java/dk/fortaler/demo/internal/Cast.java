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

    /** A story: its title, what it is about, and a text to share it with in each language. */
    record Story(String site, String title, String about, String danish, String english) {}

    static final List<Story> STORIES = List.of(
            new Story(
                    "nordlys.example",
                    "14.000 hjem får strøm fra den nye mølle ved Hirtshals",
                    "Efter tre års arbejde leverer møllen sin første strøm. Se holdet, der rejste den.",
                    "Jeg var der, da vingerne drejede første gang. 14.000 hjem får nu strøm herfra, og jeg er stolt af det hold, der rejste den.",
                    "I was there when the blades turned for the first time. 14,000 homes now get their power from here, and I am proud of the team that raised it."),
            new Story(
                    "nordlys.example",
                    "Sådan er det at være elev hos os",
                    "Villads fortæller om sit første år mellem kabler, kolleger og kaffe.",
                    "Villads spørger om alt det, vi andre har glemt at undre os over. Læs, hvordan hans første år har været.",
                    "Villads asks about everything the rest of us forgot to wonder at. Read how his first year has been."),
            new Story(
                    "vindtid.example",
                    "Havvind bliver billigere igen, viser ny rapport",
                    "Priserne falder for tredje kvartal i træk. Tre grunde, og hvad de betyder for Danmark.",
                    "Tre kvartaler i træk med faldende priser. Den anden grund overraskede mig.",
                    "Three quarters in a row with falling prices. The second reason surprised me."),
            new Story(
                    "nordlys.example",
                    "Vi søger to projektledere til Esbjerg",
                    "Hav under fødderne, stor frihed og kolleger, der svarer, når man ringer.",
                    "Vi søger to nye kolleger til Esbjerg. Kender du en, der hellere vil stå på en mole end sidde i et møde?",
                    "We are looking for two new colleagues in Esbjerg. Do you know someone who would rather stand on a pier than sit in a meeting?"),
            new Story(
                    "gronpost.example",
                    "Kommunerne vil have varmen fra havet",
                    "Store varmepumper ved kysten kan varme 200.000 hjem inden 2032.",
                    "Varme fra havvand lød mærkeligt, da jeg begyndte. Nu planlægger hver fjerde kystkommune det.",
                    "Heat from sea water sounded odd when I began. Now one coastal municipality in four plans for it."),
            new Story(
                    "nordlys.example",
                    "Da stormen kom, var de ude inden daggry",
                    "Serviceholdet fik 38 møller i gang igen på et døgn. Et kig ind i vagten.",
                    "38 møller på et døgn. Jeg har verdens sejeste kolleger.",
                    "38 turbines in a day and a night. I have the toughest colleagues in the world."),
            new Story(
                    "vindtid.example",
                    "Fem spørgsmål, naboer altid stiller om møller",
                    "Støj, skygger, fugle, huspriser og strøm i stikkontakten: ærlige svar.",
                    "De fem spørgsmål får jeg til hver eneste fest. Her er svarene, uden salgstale.",
                    "I get these five questions at every single party. Here are the answers, without a sales talk."),
            new Story(
                    "nordlys.example",
                    "Vores første år med firedages uge",
                    "Sygefraværet faldt, og kunderne mærkede det ikke. Her er tallene, også dem, der gør ondt.",
                    "Jeg tvivlede selv. Et år senere vil jeg nødig tilbage. Tallene er åbne, også de dårlige.",
                    "I doubted it myself. A year later I would hate to go back. The figures are open, the bad ones too."),
            new Story(
                    "gronpost.example",
                    "Brint i rør: hvem betaler for det første?",
                    "Et rør gennem Jylland kræver, at nogen begynder. Tre modeller på bordet.",
                    "Alle vil have det andet brintrør. Ingen vil bygge det første. God gennemgang af, hvordan det kan løses.",
                    "Everybody wants the second hydrogen pipe. Nobody wants to build the first. A good walk through how it can be solved."),
            new Story(
                    "nordlys.example",
                    "Priya fik møllernes data til at tale",
                    "Et sommerprojekt blev til varsler, der nu sparer tusind kørte kilometer om ugen.",
                    "Priya begyndte med et regneark og en god idé. I dag kører vi tusind kilometer mindre om ugen.",
                    "Priya began with a spreadsheet and a good idea. Today we drive a thousand kilometres less a week."));

    private Cast() {}
}
