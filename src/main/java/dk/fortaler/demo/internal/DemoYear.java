package dk.fortaler.demo.internal;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A year of life: two programmes, a story every few days, shares and their clicks with weekdays, a summer dip and a slow
 * rise, on the networks that their programme has chosen. On X everybody writes their own words, as our own rule asks. Chance
 * comes from ids and days by a digest, so that every demo looks alike. Works in the caller's transaction.
 */
@Component
class DemoYear {
    private static final int STORIES = 96;
    private static final int DAYS_BETWEEN = 4;

    private final JdbcClient jdbc;
    private final DemoPictures pictures;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    DemoYear(JdbcClient jdbc, DemoPictures pictures, JsonMapper json, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.pictures = pictures;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    void fill(OrganisationId organisation) {
        UUID sales = programme("Salgsambassadørerne", "Flere samtaler med kommuner og virksomheder.", 0, 30);
        UUID culture = programme("Mennesker på Nordlys", "Flere skal vide, hvordan det er at arbejde her.", 12, 42);
        sources();
        List<Story> stories = Story.all(json);
        Map<Scene, List<UUID>> painted = pictures.paint(organisation);
        for (int i = 0; i < STORIES; i++) {
            Story story = stories.get(i % stories.size());
            List<UUID> variants = painted.getOrDefault(story.scene(), List.of());
            story(
                    i,
                    story,
                    variants.get(i % variants.size()),
                    story.scene() == Scene.PEOPLE || i % 4 == 0 ? culture : sales);
        }
        followers();
        shares();
        links();
        clicks();
    }

    private UUID programme(String name, String purpose, int from, int to) {
        UUID id = ids.next();
        jdbc.sql("insert into programme (id, name, purpose, created_at) values (:id, :name, :purpose, :begun)")
                .param("id", id)
                .param("name", name)
                .param("purpose", purpose)
                .param("begun", now().minusDays(375))
                .update();
        jdbc.sql("""
                        insert into programme_member (programme_id, person_id, joined_at)
                        select :programme, id, :begun from person
                        where substring(email from 'demo-(\\d+)')::int between :from and :to - 1
                           or email like 'demo-0@%' or email like 'demo-1@%'
                        """)
                .param("programme", id)
                .param("begun", now().minusDays(365))
                .param("from", from)
                .param("to", to)
                .update();
        return id;
    }

    /** In nobody's schedule: they are invented, and nothing is fetched for a demo. */
    private void sources() {
        for (String site : List.of("vindtid.example", "gronpost.example", "nordlys.example")) {
            UUID id = ids.next();
            jdbc.sql("""
                            insert into source (id, address, address_key, title, site, language, last_read_at, last_result, added_at)
                            values (:id, :address, :address, :title, :site, 'da', :read, 'read', :begun)
                            """)
                    .param("id", id)
                    .param("read", now().minusHours(2))
                    .param("address", "https://" + site + "/feed.xml")
                    .param("title", site.replace(".example", ""))
                    .param("site", "https://" + site)
                    .param("begun", now().minusDays(360))
                    .update();
            Cast.NEWS.stream().filter(news -> news.site().equals(site)).forEach(news -> entry(id, news));
        }
    }

    private void entry(UUID source, Cast.News news) {
        UUID id = ids.next();
        String address =
                "https://" + news.site() + "/nyt/" + Math.abs(news.title().hashCode());
        jdbc.sql("""
                        with written as (
                            insert into entry (id, address, story_key, title, summary, language, published_at, seen_at, sorted_at)
                            values (:id, :address, :address, :title, :summary, 'da', :at, :at, :at) returning id)
                        insert into entry_in_source (source_id, feed_id, entry_id) select :source, :address, id from written
                        """)
                .param("id", id)
                .param("source", source)
                .param("address", address)
                .param("title", news.title())
                .param("summary", news.summary())
                .param("at", now().minusHours(5 + 19L * Cast.NEWS.indexOf(news)))
                .update();
    }

    private void story(int number, Story story, UUID picture, UUID programme) {
        UUID id = ids.next();
        OffsetDateTime published =
                now().minusDays((long) (STORIES - number) * DAYS_BETWEEN - 3).minusHours(number % 5);
        String address = "https://" + story.site() + "/" + published.toLocalDate() + "/" + number;
        jdbc.sql("""
                        insert into content_item (id, address, address_key, site, title, description, language, reading, made_at, changed_at, edited, picture_id, picture_alt)
                        values (:id, :address, :address, :site, :title, :about, 'da', 'by_hand', :published, :published, true, :picture, :words)
                        """)
                .param("id", id)
                .param("address", address)
                .param("site", story.site())
                .param("title", story.title())
                .param("about", story.about())
                .param("picture", picture)
                .param("words", story.scene().words())
                .param("published", published)
                .update();
        jdbc.sql("insert into item_picture (item_id, picture_id, position) values (:id, :picture, 1)")
                .param("id", id)
                .param("picture", picture)
                .update();
        caption(id, "da", story.danish());
        caption(id, "en", story.english());
        boolean old = number < STORIES - 18;
        jdbc.sql("""
                        insert into publication (item_id, programme_id, publish_at, expires_at)
                        values (:id, :programme, :published, :expires)
                        """)
                .param("id", id)
                .param("programme", programme)
                .param("published", published)
                .param("expires", old ? published.plusDays(60) : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private void caption(UUID item, String language, String text) {
        jdbc.sql("""
                        insert into caption (item_id, network, language, text, changed_at)
                        values (:item, 'any', :language, :text, :now)
                        """)
                .param("item", item)
                .param("language", language)
                .param("text", text)
                .param("now", now())
                .update();
    }

    private void followers() {
        jdbc.sql("""
                        insert into person_network (person_id, network, followers, followers_at, asked)
                        select m.person_id, n.network,
                               (n.usual * (0.3 + (hashtext(m.person_id::text || n.network) & 1023) / 600.0))::int, :begun, true
                        from (select distinct person_id from programme_member) m
                        cross join (values ('linkedin', 520), ('x', 140), ('facebook', 260), ('instagram', 310), ('bluesky', 90)) as n (network, usual)
                        where (hashtext(n.network || m.person_id::text) & 7) < 5
                        """).param("begun", now().minusDays(300)).update();
    }

    /** A member shares a story with a chance that differs by person, rises over the year and dips in July. */
    private void shares() {
        jdbc.sql("""
                        insert into share (id, person_id, item_id, programme_id, network, day, state, text, link_id, link, followers, prepared_at, answered_at)
                        select gen_random_uuid(), s.person_id, s.item_id, s.programme_id, s.network, s.at::date,
                               case when s.luck % 23 = 0 then 'declined' when s.luck % 11 = 0 then 'prepared' else 'confirmed' end,
                               s.text, gen_random_uuid(), '', n.followers, s.at, s.at + interval '4 minutes'
                        from (
                            select m.person_id, pub.item_id, pub.programme_id, w.network, h.luck,
                                   case when w.network = 'x' then own.words[1 + h.luck % 8] || ' ' || i.title || own.ends[1 + h.luck / 8 % 6]
                                        else c.text end as text,
                                   least(pub.publish_at + (h.luck % 4000) * interval '1 minute', :now) as at
                            from publication pub
                            join programme p on p.id = pub.programme_id
                            join programme_member m on m.programme_id = pub.programme_id
                            join content_item i on i.id = pub.item_id
                            join caption c on c.item_id = pub.item_id and c.language = 'da'
                            cross join (values ('linkedin', 34), ('facebook', 9), ('x', 7), ('instagram', 6), ('bluesky', 4), ('mastodon', 2)) as w (network, weight)
                            cross join (values (
                                array['Værd at læse:', 'Det her gjorde mig klogere:', 'Fra min hverdag:', 'Læs lige den her.', 'Stolt i dag.',
                                      'Et godt spørgsmål at stille:', 'Jeg gemte den her:', 'Nyt herfra:'],
                                array['', '. Hvad tænker I?', '. Tal med mig, hvis du er nysgerrig.', '. Godt arbejde, kolleger.', '. Det har jeg ventet på.',
                                      '. Mere om lidt.'])) as own (words, ends)
                            cross join lateral (
                                select hashtext(m.person_id::text || pub.item_id::text || w.network) & 2147483647 as luck,
                                       (hashtext(m.person_id::text) & 63) / 63.0 as zeal) h
                            where h.luck % 100 < w.weight * (0.25 + h.zeal)
                                  * (0.55 + 0.45 * extract(epoch from pub.publish_at - :begun) / 31536000)
                                  * case when extract(month from pub.publish_at) = 7 then 0.35 else 1 end
                              and w.network = any (case when p.name like 'Salg%' then array['linkedin', 'facebook', 'x', 'bluesky']
                                                        else array['linkedin', 'facebook', 'instagram', 'mastodon'] end)
                        ) s
                        left join person_network n on n.person_id = s.person_id and n.network = s.network
                        """)
                .param("now", now().minusMinutes(20))
                .param("begun", now().minusDays(365))
                .update();
    }

    private void links() {
        jdbc.sql("""
                        insert into link (id, slug, target, programme_id, item_id, person_id, network, share_id, time_zone, created_at)
                        select s.link_id, substr(translate(md5(s.id::text), '01', '23'), 1, 8), i.address, s.programme_id, s.item_id,
                               s.person_id, s.network, s.id, 'Europe/Copenhagen', s.prepared_at
                        from share s join content_item i on i.id = s.item_id
                        """).update();
        jdbc.sql("update share s set link = '/s/' || l.slug from link l where l.id = s.link_id")
                .update();
    }

    /** A post is clicked most on its first day; a few posts catch on. */
    private void clicks() {
        jdbc.sql("""
                        insert into click_day (day, programme_id, item_id, person_id, network, human, people, preview, bot)
                        select s.day + d.ago, s.programme_id, s.item_id, s.person_id, s.network, sum(c.human), sum(ceil(c.human * 0.92)), sum(c.human / 3 + 1), sum(c.human / 5)
                        from share s
                        cross join (values (0, 60), (1, 25), (2, 9), (5, 4), (9, 2)) as d (ago, part)
                        cross join lateral (
                            select ((coalesce(s.followers, 60) * (hashtext(s.id::text) & 255) / 255.0 * 0.03
                                     * case when hashtext(s.id::text || 'x') & 31 = 0 then 6 else 1 end) * d.part / 60)::int as human) c
                        where s.state = 'confirmed' and s.day + d.ago <= :today
                        group by s.day + d.ago, s.programme_id, s.item_id, s.person_id, s.network
                        """).param("today", now().toLocalDate()).update();
        jdbc.sql("select 1 from sum_up_clicks(:first, :today)")
                .param("first", now().toLocalDate().minusYears(2))
                .param("today", now().toLocalDate())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into link_total (link_id, human, people, preview, bot, first_human_at)
                        select s.link_id, sum(c.human), sum(c.people), sum(c.preview), sum(c.bot),
                               case when sum(c.human) > 0 then s.prepared_at + interval '11 minutes' end
                        from share s
                        join click_day c on c.person_id = s.person_id and c.item_id = s.item_id and c.network = s.network
                        group by s.link_id, s.prepared_at
                        """).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
