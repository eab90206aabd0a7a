package dk.fortaler.demo.internal;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.kernel.text.Language;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What came of the year's clicks, some days after them: leads from the CRM, applications by a link and from the recruiting
 * system, sign-ups for the open house, and of each some that people wrote down. As they follow the clicks, they grow and dip as
 * those do. No hook has a secret: nobody can call them until somebody makes one.
 */
@Component
@Order(83)
class DemoConversions implements Chapter {
    /** What of the clicks becomes something, in 10,000. */
    private static final int LEADS = 170;

    private static final int APPLICATIONS = 130;
    private static final int SIGN_UPS = 600;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    DemoConversions(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void fill(OrganisationId organisation, Language language) {
        UUID sales = programme("Salgsambassadørerne");
        UUID culture = programme("Mennesker på Nordlys");
        UUID crm = hook("CRM", sales);
        UUID jobs = hook("Rekruttering", culture);
        UUID thanks = link(
                "k3tansgn", "Tak for din ansøgning", "application", culture, "https://nordlys.example/job/tak", 366);
        UUID contact = link("w7kntakt", "Ring til mig", "lead", sales, "https://nordlys.example/kontakt/tak", 366);
        UUID house = link("h9benths", "Åbent hus på havnen", "sign_up", sales, "https://nordlys.example/havn/tak", 220);
        came("lead", LEADS, sales, 365, 0, contact, crm);
        came("application", APPLICATIONS, culture, 365, 0, thanks, jobs);
        came("sign_up", SIGN_UPS, sales, 200, 150, house, null);
        jdbc.sql("update conversion_link set state = 'stopped' where id = :id")
                .param("id", house)
                .update();
        deliveries(crm, List.of("counted", "counted", "repeated", "counted", "unreadable", "counted", "tested"));
        deliveries(jobs, List.of("counted", "clock", "counted"));
    }

    private UUID hook(String name, UUID programme) {
        UUID id = ids.next();
        jdbc.sql("""
                        insert into conversion_hook (id, token, name, programme_id, made_at)
                        values (:id, :token, :name, :programme, :made)
                        """)
                .param("id", id)
                .param("token", Token.make().text())
                .param("name", name)
                .param("programme", programme)
                .param("made", now().minusDays(366))
                .update();
        return id;
    }

    private UUID link(String word, String name, String kind, UUID programme, String target, int daysAgo) {
        UUID id = ids.next();
        jdbc.sql("""
                        insert into conversion_link (id, slug, name, kind, programme_id, target, made_at)
                        values (:id, :word, :name, :kind, :programme, :target, :made)
                        """)
                .param("id", id)
                .param("word", word)
                .param("name", name)
                .param("kind", kind)
                .param("programme", programme)
                .param("target", target)
                .param("made", now().minusDays(daysAgo))
                .update();
        return id;
    }

    /**
     * Each day's clicks of a share lead to one at the most, and mostly to none. One in seven is written down by hand; of the
     * others three in four carry the share that they came by.
     */
    private void came(
            String kind, int inTenThousand, UUID programme, int from, int to, UUID link, @Nullable UUID hook) {
        jdbc.sql("""
                        with clicked as (
                            select s.id as share, s.person_id, c.day, c.human,
                                   hashtext(s.id::text || c.day || :kind) & 2147483647 as luck
                            from click_day c
                            join share s on s.person_id = c.person_id and s.item_id = c.item_id and s.network = c.network
                            where c.programme_id = :programme and s.state = 'confirmed' and c.human > 0
                              and c.day between :today::date - :from::int and :today::date - :to::int
                        ), came as (
                            select *, (luck / 10000) % 7 as way, least(day + (luck / 70000) % 6, :today::date) as came_on
                            from clicked where luck % 10000 < human * :part
                        ), told as (
                            select *, case when way = 0 then 'hand'
                                           when :hook::uuid is not null and way >= 3 then 'webhook' else 'link' end as origin
                            from came
                        )
                        insert into conversion (id, kind, programme_id, person_id, share_id, day, amount, currency, origin, note,
                                                link_id, hook_id, message_id, message_digest, recorded_by)
                        select gen_random_uuid(), :kind, :programme,
                               case when origin = 'hand' or luck % 4 > 0 then person_id end,
                               case when origin <> 'hand' and luck % 4 > 0 then share end,
                               came_on,
                               case when :kind = 'lead' and origin <> 'link' then (4 + luck % 57) * 2500 end,
                               case when :kind = 'lead' and origin <> 'link' then 'DKK' end,
                               origin,
                               case when origin <> 'hand' then '' else (array['Ringede og nævnte opslaget.', 'Kom forbi på messen.',
                                    'Skrev i en besked.', 'Blev henvist af en kunde.'])[1 + luck % 4] end,
                               case when origin = 'link' then :link::uuid end,
                               case when origin = 'webhook' then :hook::uuid end,
                               case when origin = 'webhook' then 'msg_' || md5(share::text || day) end,
                               case when origin = 'webhook' then md5(share::text || day) || md5(day || share::text) end,
                               case when origin = 'hand' then person_id end
                        from told
                        """)
                .param("kind", kind)
                .param("part", inTenThousand)
                .param("programme", programme)
                .param("from", from)
                .param("to", to)
                .param("today", now().toLocalDate())
                .param("link", link)
                .param("hook", hook, java.sql.Types.OTHER)
                .update();
    }

    /** @param outcomes the newest first */
    private void deliveries(UUID hook, List<String> outcomes) {
        for (int i = outcomes.size() - 1; i >= 0; i--) {
            jdbc.sql("""
                            insert into hook_delivery (id, hook_id, at, message_id, status, outcome)
                            values (:id, :hook, :at, 'msg_' || md5(:i::text), :status, :outcome)
                            """)
                    .param("id", ids.next())
                    .param("hook", hook)
                    .param("at", now().minusHours(5L + 31L * i))
                    .param("i", i)
                    .param("status", status(outcomes.get(i)))
                    .param("outcome", outcomes.get(i))
                    .update();
        }
    }

    private static int status(String outcome) {
        return switch (outcome) {
            case "counted" -> 201;
            case "unreadable" -> 422;
            case "clock" -> 401;
            default -> 200;
        };
    }

    private UUID programme(String name) {
        return jdbc.sql("select id from programme where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
