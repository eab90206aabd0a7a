import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers surveys as invited people do, while the manager reads the results all the time; closes them, and compares what the
 * results say, option by option and text by text, with what was accepted. First at a pace, then as fast as it goes, and beside
 * that what the same server and the same database do with next to nothing.
 */
class Answers {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int AT_ONCE = 16;
    private static final int K = 5;
    private static final int PLAIN_SECONDS = 10;

    private final String address;
    private final Connection database;
    private final String databaseAddress;
    private final String databasePassword;
    private final HttpClient manager = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private int failures;

    private Answers(String port, Path data) throws Exception {
        address = "http://localhost:" + port;
        String server = Files.readAllLines(data.resolve("database/cluster/postmaster.pid")).get(3);
        databasePassword = Files.readString(data.resolve("secrets/database-superuser")).strip();
        databaseAddress = "jdbc:postgresql://127.0.0.1:" + server + "/fortaler";
        database = connect();
    }

    /** Port, data folder, password of anne@stor.dk, answers and seconds of the paced run, answers of the other. */
    public static void main(String[] arguments) throws Exception {
        Answers answers = new Answers(arguments[0], Path.of(arguments[1]));
        answers.request("/sign-in", "/sign-in", "email=anne@stor.dk&password=" + arguments[2], 302);
        int people = Integer.parseInt(arguments[3]);
        answers.warmUp();
        answers.round("at a pace, " + people + " in " + arguments[4] + " s", people, Integer.parseInt(arguments[4]), true);
        answers.round("as fast as it goes, " + AT_ONCE + " at once", Integer.parseInt(arguments[5]), 0, true);
        answers.round("the same, nobody reading", Integer.parseInt(arguments[5]), 0, false);
        answers.plain();
        System.exit(answers.failures == 0 ? 0 : 1);
    }

    private record Survey(String id, List<JsonNode> questions, List<String> links) {}

    private record Given(String form, Set<String> counts, String text) {}

    private void warmUp() throws Exception {
        Survey survey = aSurvey(1_000);
        Round round = new Round(survey, 0);
        round.run();
        for (int i = 0; i < 100; i++) {
            read(survey, i);
        }
        request(page(survey), page(survey) + "/close", "", 302);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(databaseAddress, "postgres", databasePassword);
    }

    /** Opened as a manager does; the links are ours, as those in the mails are known to nobody else. */
    private Survey aSurvey(int people) throws Exception {
        String page = request("/surveys/new", "/surveys", "from=template", 302).headers().firstValue("Location").orElseThrow();
        page = page.replace(address, "");
        request(page + "/opening", page + "/opening", "way=open_link&version=1", 302);
        String id = page.substring(page.lastIndexOf('/') + 1);
        List<String> links = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        SecureRandom chance = new SecureRandom();
        for (int i = 0; i < people; i++) {
            byte[] token = new byte[32];
            chance.nextBytes(token);
            links.add(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
            digests.add(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(links.get(i).getBytes(UTF_8))));
        }
        try (var insert = database.prepareStatement("""
                with asked as (select gen_random_uuid() id, digest from unnest(?::text[]) digest),
                people as (insert into person (organisation_id, id, email, name, language, created_at, changed_at)
                           select 1, id, id || '@stor.example', 'Kollega', 'da', now(), now() from asked)
                insert into survey_invitation (organisation_id, survey_id, person_id, digest) select 1, ?, id, digest from asked
                """)) {
            insert.setArray(1, database.createArrayOf("text", digests.toArray()));
            insert.setObject(2, UUID.fromString(id));
            insert.executeUpdate();
        }
        List<JsonNode> questions = JsonMapper.builder().build()
                .readTree(one("select questions::text from survey where id = '" + id + "'")).valueStream().toList();
        return new Survey(id, questions, links);
    }

    private static String page(Survey survey) {
        return "/surveys/" + survey.id;
    }

