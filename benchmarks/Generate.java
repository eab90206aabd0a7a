import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * Fills the only organisation of a data folder with a year of a large company, by COPY: at full size 5,000 people, 2,000
 * stories, 200,000 shares and 2,000,000 clicks. Who shares, what is shared and what is clicked follow Zipf's law. Always the
 * same for the same day. Sums of clicks are made from the log by the rules of the product's ingest; a hundred people get
 * the administrator's password, so that a program can be them.
 */
class Generate {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final String[] NETWORKS = {
        "linkedin", "linkedin", "linkedin", "linkedin", "facebook", "facebook", "x", "instagram", "bluesky", "threads", "mastodon",
        "snapchat"
    };
    private static final int PROGRAMMES = 6;
    private static final int WHO_SIGN_IN = 100;

    private final Connection connection;
    private final double scale;
    private final Random chance = new Random(20261123);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private final List<UUID> people = new ArrayList<>();
    private final List<UUID> programmes = new ArrayList<>();
    private final List<List<UUID>> members = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();

    private record Story(UUID id, int programme, Instant published) {}

    private record Share(UUID id, UUID link, UUID person, Story story, String network, Instant at) {}

    private Generate(Connection connection, double scale) {
        this.connection = connection;
        this.scale = scale;
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        String port = Files.readAllLines(data.resolve("database/cluster/postmaster.pid")).get(3);
        String password = Files.readString(data.resolve("secrets/database-superuser")).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/fortaler";
        try (var connection = DriverManager.getConnection(url, "postgres", password)) {
            new Generate(connection, Double.parseDouble(arguments[1])).fill();
        }
    }

    private void fill() throws SQLException {
        long begun = System.nanoTime();
        people();
        programmes();
        stories();
        shares();
        clicks();
        sums();
        run("analyze");
        System.err.printf("Generated in %.0f s%n", (System.nanoTime() - begun) / 1e9);
    }

    private void people() throws SQLException {
        copy("person (organisation_id, id, email, name, title, language, created_at, changed_at)", (int) (5_000 * scale), i -> {
            UUID id = id();
            people.add(id);
            return row(1, id, "p" + i + "@stor.example", "Person " + Integer.toString(i * 7919, 36) + " Nr" + i, "Konsulent", "da", now, now);
        });
        copy("person_role (organisation_id, person_id, role)", people.size(), i -> row(1, people.get(i), "ambassador"));
        int letIn = Math.min(WHO_SIGN_IN, people.size());
        run("""
            insert into account (id, organisation_id, person_id, email, password_hash, renewed_at, created_at)
            select gen_random_uuid(), 1, p.id, p.email, a.password_hash, now(), now()
            from person p cross join (select password_hash from account limit 1) a
            where p.email like 'p%%@stor.example' and substr(split_part(p.email, '@', 1), 2)::int < %d
            """.formatted(letIn));
    }

