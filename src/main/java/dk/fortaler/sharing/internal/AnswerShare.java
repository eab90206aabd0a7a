package dk.fortaler.sharing.internal;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.sharing.ShareConfirmed;
import dk.fortaler.sharing.ShareId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person says on coming back from the network. */
@Service
@Transactional
public class AnswerShare {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AnswerShare(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * "Posted." The number of followers of this moment is kept with it, so that its reach never changes afterwards.
     *
     * @param post where the post can be seen, if the person says
     * @return whether it is a share of theirs
     */
    public boolean posted(SignedIn me, ShareId share, Optional<WebAddress> post) {
        int first = jdbc.sql("""
                        update share s set state = 'confirmed', answered_at = :now,
                               followers = (select n.followers from person_network n
                                            where n.person_id = s.person_id and n.network = s.network)
                        where s.id = :id and s.person_id = :person and s.state <> 'confirmed'
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", share.value())
                .param("person", me.person().value())
                .update();
        post.ifPresent(
                address -> jdbc.sql("update share set post_address = :post where id = :id and person_id = :person")
                        .param("post", address.toString())
                        .param("id", share.value())
                        .param("person", me.person().value())
                        .update());
        if (first == 1) {
            events.publishEvent(new ShareConfirmed(me.organisation(), share, me.person()));
        }
        return first == 1 || isMine(me, share);
    }

    /** "Not this time." A share that was confirmed stays so. */
    public boolean notThisTime(SignedIn me, ShareId share) {
        jdbc.sql("""
                        update share set state = 'declined', answered_at = :now
                        where id = :id and person_id = :person and state = 'prepared'
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", share.value())
                .param("person", me.person().value())
                .update();
        return isMine(me, share);
    }

    /** The followers told just after the first share count for it too. */
    public void countFollowers(SignedIn me, ShareId share, int followers) {
        jdbc.sql("update share set followers = :followers where id = :id and person_id = :person and followers is null")
                .param("followers", followers)
                .param("id", share.value())
                .param("person", me.person().value())
                .update();
    }

    private boolean isMine(SignedIn me, ShareId share) {
        return jdbc.sql("select exists (select from share where id = :id and person_id = :person)")
                .param("id", share.value())
                .param("person", me.person().value())
                .query(Boolean.class)
                .single();
    }
}
