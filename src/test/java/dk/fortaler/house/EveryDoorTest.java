package dk.fortaler.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.House;
import dk.fortaler.testing.House.Furnished;
import dk.fortaler.testing.Routes;
import dk.fortaler.testing.Routes.Route;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.Visitor.Answer;
import dk.fortaler.web.GuestAddresses;
import dk.fortaler.web.OpenAddresses;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every address of the house, tried by those who have no business there. The addresses come from Spring, so a page that
 * somebody adds and forgets to close fails here.
 */
@FortalerTest
class EveryDoorTest {
    /** What everybody who works in the organisation may open; all else is for those who manage it. */
    private static final List<String> FOR_EVERY_PERSON = List.of(
            "/",
            "/club/**",
            "/feed/**",
            "/shares/**",
            "/contacts",
            "/contacts/new",
            "/contacts/*/note",
            "/contacts/*/undo",
            "/conversions/mine/**",
            "/ssi",
            "/ssi/remove",
            "/ssi/forget",
            "/results",
            "/results/mine/**",
            "/goals/mine/**",
            "/guidelines",
            "/guidelines/acknowledge",
            "/guidelines/changes",
            "/crisis",
            "/start",
            "/academy",
            "/academy/course/**",
            "/academy/profile/**",
            "/academy/files/**",
            "/academy/sessions",
            "/academy/sessions/id",
            "/academy/sessions/id/answer",
            "/academy/sessions/id/calendar.ics",
            "/me/**",
            "/menu",
            "/organisations",
            "/networks/length",
            "/pictures/**");

    /** What forms of the house demand, so that a refusal is not for want of a field. */
    private static final String FILLED_IN =
            "network=linkedin&to=linkedin&text=x&field=x&column=name&column=email&step=survey&asks=advises&ending=moved"
                    + "&programme=%1$s&into=%1$s&person=%1$s".formatted(UUID.randomUUID());

    @Autowired
    Routes routes;

    @Autowired
    House house;

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    List<OpenAddresses> open;

    @Autowired
    ObjectProvider<GuestAddresses> guests;

    @Autowired
    JdbcClient jdbc;

    @Test
    void strangersAreSentToTheSignIn() {
        Furnished theirs = house.furnish(Language.DA);
        try (Visitor stranger = new Visitor(browsers, null)) {
            Map<Route, String> wrong = each(
                    routes.all().stream().filter(Route::reads).toList(),
                    route -> welcome(route) || route.pattern().equals("/")
                            ? "ok"
                            : sentToSignIn(stranger.get(theirs.address(route.pattern()))));
            assertThat(wrong).isEmpty();
        }
    }

    private static String sentToSignIn(Answer answer) {
        return answer.status() == 302 && answer.location().orElse("").startsWith("/sign-in")
                ? "ok"
                : answer.status() + " " + answer.location();
    }

    @Test
    void nothingIsChangedWithoutTheTokenOfTheForm() {
        Furnished mine = house.furnish(Language.DA);
        String before = everythingOf(mine.owner());
        try (Visitor me = new Visitor(browsers, mine.owner())) {
            Map<Route, String> wrong = each(changes(), route -> {
                int status = me.postAsIs(mine.address(route.pattern()), "_csrf=x&name=x&text=x&answer=posted")
                        .status();
                return status == 403 ? "ok" : "answered " + status;
            });
            assertThat(wrong).isEmpty();
        }
        assertThat(everythingOf(mine.owner())).isEqualTo(before);
    }

    @Test
    void whoManagesNothingOpensNoneOfTheManagementsPages() {
        Furnished theirs = house.furnish(Language.EN);
        TestPerson ambassador = organisations.aPerson(
                theirs.owner().organisation(), "Carl", Language.EN, Role.AMBASSADOR, Role.DEPARTMENT_LEAD);
        String before = everythingOf(theirs.owner());
        try (Visitor carl = new Visitor(browsers, ambassador)) {
            Map<Route, String> wrong = each(
                    routes.all().stream()
                            .filter(route -> !welcome(route) && !matches(FOR_EVERY_PERSON, route.pattern()))
                            .toList(),
                    route -> {
                        Answer answer = ask(carl, route, theirs);
                        return refused(answer) ? "ok" : "answered " + answer.status();
                    });
            assertThat(wrong).isEmpty();
        }
        assertThat(everythingOf(theirs.owner())).isEqualTo(before);
    }

