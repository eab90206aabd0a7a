package dk.fortaler.content.internal;

import dk.fortaler.guidelines.Crisis.Ending;
import dk.fortaler.guidelines.CrisisBegan;
import dk.fortaler.guidelines.CrisisEnded;
import dk.fortaler.guidelines.TouchedByCrisis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was planned when a crisis began waits for its end. What is planned during one goes out at its time: whoever plans it
 * knows what they do.
 */
@Component
class HeldPublications implements TouchedByCrisis {
    private final JdbcClient jdbc;

    HeldPublications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CrisisBegan crisis) {
        if (crisis.pausesPublishing()) {
            jdbc.sql("update publication set held = true where withdrawn_at is null and publish_at > :at")
                    .param("at", Moments.at(crisis.at()))
                    .update();
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CrisisEnded crisis) {
        jdbc.sql(endingOf(crisis.ending()))
                .param("ended", Moments.at(crisis.ended()))
                .param(
                        "seconds",
                        Duration.between(crisis.began(), crisis.ended()).toSeconds())
                .update();
    }

    /** What would have come and gone meanwhile is expired, whatever the ending. */
    private static String endingOf(Ending ending) {
        return switch (ending) {
            case RELEASED -> """
                    update publication
                    set held = false,
                        publish_at = case when publish_at < :ended and (expires_at is null or expires_at > :ended) then :ended
                                          else publish_at end
                    where held
                    """;
            case MOVED -> """
                    update publication
                    set held = false, publish_at = publish_at + make_interval(secs => :seconds),
                        expires_at = expires_at + make_interval(secs => :seconds)
                    where held
                    """;
            case DROPPED -> """
                    update publication
                    set held = false, withdrawn_at = case when publish_at <= :ended then :ended end
                    where held
                    """;
        };
    }

    @Override
    public String key() {
        return "waiting";
    }

    @Override
    @Transactional(readOnly = true)
    public long count(Instant now) {
        return jdbc.sql("select count(*) from publication where held and withdrawn_at is null")
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Touched> touched(Instant now, int most) {
        return jdbc.sql("""
                        select i.title, g.name, '/content/items/' || i.id as address, p.publish_at
                        from publication p
                        join content_item i on i.organisation_id = p.organisation_id and i.id = p.item_id
                        join programme g on g.organisation_id = p.organisation_id and g.id = p.programme_id
                        where p.held and p.withdrawn_at is null
                        order by p.publish_at, i.id limit :most
                        """)
                .param("most", most)
                .query((row, number) -> new Touched(
                        row.getString("title"),
                        row.getString("name"),
                        row.getString("address"),
                        Moments.in(row, "publish_at")))
                .list();
    }
}
