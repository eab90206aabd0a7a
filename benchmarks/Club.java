import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
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
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * People who join by their links, read and acknowledge the guidelines, and take the ready course with all of its quizzes to
 * the badge, each at a reader's pace within the time given, all of them at once; then everything they did is counted.
 * They open their mail within the first fifth of that time, and are under way together for the rest.
 */
class Club {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final int SIGNING_IN = 8;
    private static final int WARMING_UP = 50;

    private final String address;
    private final Connection database;
    private final int seconds;
    private final Map<String, Queue<Double>> times = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> errors = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> lessons = new HashMap<>();
    private String course = "";

    private Club(String port, Path data, int seconds) throws Exception {
        address = "http://localhost:" + port;
        String server = Files.readAllLines(data.resolve("database/cluster/postmaster.pid")).get(3);
        database = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + server + "/fortaler",
                "postgres",
                Files.readString(data.resolve("secrets/database-superuser")).strip());
        this.seconds = seconds;
    }

    /** Port, data folder, password of anne@stor.dk, people, seconds. */
    public static void main(String[] arguments) throws Exception {
        int people = Integer.parseInt(arguments[3]);
        Club club = new Club(arguments[0], Path.of(arguments[1]), Integer.parseInt(arguments[4]));
        club.prepare(arguments[2]);
        List<Person> all = club.people(people, arguments[2]);
        int first = Math.min(WARMING_UP, people / 2);
        club.warmUp(all.subList(0, first));
        long begun = System.nanoTime();
        club.run(all.subList(first, all.size()), club.seconds);
        System.exit(club.report((System.nanoTime() - begun) / 1e9, all.size()) ? 0 : 1);
    }

    private record Person(HttpClient client, String link) {}

    /** The course and the guidelines that come with Fortaler, and a programme with that course. */
    private void prepare(String password) throws Exception {
        HttpClient manager = client();
        send(manager, "/sign-in", "/sign-in", "email=anne@stor.dk&password=" + password);
        send(manager, "/academy/courses", "/academy/courses/ready", "");
        String edit = get(manager, "/guidelines/edit", null).body();
        String texts = "&danish=" + encode("Vær dig selv. ".repeat(200)) + "&english=" + encode("Be yourself. ".repeat(200));
        send(manager, "/guidelines/edit", "/guidelines/publish",
                "revision=" + first("name=\"revision\" value=\"(\\d+)\"", edit) + texts + "&asks=true");
        send(manager, "/programmes/new", "/programmes", "name=Vindfolket&purpose=");
        execute("update programme set course_id = (select id from academy_course)");
        course = one("select id::text from academy_course");
        JsonNode content = JsonMapper.builder().build().readTree(one("select content::text from academy_version"));
        content.path("modules").forEach(module ->
                module.path("lessons").forEach(lesson -> lessons.put(lesson.path("id").asString(), lesson)));
    }

    /** Signed in ahead, as that costs a password's hash each, which is the same for every page of any product. */
    private List<Person> people(int count, String password) throws Exception {
        List<String> tokens = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        SecureRandom chance = new SecureRandom();
        for (int i = 0; i < count; i++) {
            byte[] token = new byte[32];
            chance.nextBytes(token);
            tokens.add(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
            digests.add(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(tokens.get(i).getBytes(UTF_8))));
        }
        try (var insert = database.prepareStatement("""
                with numbered as (select gen_random_uuid() id, digest, place - 1 as number
                                  from unnest(?::text[]) with ordinality as d (digest, place)),
                people as (insert into person (organisation_id, id, email, name, language, created_at, changed_at)
                           select 1, id, 'p' || number || '@stor.example', 'Kollega ' || number, 'da', now(), now() from numbered),
                accounts as (insert into account (id, organisation_id, person_id, email, password_hash, renewed_at, created_at)
                             select gen_random_uuid(), 1, n.id, 'p' || n.number || '@stor.example', a.password_hash, now(), now()
                             from numbered n cross join (select password_hash from account limit 1) a)
                insert into programme_invitation (organisation_id, id, programme_id, person_id, email, digest, way, asked_at, expires_at)
                select 1, gen_random_uuid(), (select id from programme), id, 'p' || number || '@stor.example', digest, 'asked', now(),
                       now() + interval '30 days' from numbered
                """)) {
            insert.setArray(1, database.createArrayOf("text", digests.toArray()));
            insert.executeUpdate();
        }
        List<Person> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new Person(client(), "/invited/1-" + tokens.get(i)));
        }
        AtomicInteger next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(SIGNING_IN)) {
            for (int thread = 0; thread < SIGNING_IN; thread++) {
                threads.submit(() -> {
                    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                        if (i % 5 == 0) {
                            execute("delete from attempt");
                        }
                        send(all.get(i).client(), "/sign-in", "/sign-in", "email=p" + i + "@stor.example&password=" + password);
                    }
                    return null;
                });
            }
        }
        return all;
    }

    private void warmUp(List<Person> some) throws Exception {
        run(some, 20);
        times.clear();
    }

    private void run(List<Person> people, int within) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Person person : people) {
                threads.submit(() -> {
                    try {
                        live(person, within);
                    } catch (Exception failure) {
                        error(failure.toString());
                    }
                });
            }
        }
    }

    private void live(Person person, int within) throws Exception {
        // Everybody turns a page after a while that differs; over all pages they take the time that was given.
        long arriving = within * 1_000L / 5;
        long pause = (within * 1_000L - arriving) / (2L * lessons.size() + 7);
        HttpClient me = person.client();
        think(arriving / 2);
        get(me, person.link(), "invitation");
        think(pause);
        time("join", () -> post(me, person.link() + "/yes", ""));
        think(pause);
        get(me, "/start", "start page");
        think(pause);
        String guidelines = get(me, "/guidelines", "guidelines").body();
        think(pause);
        time("acknowledge", () -> post(me, "/guidelines/acknowledge", token(guidelines) + "&edition=1"));
        think(pause);
        String mine = get(me, "/academy", "my courses").body();
        String here = location(time("begin or go on", () -> post(me, "/academy/" + course + "/begin", token(mine))));
        while (here.contains("/lessons/")) {
            here = learn(me, here, pause);
        }
        String finished = get(me, "/academy/" + course + "/finished", "finished").body();
        think(pause);
        time("badge", () -> post(me, "/academy/" + course + "/badge", token(finished)));
        get(me, "/start", "start page");
    }

    /** Answers the address of what comes next. */
    private String learn(HttpClient me, String here, long pause) throws Exception {
        String page = get(me, here, "lesson").body();
        think(2 * pause);
        JsonNode lesson = lessons.get(here.substring(here.lastIndexOf('/') + 1));
        String form = token(page);
        HttpResponse<String> answer = switch (lesson.path("kind").asString().toLowerCase(Locale.ROOT)) {
            case "quiz" -> time("quiz answered",
                    () -> post(me, here + "/try", form + "&form=" + first(FORM.pattern(), page) + answers(lesson)));
            case "checklist" -> time("lesson done", () -> post(me, here + "/ticks", form + "&finish=true"));
            default -> time("lesson done", () -> post(me, here + "/done", form));
        };
        String next = location(answer);
        if (!lesson.path("kind").asString().equalsIgnoreCase("quiz")) {
            return next;
        }
        Matcher after = Pattern.compile("class=\"guest-button\" href=\"([^\"]+)\"").matcher(get(me, next, "quiz result").body());
        if (!after.find()) {
            throw new IllegalStateException("Not passed: " + here);
        }
        return after.group(1);
    }

    private static String answers(JsonNode lesson) {
        StringBuilder form = new StringBuilder();
        for (JsonNode question : lesson.path("quiz").path("questions")) {
            String field = "&q-" + question.path("id").asString();
            int place = 1;
            switch (question.path("kind").asString()) {
                case "ORDER" -> {
                    for (JsonNode choice : question.path("choices")) {
                        form.append(field).append('-').append(choice.path("id").asString()).append('=').append(place++);
                    }
                }
                case "SHORT" -> form.append(field).append('=').append(encode(question.path("accepted").get(0).asString()));
                default -> question.path("choices").forEach(choice -> {
                    if (choice.path("right").asBoolean()) {
                        form.append(field).append('=').append(choice.path("id").asString());
                    }
                });
            }
        }
        return form.toString();
    }

    private boolean report(double took, int people) throws Exception {
        int requests = times.values().stream().mapToInt(Queue::size).sum();
        System.out.printf(Locale.ROOT, "%n### %d people at once, %d requests in %.0f s, %.0f a second; errors %s%n", people, requests, took,
                requests / took, errors.isEmpty() ? "0" : errors);
        System.out.println("| | number | p50, ms | p95 | p99 | worst |");
        System.out.println("|---|---|---|---|---|---|");
        boolean fast = true;
        for (var each : new TreeMap<>(times).entrySet()) {
            double[] sorted = each.getValue().stream().mapToDouble(time -> time).sorted().toArray();
            System.out.printf(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %.1f |%n", each.getKey(), sorted.length,
                    at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), sorted[sorted.length - 1]);
            fast &= at(sorted, 0.95) <= 200;
        }
        System.out.println("No page over 200 ms at the 95th percentile: " + (fast ? "yes" : "NO"));
        int quizzes = (int) lessons.values().stream().filter(lesson -> lesson.path("kind").asString().equalsIgnoreCase("quiz")).count();
        boolean all = same("members", "select count(*) from programme_member where left_at is null and person_id in "
                        + "(select id from person where email like '%stor.example')", people)
                & same("consents to taking part", "select count(*) from consent_entry where purpose = 'taking_part' and given", people)
                & same("acknowledgements", "select count(*) from guideline_acknowledgement", people)
                & same("finished", "select count(*) from academy_enrolment where finished_at is not null", people)
                & same("lessons done", "select count(*) from academy_lesson_done", people * lessons.size())
                & same("quizzes tried", "select count(*) from academy_try", people * quizzes)
                & same("badges", "select count(*) from academy_badge", people);
        return all && fast && errors.isEmpty();
    }

    private boolean same(String what, String sql, int wanted) throws SQLException {
        int found = Integer.parseInt(one(sql));
        System.out.println(what + ": " + found + " of " + wanted + (found == wanted ? "" : " NOT THE SAME"));
        return found == wanted;
    }

    private interface Request {
        HttpResponse<String> send() throws Exception;
    }

    private HttpResponse<String> time(String what, Request request) throws Exception {
        long begun = System.nanoTime();
        HttpResponse<String> answer = request.send();
        times.computeIfAbsent(what, none -> new ConcurrentLinkedQueue<>()).add((System.nanoTime() - begun) / 1e6);
        if (answer.statusCode() >= 400) {
            error(what + " " + answer.statusCode());
            throw new IllegalStateException(what + " " + answer.statusCode());
        }
        return answer;
    }

    private HttpResponse<String> get(HttpClient client, String path, String what) throws Exception {
        Request request = () -> client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        return what == null ? request.send() : time(what, request);
    }

    private HttpResponse<String> post(HttpClient client, String path, String form) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** With the token of a page, not timed. */
    private void send(HttpClient client, String page, String action, String form) throws Exception {
        HttpResponse<String> answer = post(client, action, token(get(client, page, null).body()) + "&" + form);
        if (answer.statusCode() != 302 && answer.statusCode() != 303) {
            throw new IllegalStateException(action + " answered " + answer.statusCode());
        }
    }

    private String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replace(address, "");
    }

    private static String token(String page) {
        return "_csrf=" + first(TOKEN.pattern(), page);
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern);
        }
        return found.group(1);
    }

    private void error(String what) {
        errors.computeIfAbsent(what, none -> new AtomicInteger()).incrementAndGet();
    }

    /** Anything from nothing to twice as long. */
    private static void think(long pause) throws InterruptedException {
        Thread.sleep((long) (Math.random() * 2 * pause));
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * share) - 1)];
    }

    private synchronized void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private synchronized String one(String sql) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
