import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks for pages as signed-in people, through the whole of the server, and prints how long the answers took (as seen by the
 * client on loopback, the body read to its end): alone, and with four at once.
 */
class Pages {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int WARM_UP = 150;
    private static final int REQUESTS = 300;
    private static final int AT_ONCE = 4;

    private final String address;

    private Pages(String address) {
        this.address = address;
    }

    private record Asked(String name, List<HttpClient> by, Function<Integer, String> path) {}

    public static void main(String[] arguments) throws Exception {
        new Pages("http://localhost:" + arguments[0]).measure(arguments[1], List.of(arguments[2].split(",")), List.of(arguments[3].split(",")));
    }

    private void measure(String password, List<String> programmes, List<String> persons) throws Exception {
        List<HttpClient> administrator = List.of(signIn("anne@stor.dk", password));
        List<HttpClient> people = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            people.add(signIn("p" + i + "@stor.example", password));
        }
        List<Asked> pages = List.of(
                new Asked("home (sends on)", people, i -> "/"),
                new Asked("feed", people, i -> "/feed"),
                new Asked("own shares", people, i -> "/shares"),
                new Asked("own results, 28 days", people, i -> "/results/mine"),
                new Asked("own results, 1 year", people, i -> "/results/mine?period=year"),
                new Asked("a person, as the manager sees them", administrator, i -> "/people/" + persons.get(i % persons.size())),
                new Asked("dashboard, 28 days", administrator, i -> "/results/" + programmes.get(i % programmes.size())),
                new Asked("dashboard, 1 year", administrator, i -> "/results/" + programmes.get(i % programmes.size()) + "?period=year"),
                new Asked("dashboard, everything", administrator, i -> "/results/" + programmes.get(i % programmes.size()) + "?period=all"),
                new Asked("export of days, 1 year", administrator, i -> export(programmes, i, "days")),
                new Asked("export of networks, 1 year", administrator, i -> export(programmes, i, "networks")),
                new Asked("export of stories, 1 year", administrator, i -> export(programmes, i, "items")),
                new Asked("export of persons, 1 year", administrator, i -> export(programmes, i, "persons")),
                new Asked("launch map", administrator, i -> "/launch"),
                new Asked("people", administrator, i -> "/people"),
                new Asked("people, searched", administrator, i -> "/people?q=nr" + i),
                new Asked("stories", administrator, i -> "/content"));
        System.out.println("| page | p50 | p95 | p99 | four at once: p50 | p95 | p99 |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Asked page : pages) {
            run(page, WARM_UP, 1);
            double[] alone = run(page, REQUESTS, 1);
            double[] together = run(page, REQUESTS, AT_ONCE);
            System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n", page.name,
                    at(alone, 0.5), at(alone, 0.95), at(alone, 0.99), at(together, 0.5), at(together, 0.95), at(together, 0.99));
        }
    }

    private static String export(List<String> programmes, int number, String table) {
        return "/results/" + programmes.get(number % programmes.size()) + "/" + table + ".csv?period=year";
    }

    private double[] run(Asked page, int requests, int atOnce) throws Exception {
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            List<Callable<Double>> all = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                int number = i;
                all.add(() -> once(page.by.get(number % page.by.size()), page.path.apply(number)));
            }
            List<Double> took = new ArrayList<>();
            for (Future<Double> each : threads.invokeAll(all)) {
                took.add(each.get());
            }
            return took.stream().mapToDouble(each -> each).sorted().toArray();
        }
    }

    private double once(HttpClient who, String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        int status = get(who, path).statusCode();
        if (status != 200 && !(path.equals("/") && status == 302)) {
            throw new IllegalStateException(path + " answered " + status);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * share) - 1)];
    }

    private HttpClient signIn(String email, String password) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpResponse<String> answer = post(client, "/sign-in", "/sign-in", "email=" + email + "&password=" + password);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(email + " is not let in: " + answer.statusCode());
        }
        return client;
    }

    private HttpResponse<String> post(HttpClient client, String page, String action, String form)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(client, page).body());
        if (!token.find()) {
            throw new IllegalStateException(page + " has no form");
        }
        return client.send(
                HttpRequest.newBuilder(URI.create(address + action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token.group(1) + "&" + form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