    @Test
    void nobodyFindsAnythingOfAnotherOrganisation() {
        Furnished theirs = house.furnish(Language.DA);
        TestPerson neighbour = organisations.aPersonOfTheirOwn(
                Language.DA, Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER, Role.AMBASSADOR);
        String before = everythingOf(theirs.owner());
        try (Visitor visitor = new Visitor(browsers, neighbour)) {
            Map<Route, String> wrong = each(routes.all(), route -> {
                if (forGuests(route)
                        || matches(
                                List.of("/invitation/*", "/new-password/*", "/demo/**", "/setup/**"),
                                route.pattern())) {
                    return "ok";
                }
                Answer answer = ask(visitor, route, theirs);
                if (answer.body().contains(House.MARK)) {
                    return "shows " + House.MARK;
                }
                // From what is not there (any more), an address may also lead back to the list.
                boolean mayAnswer = !route.namesSomething()
                        || route.pattern().startsWith("/results/mine")
                        || answer.status() == 302
                        || answer.status() == 204;
                return mayAnswer || refused(answer) ? "ok" : "answered " + answer.status();
            });
            assertThat(wrong).isEmpty();
            for (String search :
                    List.of("/people?q=", "/people/suggestions?q=", "/content?q=", "/content/entries?q=")) {
                assertThat(visitor.get(search + House.MARK).body().replaceAll("value=\"" + House.MARK + "\"", ""))
                        .as(search)
                        .doesNotContain("Anne " + House.MARK, "Vindtid", "bygger på", "Nyt om");
            }
        }
        assertThat(everythingOf(theirs.owner())).isEqualTo(before);
    }

    @Test
    void nonsenseInAddressesAndFormsIsNeverAnErrorOfOurs() {
        Furnished mine = house.furnish(Language.EN);
        List<String> nonsense = List.of("x", "-1", "00000000-0000-0000-0000-000000000000", "%00", "%F0%9F%92%A9");
        String parameters = "?q=%00%27&page=-7&tab=%22&period=1e9&state=none&sort=%3B&before=x&after=x&key=%00"
                + "&table=x&network=x&to=%2F%2Fevil.example&then=%2F%2Fevil.example&language=tlh&day=2026-02-31";
        String form = "name=%00&title=%00&email=x&network=x&text=%00&followers=99999999999&language=tlh&role=king"
                + "&roles=king&department=x&manager=x&address=javascript%3Aalert(1)&programme=x&expires=x&person=x"
                + "&from=x&until=31-31-31&server=127.0.0.1&template=%7Bx%7D&accent=x&zone=Mars%2FOlympus&theme=x&id=x";
        try (Visitor me = new Visitor(browsers, mine.owner())) {
            Map<Route, String> wrong = each(routes.all(), route -> {
                if (matches(List.of("/setup/**", "/demo/**"), route.pattern())) {
                    return "ok";
                }
                String there = mine.address(route.pattern());
                int worst = route.reads() ? me.get(there + parameters).status() : 0;
                for (String id : route.namesSomething() ? nonsense : List.<String>of()) {
                    String path = route.pattern().replaceAll("\\{[^}]+}", id);
                    worst = Math.max(
                            worst,
                            route.reads()
                                    ? me.get(path).status()
                                    : me.post(path, form).status());
                }
                if (!route.reads()) {
                    worst = Math.max(worst, me.post(there, form).status());
                }
                return worst < 500 ? "ok" : "answered " + worst;
            });
            assertThat(wrong).isEmpty();
        }
    }

    private static Answer ask(Visitor visitor, Route route, Furnished there) {
        String address = there.address(route.pattern());
        return route.reads()
                ? visitor.get(address + "?network=linkedin&since=2026-01-01T00:00:00Z")
                : visitor.post(address, FILLED_IN);
    }

    private static boolean refused(Answer answer) {
        return Set.of(403, 404, 410).contains(answer.status());
    }

    private List<Route> changes() {
        return routes.all().stream()
                .filter(route -> !route.reads() && !forGuests(route))
                .toList();
    }

    private static Map<Route, String> each(List<Route> routes, Function<Route, String> verdict) {
        assertThat(routes).hasSizeGreaterThan(20);
        Map<Route, String> wrong = new TreeMap<>(Comparator.comparing(Route::toString));
        for (Route route : routes) {
            String said = verdict.apply(route);
            if (!said.equals("ok")) {
                wrong.put(route, said);
            }
        }
        return wrong;
    }

    /** Whoever holds the link may come in, and a form there has no token: the module's own tests try those doors. */
    private boolean forGuests(Route route) {
        return guests.stream().anyMatch(each -> matches(each.patterns(), route.pattern()));
    }

    private boolean welcome(Route route) {
        return forGuests(route)
                || open.stream().anyMatch(each -> matches(each.patterns(), route.pattern()))
                || Set.of("/error").contains(route.pattern());
    }

    private static boolean matches(List<String> patterns, String path) {
        return patterns.stream()
                .anyMatch(pattern -> PathPatternParser.defaultInstance
                        .parse(pattern)
                        .matches(PathContainer.parsePath(path.replaceAll("[{}]", ""))));
    }

    /** A digest of every row that the organisation has, in every table of tenants. */
    private String everythingOf(TestPerson person) {
        List<String> tables = jdbc.sql("""
                        select c.relname from pg_class c join pg_policy p on p.polrelid = c.oid
                        where c.relnamespace = 'public'::regnamespace and not c.relispartition order by 1
                        """).query(String.class).list();
        return organisations.in(person.organisation(), () -> {
            StringBuilder all = new StringBuilder();
            for (String table : tables) {
                all.append(table)
                        .append(' ')
                        .append(jdbc.sql("select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from "
                                        + table + " t")
                                .query(String.class)
                                .single())
                        .append('\n');
            }
            return all.toString();
        });
    }
}