    private void programmes() throws SQLException {
        copy("programme (organisation_id, id, name, created_at)", PROGRAMMES, i -> {
            UUID id = id();
            programmes.add(id);
            members.add(new ArrayList<>());
            return row(1, id, "Program " + i, now.minus(400, ChronoUnit.DAYS));
        });
        // Everybody is in one programme, every fifth in two.
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            join(rows, i, i % PROGRAMMES);
            if (i % 5 == 0) {
                join(rows, i, (i + 1) % PROGRAMMES);
            }
        }
        copy("programme_member (organisation_id, programme_id, person_id, joined_at)", rows.size(), rows::get);
        run("""
            insert into programme_member (organisation_id, programme_id, person_id, joined_at)
            select 1, p.id, a.id, now() from programme p cross join (select id from person where email not like '%@stor.example') a
            """);
    }

    private void join(List<String> rows, int person, int programme) {
        members.get(programme).add(people.get(person));
        rows.add(row(1, programmes.get(programme), people.get(person), now.minus(390, ChronoUnit.DAYS)));
    }

    private void stories() throws SQLException {
        int all = (int) (2_000 * scale);
        copy("content_item (organisation_id, id, address, address_key, site, title, description, language, reading, made_at, changed_at)", all, i -> {
            Instant published = now.minus((all - i) * 364L * 24 / all, ChronoUnit.HOURS);
            Story story = new Story(id(), chance.nextInt(PROGRAMMES), published);
            stories.add(story);
            String address = "https://nyt.example/" + i;
            return row(1, story.id, address, address, "nyt.example", "Historie nummer " + i + " om vind og hav",
                    "Et par linjer om, hvad man får ud af at læse den her historie, som de fleste har.", "da", "by_hand", published, published);
        });
        copy("caption (organisation_id, item_id, network, language, text, changed_at)", 2 * all, i -> {
            Story story = stories.get(i / 2);
            return row(1, story.id, "any", i % 2 == 0 ? "da" : "en", "Jeg har læst den her, og den er god. " + i, story.published);
        });
        // Half of them run out after sixty days.
        copy("publication (organisation_id, item_id, programme_id, publish_at, expires_at)", all, i -> {
            Story story = stories.get(i);
            return row(1, story.id, programmes.get(story.programme), story.published, i % 2 == 0 ? null : story.published.plus(60, ChronoUnit.DAYS));
        });
    }

    private void shares() throws SQLException {
        int all = (int) (200_000 * scale);
        Zipf whichStory = new Zipf(stories.size(), 0.6);
        List<Zipf> who = members.stream().map(each -> new Zipf(each.size(), 0.7)).toList();
        Set<String> taken = new HashSet<>();
        copy("share (organisation_id, id, person_id, item_id, programme_id, network, day, state, text, link_id, link, followers, prepared_at, answered_at)", all, i -> {
            while (true) {
                Story story = stories.get(whichStory.next(chance));
                UUID person = members.get(story.programme).get(who.get(story.programme).next(chance));
                String network = NETWORKS[chance.nextInt(NETWORKS.length)];
                Instant at = story.published.plus((long) (-Math.log(1 - chance.nextDouble()) * 7 * 24 * 60), ChronoUnit.MINUTES);
                LocalDate day = at.atZone(ZONE).toLocalDate();
                if (at.isBefore(now) && taken.add(story.id + "/" + person + "/" + network + "/" + day)) {
                    Share share = new Share(id(), id(), person, story, network, at);
                    shares.add(share);
                    String state = i % 12 == 0 ? "declined" : i % 8 == 0 ? "prepared" : "confirmed";
                    return row(1, share.id, person, story.id, programmes.get(story.programme), network, day, state,
                            "Jeg har læst den her, og den er god. Nummer " + i, share.link, "/s/" + i, 50 + chance.nextInt(2_000), at, at);
                }
            }
        });
        copy("link (organisation_id, id, slug, target, programme_id, item_id, person_id, network, share_id, time_zone, created_at)", all, i -> {
            Share share = shares.get(i);
            return row(1, share.link, slug(i), "https://nyt.example/" + i, programmes.get(share.story.programme), share.story.id, share.person,
                    share.network, share.id, ZONE, share.at);
        });
        copy("link_route (slug, organisation_id, link_id, location)", all, i -> row(slug(i), 1, shares.get(i).link, "https://nyt.example/" + i));
        copy("person_network (organisation_id, person_id, network, followers, followers_at, asked)", people.size(),
                i -> row(1, people.get(i), "linkedin", 50 + chance.nextInt(2_000), now, true));
    }

    private void clicks() throws SQLException {
        for (int month = -13; month <= 1; month++) {
            run("select make_click_partition((date_trunc('month', now()) + interval '%d month')::date)".formatted(month));
        }
        Zipf which = new Zipf(shares.size(), 0.5);
        byte[] visitor = new byte[16];
        copy("click (organisation_id, link_id, at, class, visitor)", (int) (2_000_000 * scale), i -> {
            Share share = shares.get(which.next(chance));
            Instant at = share.at.plus((long) (-Math.log(1 - chance.nextDouble()) * 2 * 24 * 60 * 60), ChronoUnit.SECONDS);
            int dice = chance.nextInt(100);
            String kind = dice < 75 ? "human" : dice < 90 ? "preview" : "bot";
            chance.nextBytes(visitor);
            return row(1, share.link, at.isAfter(now) ? now : at, kind, kind.equals("human") ? "\\\\x" + HexFormat.of().formatHex(visitor) : null);
        });
    }

    private void sums() throws SQLException {
        run("set work_mem = '256MB'");
        run("""
            create temporary table summed as
            select c.link_id, (c.at at time zone l.time_zone)::date as day, l.programme_id, l.item_id, l.person_id, l.network,
                   count(*) filter (where class = 'human') as human, count(distinct visitor) as people,
                   count(*) filter (where class = 'preview') as preview, count(*) filter (where class = 'bot') as bot,
                   min(at) filter (where class = 'human') as first_human_at
            from click c join link l on l.organisation_id = c.organisation_id and l.id = c.link_id
            group by 1, 2, 3, 4, 5, 6
            """);
        run("""
            insert into click_day (organisation_id, day, programme_id, item_id, person_id, network, human, people, preview, bot)
            select 1, day, programme_id, item_id, person_id, network, sum(human), sum(people), sum(preview), sum(bot)
            from summed group by day, programme_id, item_id, person_id, network order by day
            """);
        run("set app.organisation = '1'");
        run("select sum_up_clicks(min(day), max(day)) from click_day");
        run("""
            insert into link_total (organisation_id, link_id, human, people, preview, bot, first_human_at)
            select 1, link_id, sum(human), sum(people), sum(preview), sum(bot), min(first_human_at) from summed group by link_id
            """);
    }

    private String slug(int number) {
        String signs = "23456789abcdefghjkmnpqrstuvwxyz";
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < 8; i++, number /= signs.length()) {
            slug.append(signs.charAt(number % signs.length()));
        }
        return slug.toString();
    }

    private UUID id() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private static String row(Object... columns) {
        StringBuilder row = new StringBuilder();
        for (Object column : columns) {
            row.append(row.isEmpty() ? "" : "\t").append(column == null ? "\\N" : column);
        }
        return row.append('\n').toString();
    }

    private interface Rows {
        String row(int number);
    }

    private void copy(String into, int rows, Rows each) throws SQLException {
        long begun = System.nanoTime();
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
        for (int i = 0; i < rows; i++) {
            byte[] bytes = each.row(i).getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        }
        copy.endCopy();
        System.err.printf("%,d rows of %s in %.1f s%n", rows, into.replaceFirst(" .*", ""), (System.nanoTime() - begun) / 1e9);
    }

    private void run(String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    /** Draws 0 most often. */
    private static final class Zipf {
        private final double[] upTo;

        Zipf(int size, double exponent) {
            upTo = new double[size];
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += 1 / Math.pow(i + 1, exponent);
                upTo[i] = sum;
            }
        }

        int next(Random chance) {
            int found = java.util.Arrays.binarySearch(upTo, chance.nextDouble() * upTo[upTo.length - 1]);
            return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
        }
    }
}