    /** Everybody's answer is accepted, whatever else happens. */
    private void round(String name, int people, int seconds, boolean read) throws Exception {
        Survey survey = aSurvey(people);
        Round round = new Round(survey, seconds);
        AtomicBoolean over = new AtomicBoolean();
        Future<Reading> reading;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            reading = threads.submit(() -> readUntil(survey, read ? over : new AtomicBoolean(true)));
            round.run();
            over.set(true);
        }
        long begun = System.nanoTime();
        request(page(survey), page(survey) + "/close", "", 302);
        double close = (System.nanoTime() - begun) / 1e6;
        System.out.println();
        System.out.println("### Survey, " + name);
        round.print();
        reading.get().print();
        System.out.printf(Locale.ROOT, "Closed in %.0f ms%n", close);
        compare(survey, round);
        System.out.println("Links " + people + ": " + verdict(round.accepted.get() == people, "some were never spent"));
    }

    /** One survey's answers, sent and accepted. */
    private final class Round {
        private final Survey survey;
        private final int seconds;
        private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
        private final Set<String> texts = ConcurrentHashMap.newKeySet();
        private final AtomicInteger accepted = new AtomicInteger();
        private final AtomicInteger refusedAgain = new AtomicInteger();
        private final Map<String, AtomicInteger> errors = new ConcurrentHashMap<>();
        private final Queue<Double> forms = new ConcurrentLinkedQueue<>();
        private final Queue<Double> sent = new ConcurrentLinkedQueue<>();
        private double took;

        Round(Survey survey, int seconds) {
            this.survey = survey;
            this.seconds = seconds;
        }

        void run() throws Exception {
            long begun = System.nanoTime();
            if (seconds == 0) {
                AtomicInteger next = new AtomicInteger();
                try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
                    for (int i = 0; i < AT_ONCE; i++) {
                        threads.submit(() -> {
                            HttpClient client = HttpClient.newHttpClient();
                            for (int link = next.getAndIncrement(); link < survey.links.size(); link = next.getAndIncrement()) {
                                send(client, link, given(link));
                            }
                        });
                    }
                }
            } else {
                atAPace(begun);
            }
            took = (System.nanoTime() - begun) / 1e9;
        }

        /** Everybody comes when it is their time, however long others take: form, answer, thanks. One in fifty presses twice. */
        private void atAPace(long begun) throws Exception {
            HttpClient client = HttpClient.newHttpClient();
            Random chance = new Random(7);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < survey.links.size(); i++) {
                    int link = i;
                    long due = begun + (long) ((i + chance.nextDouble()) * seconds * 1e9 / survey.links.size());
                    threads.submit(() -> {
                        try {
                            Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                            comeAndAnswer(client, link);
                        } catch (Exception failure) {
                            error(failure.toString());
                        }
                    });
                }
            }
        }

        private void comeAndAnswer(HttpClient client, int link) throws Exception {
            long asked = System.nanoTime();
            check(client, "/survey/1-" + survey.links.get(link), "form");
            forms.add((System.nanoTime() - asked) / 1e6);
            Given given = given(link);
            Thread twice = Thread.startVirtualThread(() -> {
                if (link % 50 == 0) {
                    send(client, link, given);
                }
            });
            String thanks = send(client, link, given);
            twice.join();
            if (thanks != null) {
                check(client, thanks, "thanks");
            }
        }

        private void check(HttpClient client, String path, String what) throws Exception {
            int status = client.send(get(path), BodyHandlers.ofByteArray()).statusCode();
            if (status != 200) {
                error(what + " " + status);
            }
        }

        /** Where thanks are said, or null. */
        private String send(HttpClient client, int link, Given given) {
            long begun = System.nanoTime();
            try {
                HttpResponse<String> answer = client.send(post("/survey/1-" + survey.links.get(link), given.form), BodyHandlers.ofString());
                sent.add((System.nanoTime() - begun) / 1e6);
                if (answer.statusCode() == 302 || answer.statusCode() == 303) {
                    accepted.incrementAndGet();
                    given.counts.forEach(each -> counts.computeIfAbsent(each, none -> new AtomicInteger()).incrementAndGet());
                    if (!texts.add(given.text)) {
                        error("accepted twice");
                    }
                    return answer.headers().firstValue("Location").orElseThrow().replace(address, "");
                }
                if (answer.statusCode() == 410 && link % 50 == 0) {
                    refusedAgain.incrementAndGet();
                } else {
                    error("answer " + answer.statusCode());
                }
            } catch (Exception failure) {
                error(failure.toString());
            }
            return null;
        }

        private void error(String what) {
            errors.computeIfAbsent(what, none -> new AtomicInteger()).incrementAndGet();
        }

        private Given given(int link) {
            Random chance = new Random(link);
            Map<String, Set<String>> chosen = new HashMap<>();
            Set<String> counts = new HashSet<>();
            String text = "Svar nr. " + link + " æ";
            StringBuilder form = new StringBuilder();
            for (JsonNode question : survey.questions) {
                String id = question.path("id").asString();
                if (question.path("kind").asString().equals("text")) {
                    field(form, id, text);
                } else if (asked(question, chosen)) {
                    Set<String> keys = some(question, chance);
                    chosen.put(id, keys);
                    keys.forEach(key -> field(form, id, key));
                    if (!question.path("background").asBoolean()) {
                        keys.forEach(key -> counts.add(id + "/" + key));
                    }
                }
            }
            return new Given(form.substring(1), counts, text);
        }

        void print() {
            System.out.printf(Locale.ROOT, "%d accepted in %.1f s, %.1f a second; %d pressed twice and were told so; errors %s%n",
                    accepted.get(), took, accepted.get() / took, refusedAgain.get(), errors.isEmpty() ? "0" : errors);
            failures += errors.size();
            System.out.println("| | number | p50, ms | p95 | p99 | worst |");
            System.out.println("|---|---|---|---|---|---|");
            row("form", forms);
            row("answer sent", sent);
        }
    }

    private static boolean asked(JsonNode question, Map<String, Set<String>> chosen) {
        JsonNode condition = question.path("showIf");
        return condition.isMissingNode()
                || condition.path("options").valueStream().anyMatch(key ->
                        chosen.getOrDefault(condition.path("question").asString(), Set.of()).contains(key.asString()));
    }

    private static Set<String> some(JsonNode question, Random chance) {
        List<String> keys = question.path("options").valueStream().map(option -> option.path("key").asString()).toList();
        Set<String> some = new HashSet<>(Set.of(keys.get(chance.nextInt(keys.size()))));
        if (question.path("kind").asString().equals("multiple")) {
            some.add(keys.get(chance.nextInt(keys.size())));
        }
        return some;
    }

    private static void field(StringBuilder form, String id, String value) {
        form.append("&q.").append(id).append('=').append(URLEncoder.encode(value, UTF_8));
    }

    private record Reading(Queue<Double> pages, Queue<Double> files, List<Integer> answers) {
        void print() {
            row("results page meanwhile", pages);
            row("results as CSV meanwhile", files);
            if (!answers.isEmpty()) {
                System.out.println(answers.stream().distinct().count() + " different readings of the first question, up to "
                        + answers.getLast() + " answers");
            }
        }
    }

    private Reading readUntil(Survey survey, AtomicBoolean over) throws Exception {
        Reading reading = new Reading(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>(), new ArrayList<>());
        for (int i = 0; !over.get(); i++) {
            long begun = System.nanoTime();
            int answers = read(survey, i);
            (i % 2 == 0 ? reading.pages : reading.files).add((System.nanoTime() - begun) / 1e6);
            if (i % 2 == 1) {
                int before = reading.answers.isEmpty() ? 0 : reading.answers.getLast();
                if (answers != before && answers - before < K) {
                    System.out.println("A reading grew from " + before + " to " + answers);
                    failures++;
                }
                reading.answers.add(answers);
            }
        }
        return reading;
    }

    /** Page and file in turn; of the file, how many have answered the first question. */
    private int read(Survey survey, int number) throws Exception {
        String path = page(survey) + "/results" + (number % 2 == 0 ? "" : ".csv");
        HttpResponse<String> answer = manager.send(get(path), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return number % 2 == 0 ? 0 : table(answer.body()).stream()
                .filter(row -> row.size() > 5 && row.getFirst().equals("1") && !row.get(5).isEmpty())
                .mapToInt(row -> Integer.parseInt(row.get(5).replace(".", "")))
                .max().orElse(0);
    }

    /** What the results say, against what was accepted. */
    private void compare(Survey survey, Round round) throws Exception {
        Map<String, Integer> wanted = new TreeMap<>();
        Map<String, String> names = new HashMap<>();
        for (JsonNode question : survey.questions) {
            if (!question.path("background").asBoolean()) {
                question.path("options").forEach(option -> {
                    String key = question.path("id").asString() + "/" + option.path("key").asString();
                    String name = question.path("text").path("da").asString() + " / " + option.path("text").path("da").asString();
                    wanted.put(name, round.counts.getOrDefault(key, new AtomicInteger()).get());
                });
            }
        }
        Map<String, Integer> found = new TreeMap<>();
        for (List<String> row : table(manager.send(get(page(survey) + "/results.csv"), BodyHandlers.ofString()).body())) {
            String name = row.get(1) + " / " + row.get(3);
            if (wanted.containsKey(name)) {
                found.put(name, Integer.parseInt(row.get(4).replace(".", "")));
            }
        }
        int sum = wanted.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("Options " + wanted.size() + ", chosen " + sum + " times by what was accepted, "
                + found.values().stream().mapToInt(Integer::intValue).sum() + " times by the results: "
                + verdict(wanted.equals(found), wanted + "\n" + found));
        List<String> texts = new ArrayList<>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select text from survey_text where survey_id = '" + survey.id + "'")) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        System.out.println("Texts " + round.texts.size() + " accepted, " + texts.size() + " in the results: "
                + verdict(texts.size() == round.texts.size() && new HashSet<>(texts).equals(round.texts), "they differ"));
        String total = one("select answers from survey_result where survey_id = '" + survey.id + "'");
        String left = one("select (select count(*) from survey_waiting) + (select count(*) from survey_answer)"
                + " + (select count(sealed_key) from survey where id = '" + survey.id + "')");
        System.out.println("Answers " + round.accepted + " accepted, " + total + " in the results, single ones left " + left + ": "
                + verdict(total.equals(round.accepted.toString()) && left.equals("0"), "they differ"));
    }

    private String verdict(boolean same, String otherwise) {
        failures += same ? 0 : 1;
        return same ? "the same" : "NOT THE SAME " + otherwise;
    }

    /** The same client at a file of the same server; and the two statements of an answer alone, committed, in tables without anything. */
    private void plain() throws Exception {
        System.out.println();
        System.out.println("### For comparison, " + AT_ONCE + " at once");
        System.out.printf(Locale.ROOT, "the server's own style sheet: %.0f a second%n", each(() -> {
            HttpClient client = HttpClient.newHttpClient();
            return () -> client.send(get("/assets/guest.css"), BodyHandlers.ofByteArray());
        }));
        int length = Integer.parseInt(one("select pg_column_size(repeat('x', 6200)::bytea)"));
        try (var statement = database.createStatement()) {
            statement.execute("create table plain_link (id int primary key, spent boolean not null default false)");
            statement.execute("create table plain_answer (id uuid primary key, sealed bytea not null)");
            statement.execute("alter table plain_answer alter column sealed set storage external");
            statement.execute("insert into plain_link select i from generate_series(1, 2000000) i");
        }
        AtomicInteger next = new AtomicInteger();
        System.out.printf(Locale.ROOT, "spending a row and inserting %d bytes, by JDBC: %.0f a second%n", length, each(() -> {
            Connection connection = connect();
            connection.setAutoCommit(false);
            var spend = connection.prepareStatement("update plain_link set spent = true where id = ? and not spent");
            var insert = connection.prepareStatement("insert into plain_answer values (gen_random_uuid(), ?)");
            byte[] sealed = new byte[length];
            return () -> {
                spend.setInt(1, next.incrementAndGet());
                spend.executeUpdate();
                insert.setBytes(1, sealed);
                insert.executeUpdate();
                connection.commit();
                return null;
            };
        }));
    }

    private interface Work {
        Object once() throws Exception;
    }

    private interface Worker {
        Work make() throws Exception;
    }

    /** How often a second, of {@link #AT_ONCE} at once. */
    private static double each(Worker worker) throws Exception {
        AtomicInteger done = new AtomicInteger();
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                all.add(threads.submit(() -> {
                    Work work = worker.make();
                    while (System.nanoTime() - begun < PLAIN_SECONDS * 1_000_000_000L) {
                        work.once();
                        done.incrementAndGet();
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        return done.get() / ((System.nanoTime() - begun) / 1e9);
    }

    private static List<List<String>> table(String csv) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : csv.replace("\uFEFF", "").split("\r?\n")) {
            List<String> row = new ArrayList<>();
            for (String cell : line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
                row.add(cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
            }
            rows.add(row);
        }
        return rows;
    }

    private static void row(String name, Queue<Double> times) {
        double[] sorted = times.stream().mapToDouble(each -> each).sorted().toArray();
        if (sorted.length > 0) {
            System.out.printf(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %.1f |%n", name, sorted.length,
                    at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), sorted[sorted.length - 1]);
        }
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * share) - 1)];
    }

    private String one(String sql) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /** As the manager, with the token of a page. */
    private HttpResponse<String> request(String page, String action, String form, int status) throws Exception {
        var token = TOKEN.matcher(manager.send(get(page), BodyHandlers.ofString()).body());
        if (!token.find()) {
            throw new IllegalStateException(page + " has no form");
        }
        HttpResponse<String> answer = manager.send(post(action, "_csrf=" + token.group(1) + "&" + form), BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(action + " answered " + answer.statusCode());
        }
        return answer;
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).build();
    }

    private HttpRequest post(String path, String form) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }
}
