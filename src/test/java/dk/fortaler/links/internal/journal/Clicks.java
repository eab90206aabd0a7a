package dk.fortaler.links.internal.journal;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.links.ClickClass;
import dk.fortaler.links.LinkId;
import dk.fortaler.links.internal.click.Click;
import dk.fortaler.links.internal.click.VisitorKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Clicks for tests of the journal. */
public final class Clicks {
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private Clicks() {}

    /** The n-th click of a run: no two are alike. */
    public static Click numbered(int n) {
        return new Click(
                new OrganisationId(1 + n % 3),
                new LinkId(new UUID(7, n % 50)),
                NOON.plusMillis(n),
                ClickClass.values()[n % 3],
                n % 3 == 0 ? new VisitorKey(n + 1L, -n) : VisitorKey.NONE);
    }

    public static List<Click> numbered(int from, int to) {
        List<Click> clicks = new ArrayList<>();
        for (int n = from; n < to; n++) {
            clicks.add(numbered(n));
        }
        return clicks;
    }

    public static Click random(RandomGenerator random) {
        return new Click(
                new OrganisationId(random.nextLong(1, Long.MAX_VALUE)),
                new LinkId(new UUID(random.nextLong(), random.nextLong())),
                Instant.ofEpochMilli(random.nextLong(-1L << 50, 1L << 50)),
                ClickClass.values()[random.nextInt(3)],
                new VisitorKey(random.nextLong(), random.nextLong()));
    }

    public static ByteBuffer records(List<Click> clicks) {
        ByteBuffer records = ByteBuffer.allocate(clicks.size() * ClickRecord.BYTES);
        clicks.forEach(click -> ClickRecord.put(click, records));
        return records.flip();
    }

    public static List<Click> in(ClickJournal journal) throws IOException {
        List<Click> clicks = new ArrayList<>();
        for (Segment segment : journal.segments()) {
            clicks.addAll(segment.read(Segment.start(), Integer.MAX_VALUE / ClickRecord.BYTES)
                    .clicks());
        }
        return clicks;
    }
}
