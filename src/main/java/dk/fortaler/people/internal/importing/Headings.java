package dk.fortaler.people.internal.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The headings that Danish and English staff lists use, by their letters and figures alone, æ as ae. */
final class Headings {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<Column, String> SYNONYMS = new EnumMap<>(Map.ofEntries(
            Map.entry(Column.EMAIL, """
                email mail mailadresse emailadresse emailaddress mailaddress epost epostadresse workemail
                arbejdsmail arbejdsemail firmamail firmaemail businessemail companyemail officialemail primaryemail
                primarysmtpaddress userprincipalname upn emailarbejde mailarbejde emailwork\
                """),
            Map.entry(Column.NAME, """
                navn name fuldenavn fuldtnavn fullname displayname vistnavn visningsnavn medarbejder
                medarbejdernavn medarbejderensnavn employee employeename person personnavn efternavnfornavn
                fornavnefternavn fornavnogefternavn lastnamefirstname firstnamelastname\
                """),
            Map.entry(Column.FIRST_NAME, "fornavn fornavne firstname givenname forename"),
            Map.entry(Column.MIDDLE_NAME, "mellemnavn mellemnavne middlename middlenames"),
            Map.entry(Column.LAST_NAME, "efternavn efternavne lastname surname familyname sn"),
            Map.entry(Column.DEPARTMENT, """
                afdeling afd afdelingsnavn afdelingnavn department dept departmentname team teamnavn enhed
                organisationsenhed organisatoriskenhed orgenhed orgunit organizationalunit organisationalunit
                businessunit unit division forretningsomraade omraade sektion\
                """),
            Map.entry(Column.MANAGER, """
                leder naermesteleder naermestelederemail naermesteledersemail naermesteledermail manager managername
                manageremail managersemail linemanager linemanageremail directmanager chef naermestechef
                lederemail ledersemail lederensemail ledermail ledersmail ledernavn personaleleder reportsto
                refererertil supervisor supervisoremail overordnet overordnede\
                """),
            Map.entry(Column.TITLE, """
                titel title jobtitel jobtitle stilling stillinger stillingsbetegnelse stillingstitel
                arbejdstitel position jobposition jobfunktion jobfunction funktion job\
                """),
            Map.entry(Column.LANGUAGE, """
                sprog sprogkode foretrukketsprog oensketsprog language languagecode preferredlanguage locale\
                """),
            Map.entry(Column.START_DATE, """
                ansat ansatdato ansatden ansatfra ansatsiden ansaettelsesdato ansaettelsesstart startdato start
                foerstedag foerstearbejdsdag tiltraadt tiltraedelse tiltraedelsesdato anciennitetsdato startdate
                hiredate hired dateofhire employmentdate employmentstart employmentstartdate joined joindate
                joiningdate firstday\
                """),
            Map.entry(
                    Column.ROLES, "rolle roller role roles fortalerrolle fortalerroller fortalerrole fortalerroles")));

    /** Headings that are well known and none of our business; they don't hold an import up. */
    private static final Set<String> NOT_NEEDED = Set.of("""
        telefon telefonnr telefonnummer tlf tlfnr mobil mobilnr mobilnummer mobiltelefon phone phonenumber mobile
        mobilephone workphone direktenummer lokalnummer id nr nummer medarbejdernr medarbejdernummer medarbejderid
        employeeid employeenumber employeeno loennr loennummer cpr cprnr cprnummer initialer initials brugernavn
        username adresse address vej gade street postnr postnummer postcode zip zipcode by city land country
        koen gender foedselsdato foedselsdag birthday dateofbirth alder age lokation location sted adressested
        arbejdssted kontor office bygning omkostningssted costcenter costcentre firma selskab company cvr
        ansaettelsesform ugentligetimer timer loen salary kommentar bemaerkning comment note noter
            linje line fejl aarsag problem\
        """.split("\\s+"));

    private static final Map<String, Column> KNOWN = known();

    private Headings() {}

    static Optional<Column> recognise(String heading) {
        return Optional.ofNullable(KNOWN.get(letters(heading)));
    }

    static boolean isNotNeeded(String heading) {
        return NOT_NEEDED.contains(letters(heading));
    }

    /** The text in lower case without spaces and signs, so that "E-mail:" and "e mail" are one. */
    static String letters(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ä", "ae")
                .replace("ö", "oe");
        return NO_LETTER.matcher(plain).replaceAll("");
    }

    private static Map<String, Column> known() {
        var known = new HashMap<String, Column>();
        SYNONYMS.forEach((column, words) -> {
            for (String word : words.split("\\s+")) {
                known.put(word, column);
            }
        });
        return Map.copyOf(known);
    }
}
