package dk.fortaler.demo.internal;

import dk.fortaler.goals.PublishFigures;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What ambassadors wrote down themselves in a year: contacts and dialogues that followed their shares, and every month the
 * Social Selling Index of about 25 of them, growing slowly. The one whom a visitor can be has not written this month's yet.
 */
@Component
@Order(82)
class DemoOwnFigures implements Chapter {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final int MONTHS = 12;
    private static final int VISITOR = 1;

    private final JdbcClient jdbc;
    private final PublishFigures figures;
    private final Clock clock;
    private final Random chance = new Random(82);

    DemoOwnFigures(JdbcClient jdbc, PublishFigures figures, Clock clock) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.clock = clock;
    }

    /** @param number in the cast */
    private record Ambassador(UUID id, int number) {}

    @Override
    public void fill(OrganisationId organisation, Language language) {
        contacts();
        notes();
        for (Ambassador each : ambassadors()) {
            checkIns(each);
        }
        figures.publish();
    }

    /** About every third share led to a contact, every eighth to a dialogue, within three days. */
    private void contacts() {
        jdbc.sql("""
                        insert into contact_log (id, person_id, programme_id, share_id, kind, day)
                        select gen_random_uuid(), s.person_id, s.programme_id, s.id, k.kind, s.day + k.later
                        from share s
                        cross join lateral (select hashtext(s.id::text) & 2147483647 as luck) h
                        cross join lateral (values ('contact', h.luck % 4, h.luck % 3 = 0), ('dialogue', h.luck % 3, h.luck % 8 = 1)) as k (kind, later, came)
                        where s.state = 'confirmed' and s.network in ('linkedin', 'facebook') and k.came and s.day + k.later <= :today
                          and (hashtext(s.person_id::text) & 7) < 6
                        """).param("today", today()).update();
    }

    /** On some of the visitor's own. */
    private void notes() {
        List<String> words = List.of(
                "Spurgte om varmepumper til en skole",
                "Fra en kommune, vi gerne vil i gang med",
                "Kaffe i næste uge",
                "Ville høre om lærlingeforløbet");
        List<UUID> own = jdbc.sql("""
                        select c.id from contact_log c join person p on p.id = c.person_id
                        where p.email like 'demo-1@%' order by c.day desc limit 12
                        """)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        for (int i = 0; i < own.size(); i += 2) {
            jdbc.sql("update contact_log set note = :note where id = :id")
                    .param("note", words.get(i / 2 % words.size()))
                    .param("id", own.get(i))
                    .update();
        }
    }

    private List<Ambassador> ambassadors() {
        return jdbc.sql("""
                        select id, substring(email from 'demo-(\\d+)')::int as number from person
                        where substring(email from 'demo-(\\d+)')::int < 42 and substring(email from 'demo-(\\d+)')::int % 5 < 3
                        order by number
                        """)
                .query((row, number) -> new Ambassador(row.getObject("id", UUID.class), row.getInt("number")))
                .list();
    }

    private void checkIns(Ambassador ambassador) {
        double level = 30 + chance.nextInt(22);
        double growth = 0.4 + chance.nextDouble();
        double[] leaning = {0.28, 0.22, 0.2, 0.3};
        for (int ago = MONTHS; ago >= 0; ago--) {
            LocalDate read = today().withDayOfMonth(1).minusMonths(ago).plusDays(2L + chance.nextInt(24));
            boolean forgotten = ambassador.number() != VISITOR && chance.nextInt(6) == 0;
            boolean still = ambassador.number() == VISITOR && ago == 0;
            if (!read.isAfter(today()) && !forgotten && !still) {
                double total = Math.min(92, level + growth * (MONTHS - ago) + chance.nextGaussian());
                BigDecimal[] pillars = new BigDecimal[leaning.length];
                for (int i = 0; i < leaning.length; i++) {
                    pillars[i] = decimal(Math.clamp(total * leaning[i] + chance.nextGaussian() * 0.6, 0.5, 24.9));
                }
                checkIn(ambassador, read, pillars, (int) Math.max(1, 60 - total));
            }
        }
    }

    private void checkIn(Ambassador ambassador, LocalDate read, BigDecimal[] pillars, int rank) {
        boolean more = ambassador.number() == VISITOR;
        jdbc.sql("""
                        insert into ssi_check_in (person_id, month, brand, people, insights, relations, industry_rank, network_rank,
                                                  industry_average, network_average, read_on)
                        values (:person, :month, :brand, :people, :insights, :relations, :rank, :rank + 4, :industry, :network, :read)
                        """)
                .param("person", ambassador.id())
                .param("month", read.withDayOfMonth(1))
                .param("brand", pillars[0])
                .param("people", pillars[1])
                .param("insights", pillars[2])
                .param("relations", pillars[3])
                .param("rank", rank)
                .param("industry", more ? decimal(28) : none(), Types.NUMERIC)
                .param("network", more ? decimal(37) : none(), Types.NUMERIC)
                .param("read", read)
                .update();
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal none() {
        return null;
    }

    private LocalDate today() {
        return clock.instant().atZone(ZONE).toLocalDate();
    }
}
